/** One word, number or sign of a quote, with its place in it. */
export interface Token {
  /** Lower case, typographic signs levelled: what phrases are compared with. */
  readonly text: string;
  readonly kind: "word" | "number" | "sign";
  /** Offsets into the quote. */
  readonly start: number;
  readonly end: number;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
}

const levelled: Record<string, string> = {
  "’": "'",
  "‘": "'",
  "ʼ": "'",
  "“": '"',
  "”": '"',
  "«": '"',
  "»": '"',
  "–": "-",
  "—": "-",
  "‐": "-",
  "‑": "-",
  "−": "-",
  "％": "%",
  "／": "/",
};

/** The same text in lower case with typographic signs levelled, of the same length, so that offsets hold. */
export function fold(text: string): string {
  return Array.from({ length: text.length }, (_, i) => {
    const char = text.charAt(i);
    const lower = char.toLowerCase();
    return levelled[char] ?? (/\s/.test(char) ? " " : lower.length === 1 ? lower : char);
  }).join("");
}

// A thousands space is kept inside a number only where it is a no-break one; an ordinary space is the language's affair.
const lexeme =
  /(?<number>[0-9]+(?:[.,][0-9]+|[\u00a0\u202f\u2009][0-9]{3}(?![0-9]))*)|(?<word>[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*)|(?<sign>\S)/gu;

/** Cuts a quote into words, numbers and signs. What is elided (`d'`, `l'`) is a word of its own. */
export function tokenise(quote: string, elisions: readonly string[] = []): Token[] {
  const folded = fold(quote);
  // Folding makes every space alike, so numbers are looked for with their own spaces put back.
  const text = Array.from(folded, (char, i) => (char === " " ? quote.charAt(i) : char)).join("");
  const tokens: Token[] = [];
  const apart = elisions.length === 0 ? lexeme : new RegExp(`(?<elision>(?<![\\p{L}\\p{M}'])(?:${elisions.join("|")})'(?=[\\p{L}\\p{N}]))|${lexeme.source}`, "gu");
  for (const match of text.matchAll(apart)) {
    const start = match.index;
    const before = tokens.at(-1);
    tokens.push({
      text: match[0],
      kind: match.groups?.["number"] ? "number" : match.groups?.["sign"] ? "sign" : "word",
      start,
      end: start + match[0].length,
      spaced: before !== undefined && start > before.end,
    });
  }
  return tokens;
}

/** The words of the quote from one token to another, both included. */
export function words(quote: string, tokens: readonly Token[], first: number, last: number): string {
  return quote.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? quote.length);
}
