/** Signs and letters that are written for another, and what they are read as. */
export const levelled: Readonly<Record<string, string>> = {
  "’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‹": '"', "›": '"',
  "–": "-", "‐": "-", "‑": "-", "−": "-", "％": "%", "／": "/",
  // Raised letters end ordinals: 5ᵉ, 3ʳᵈ.
  ᵉ: "e", ʳ: "r", ᵈ: "d", ˢ: "s", ᵗ: "t", ʰ: "h", ⁿ: "n", ᵒ: "o",
  // The Icelandic letter is often typed for the Vietnamese one.
  ð: "đ",
};

/** Vietnamese writes the tone of two open vowels on the first or on the second; both are the same word, read as the second of each pair. */
export const tones: readonly (readonly [string, string])[] = ["oà òa", "oá óa", "oả ỏa", "oã õa", "oạ ọa", "oè òe", "oé óe", "oẻ ỏe", "oẽ õe", "oẹ ọe", "uỳ ùy", "uý úy", "uỷ ủy", "uỹ ũy", "uỵ ụy"].map((pair) => {
  const [second = "", first = ""] = pair.split(" ");
  return [second, first];
});

/** Letters whose stroke no decomposition of Unicode takes away, and what they are without it. */
export const strokes: readonly (readonly [string, string])[] = [["đ", "d"], ["Đ", "D"]];

/** What may stand in a quote, in lower case: letters of English, French and Vietnamese and of European names beside them, digits and signs. Look-alikes of other scripts are none. */
export const known = /^[a-z0-9à-öø-ÿāăąćčďđēęěğĩīįłńňōőœřśşšťũūůűźżžơưạ-ỹ\s.,;:!?'"()[\]/%&+<>=≤≥~≈€$£¥₫₹₦₱₽฿₩₪₺₴₵°º²³¹…·•#@*_§—|±×™®©-]$/;
