/** One word, number or sign of a quote, with its place in it. */
export interface Token {
  /** Lower case, typographic signs levelled: what phrases are compared with. */
  readonly text: string;
  /** `damaged`: digits to which letters or marks are glued, so that no number is whole. */
  readonly kind: "word" | "number" | "sign" | "date" | "code" | "damaged";
  /** Offsets into the quote. */
  readonly start: number;
  readonly end: number;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
}

// A thousands space is kept inside a number only where it is a no-break one; an ordinary space is a matter of the number's form. An apostrophe groups thousands in Switzerland.
const lexeme =
  /(?<number>[0-9]{1,3}(?:'[0-9]{3})+(?![0-9])|[0-9]+(?:[.,][0-9]+|[\u00a0\u202f\u2009][0-9]{3}(?![0-9]))*)|(?<word>[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*)|(?<sign>\S)/gu;

/** Cuts a folded quote into words, numbers and signs. What is elided (`d'`, `l'`) is a word of its own. */
export function tokenise(quote: string, folded: string, elisions: readonly string[]): Token[] {
  // Folding makes every space alike, so numbers are looked for with their own spaces put back.
  const text = Array.from({ length: folded.length }, (_, i) => (folded.charAt(i) === " " ? quote.charAt(i) : folded.charAt(i))).join("");
  const tokens: Token[] = [];
  for (const match of text.matchAll(cutter(elisions))) {
    const start = match.index;
    const before = tokens.at(-1);
    const kind = match.groups?.["number"] ? "number" : match.groups?.["sign"] ? "sign" : "word";
    tokens.push({ text: match[0], kind, start, end: start + match[0].length, spaced: before !== undefined && start > before.end });
  }
  return tokens;
}

const cutters = new Map<string, RegExp>();

function cutter(elisions: readonly string[]): RegExp {
  if (elisions.length === 0) return lexeme;
  const key = elisions.join("|");
  const known = cutters.get(key) ?? new RegExp(`(?<elision>(?<![\\p{L}\\p{M}'])(?:${key})'(?=\\s?[\\p{L}\\p{N}]))|${lexeme.source}`, "gu");
  cutters.set(key, known);
  return known;
}
