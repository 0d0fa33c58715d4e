import { known, levelled, tones } from "../lexicon/letters.ts";

/** A sign, digit or letter of a quote that no rule knows, with its place. */
export interface Foreign {
  readonly text: string;
  /** Offset into the quote. */
  readonly at: number;
}

/** The same text in lower case with typographic signs levelled, of the same length, so that offsets hold. */
export function fold(text: string): string {
  const level = Array.from({ length: text.length }, (_, i) => {
    const char = text.charAt(i);
    const lower = char.toLowerCase();
    return levelled[char] ?? levelled[lower] ?? (/\s/.test(char) ? " " : lower.length === 1 ? lower : char);
  }).join("");
  // A long dash between numbers makes a range; elsewhere it sets apart what it stands between.
  const marked = level.replace(/(?<=[\d%] ?)—(?= ?\d)/g, "-");
  return tones.reduce((folded, [second, first]) => folded.replaceAll(second, first), marked);
}

/** The first character of a folded text that may not stand in a quote, or an entity of HTML; `null` where every one is known. */
export function foreign(quote: string, folded: string): Foreign | null {
  const entity = /&(?:[a-z]+|#x?[0-9a-f]+);/i.exec(quote);
  let at = 0;
  for (const char of folded) {
    // Spaces that show as nothing, or as more than one, are characters that nobody sees.
    if (!known.test(char) || /[\u2028\u2029\u0085\u000b\u000c\ufeff]/.test(quote.charAt(at))) return entity && entity.index < at ? { text: entity[0], at: entity.index } : { text: quote.slice(at, at + char.length), at };
    at += char.length;
  }
  return entity ? { text: entity[0], at: entity.index } : null;
}
