import type { Unit } from "../unit.ts";
import type { Doubt } from "./doubt.ts";
import type { Figure } from "./figure.ts";
import { fold, words, type Token } from "./token.ts";

interface Candidate {
  readonly figure: Figure;
}

/**
 * The candidate that an editor's `figure` names: the one whose number stands in those words of the quote. `isMoved`
 * tells whether a range is a change from one value to another, of which one end may be named.
 */
export function named<C extends Candidate>(figure: string, quote: string, tokens: readonly Token[], candidates: readonly C[], unit: Unit, isMoved: (candidate: C) => boolean): { chosen: readonly C[] } | { doubt: Doubt } {
  const places = occurrences(quote, figure);
  const [place, again] = places;
  if (place === undefined) return { doubt: { why: "figure-absent", figure } };
  if (again !== undefined) return { doubt: { why: "figure-twice", figure } };
  const inside = ({ start, end }: { start: number; end: number }) => start >= place && end <= place + figure.length;
  const touched = candidates.filter(({ figure: { digits } }) => tokens.slice(digits.first, digits.last + 1).some(inside));
  const [chosen, other] = touched;
  if (!chosen) return { doubt: { why: "figure-names-none", figure, unit } };
  if (other) return { doubt: { why: "figure-names-several", figure } };
  const { digits, change } = chosen.figure;
  const whole = tokens.slice(digits.first, digits.last + 1).filter(({ kind }) => kind !== "sign").every(inside);
  if (whole) return { chosen: [chosen] };
  const splits: Doubt = { why: "figure-splits", figure, words: words(quote, tokens, chosen.figure.first, chosen.figure.last) };
  return change && (chosen.figure.bothUnits || isMoved(chosen)) ? half(chosen, inside, tokens) ?? { doubt: splits } : { doubt: splits };
}

// Of "from a to b" the editor may mean the one end; a range written with a hyphen is never cut.
function half<C extends Candidate>(chosen: C, inside: (token: Token) => boolean, tokens: readonly Token[]): { chosen: readonly C[] } | null {
  const { digits, high, low } = chosen.figure;
  const last = tokens[digits.last];
  if (high === null || !last) return null;
  const isUpper = inside(last);
  const ends = isUpper ? { first: digits.last, last: chosen.figure.last } : { first: digits.first, last: digits.first };
  const figure: Figure = { ...chosen.figure, ...ends, digits: ends, low: isUpper ? high : low, high: null, change: false };
  return { chosen: [{ ...chosen, figure }] };
}

/** Where `part` stands in `quote` as whole words; typographic signs and spaces are levelled. */
function occurrences(quote: string, part: string): number[] {
  const text = fold(quote);
  const sought = fold(part);
  const isWord = (char: string) => /[\p{L}\p{N}]/u.test(char);
  const found: number[] = [];
  for (let at = text.indexOf(sought); at !== -1 && sought !== ""; at = text.indexOf(sought, at + 1)) {
    const cutsBefore = isWord(text.charAt(at)) && isWord(text.charAt(at - 1));
    const cutsAfter = isWord(sought.at(-1) ?? "") && isWord(text.charAt(at + sought.length));
    const cutsNumber = /[0-9]/.test(sought.charAt(0)) && /[.,]/.test(text.charAt(at - 1)) && /[0-9]/.test(text.charAt(at - 2));
    const cutsDecimals = /[0-9]/.test(sought.at(-1) ?? "") && /[.,]/.test(text.charAt(at + sought.length)) && /[0-9]/.test(text.charAt(at + sought.length + 1));
    if (!cutsBefore && !cutsAfter && !cutsNumber && !cutsDecimals) found.push(at);
  }
  return found;
}
