import { fold } from "./reading/letters.ts";

/**
 * Whether a quote stands in its source, letter for letter. Only white space with line breaks, Unicode composition (NFC)
 * and typographic quotation marks and dashes are levelled; case, accents and every other sign count.
 */
export function standsIn(quote: string, original: string): boolean {
  return levelled(original).includes(levelled(quote));
}

function levelled(text: string): string {
  const composed = text.normalize("NFC");
  const signs = fold(composed);
  // Folding lowers letters too; only its signs are taken over.
  const level = Array.from({ length: composed.length }, (_, i) => (/[\p{L}\p{N}]/u.test(composed.charAt(i)) ? composed.charAt(i) : signs.charAt(i))).join("");
  return level.replace(/[\s\u00a0\u202f\u2009]+/g, " ").trim();
}
