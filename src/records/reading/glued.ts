import type { Token } from "./tokens.ts";

/** What may be written onto digits in a language. */
export interface Glue {
  /** `th` makes 5th a place. */
  readonly ordinalEndings: ReadonlySet<string>;
  /** Scales that stay in doubt: 10k, 1.2m. */
  readonly scales: ReadonlySet<string>;
  /** Words that a number may be tied to: top-5, no.5. */
  readonly leads: ReadonlySet<string>;
}

const isLetters = (token: Token | undefined) => token?.kind === "word";
const isDigits = (token: Token | undefined) => token?.kind === "number";
const currency = /^[$€£¥₫]$/;
// 749/QĐ-TTg, 09-NQ/TU, UP-358, 24/7: numbers of papers, and hours of service.
const code = /(?<![\p{L}\d])(?:(?:19|20)\d{2}-(?!(?:19|20)\d{2})\d{3,5}(?![.,]?\d|\s?%)|\d+(?:[-/][\p{L}\d]*\p{Lu}[\p{L}\d]*)+|\p{Lu}{2,6}-\d{1,5}(?![.,]?\d|\s?%)|24\/7|24h?\/24|7j?\/7j?|24h\/7)(?![\p{L}\d])/gu;
const year = /^(?:19|20)\d{2}$/;

/**
 * Marks numbers that are not whole: names (5G, Q2, COVID-19) become `code`; figures with a stray mark or letter on them (l5%, 8O%, 80.%, 80%1)
 * become `damaged`, for nobody knows what was printed.
 */
export function unglued(quote: string, tokens: readonly Token[], glue: Glue): Token[] {
  const codes = [...quote.matchAll(code)].map(({ index, 0: text }) => ({ start: index, end: index + text.length }));
  const whole = dated(quote, tokens);
  return whole.map((token, i): Token => {
    if (codes.some(({ start, end }) => token.start >= start && token.end <= end)) return { ...token, kind: "code" };
    const found = token.kind === "number" ? numberKind(whole, i, glue) : token.text === "%" ? percentKind(whole, i) : null;
    return found ? { ...token, kind: found } : token;
  });
}

// 16/03/2021, 3/2025, 2025-03-16, 2025/09: digits that name a day or a month of a year.
const date = /(?<![\p{L}\d/.-])(?:\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d{2}|(?:0?[1-9]|1[0-2])[/-](?:19|20)\d{2}|(?:19|20)\d{2}[-/](?:0[1-9]|1[0-2])(?:[-/]\d{1,2})?)(?![\p{L}\d/%]|[.,-]\d)/gu;

function dated(quote: string, tokens: readonly Token[]): Token[] {
  const spans = [...quote.matchAll(date)].map(({ index, 0: text }) => ({ start: index, end: index + text.length }));
  if (spans.length === 0) return [...tokens];
  const isIn = ({ start, end }: Token, span: { start: number; end: number }) => start >= span.start && end <= span.end;
  return tokens.flatMap((token): Token[] => {
    const span = spans.find((known) => isIn(token, known));
    if (!span) return [token];
    return token.start === span.start ? [{ ...token, kind: "date", text: quote.slice(span.start, span.end), end: span.end }] : [];
  });
}

function numberKind(tokens: readonly Token[], at: number, glue: Glue): Token["kind"] | null {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token) return null;
  const isPercent = (i: number) => tokens[i]?.text === "%";
  const left = before && !token.spaced ? before : undefined;
  const right = next && !next.spaced ? next : undefined;
  if (left?.kind === "word" && !left.text.endsWith("'") && (isPercent(at + 1) || !glue.leads.has(left.text))) return isPercent(at + 1) || looksLikeDigits(left.text) ? "damaged" : "code";
  if (left && /^[.,]$/.test(left.text) && !followsWord(tokens, at - 1, glue)) return "damaged";
  if (left && /^[-'*_#@…:²³¹°º]$/.test(left.text)) {
    const [word] = [tokens[at - 2]];
    const isTied = left.text === "-" && !left.spaced && isLetters(word);
    if (isTied && !glue.leads.has(word?.text ?? "") && !year.test(token.text)) return isPercent(at + 1) ? "damaged" : "code";
    if (left.text === ":" && isDigits(word) && !left.spaced) return "code";
    if (/^[*_#@…²³¹°º]$/.test(left.text)) return /^[°º]$/.test(left.text) && !left.spaced && isLetters(word) ? null : "damaged";
  }
  // "12 OOO": letters that were printed for a group of noughts.
  if (next?.spaced && isLetters(next) && /^[ol]{3}$/.test(next.text)) return "damaged";
  if (!right) return null;
  if (isLetters(right)) return wordOnto(tokens, at, right, glue);
  const after = tokens[at + 2];
  const isTight = after !== undefined && !after.spaced;
  if (/^[.,…]$/.test(right.text) && isTight && !/^["')\]]$/.test(after.text)) return "damaged";
  if (right.text === ":" && isTight && isDigits(after)) return "code";
  if (right.text === "'" && isTight) return "code";
  return /^[*_#@²³¹]$/.test(right.text) ? "damaged" : null;
}

// "cf. 5", "thị trấn,100%": a mark after a whole word ends it; after one or two letters it may be half a number.
function followsWord(tokens: readonly Token[], at: number, glue: Glue): boolean {
  const [mark, word] = [tokens[at], tokens[at - 1]];
  if (!mark || !word) return false;
  if (mark.spaced) return false;
  return isLetters(word) && ((glue.leads.has(word.text) && mark.text !== ",") || (mark.text === "," && word.text.length > 2 && !looksLikeDigits(word.text)));
}

function wordOnto(tokens: readonly Token[], at: number, word: Token, glue: Glue): Token["kind"] | null {
  if (glue.ordinalEndings.has(word.text)) return null;
  const isMoney = currency.test(tokens[at - 1]?.text ?? "");
  if (tokens[at + 2]?.text === "%" || looksLikeDigits(word.text) || (glue.scales.has(word.text) && !isMoney && tokens[at + 2]?.spaced !== false)) return "damaged";
  return "code";
}

// Letters that are taken for digits in print and by scanners.
function looksLikeDigits(word: string): boolean {
  return /^[oliı|]+$/.test(word);
}

function percentKind(tokens: readonly Token[], at: number): Token["kind"] | null {
  const [before, sign, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before && !sign?.spaced && isLetters(before)) return "damaged";
  const isOnto = next !== undefined && !next.spaced && (isDigits(next) || next.text === "%" || (isLetters(next) && next.text.length === 1));
  return isOnto ? "damaged" : null;
}
