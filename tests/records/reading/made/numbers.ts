import type { Lexicon } from "../../../../src/records/lexicon/shape.ts";

/** A number as the language writes it in digits: `1,200`, `7,5`. */
export function inDigits(amount: number, { decimalMark }: Lexicon): string {
  const [whole = "", decimals] = String(amount).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, decimalMark === "," ? "." : ",");
  return decimals === undefined ? grouped : `${grouped}${decimalMark}${decimals}`;
}

/** A number in words, by the lexicon's own: one to ninety-nine, alone or before one magnitude; `null` where it needs more than that. */
export function inWords(amount: number, { numbers: { cardinals, magnitudes, homographs } }: Lexicon): string | null {
  const plain = Object.entries(cardinals).find(([word, value]) => value === amount && amount < 100 && !homographs.includes(word));
  if (plain) return plain[0];
  for (const [word, factor] of Object.entries(magnitudes)) {
    const counted = Object.entries(cardinals).find(([name, value]) => value * factor === amount && value > 1 && value < 100 && !homographs.includes(name));
    if (counted) return `${counted[0]} ${word}`;
  }
  return null;
}

/** Every number that the words of a lexicon make with one magnitude, as words and value. */
export function counted({ numbers: { cardinals, magnitudes, homographs } }: Lexicon): (readonly [words: string, amount: number])[] {
  const small = Object.entries(cardinals).filter(([word, value]) => value > 1 && value < 100 && !homographs.includes(word));
  return Object.entries(magnitudes).flatMap(([magnitude, factor]) => small.map(([word, value]) => [`${word} ${magnitude}`, value * factor] as const));
}
