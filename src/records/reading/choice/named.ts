import type { Unit } from "../../unit.ts";
import type { Claim } from "../claims/index.ts";
import type { Doubt } from "../doubt.ts";
import { fold } from "../letters.ts";
import type { Piece } from "../tags.ts";
import type { Token } from "../tokens.ts";

interface Text {
  readonly quote: string;
  readonly tokens: readonly Token[];
  readonly pieces: readonly Piece[];
}

/** The claim that an editor's `figure` names: the one whose number stands in those words of the quote, which are a start of nothing else. */
export function named(figure: string, claims: readonly Claim[], unit: Unit, { quote, tokens, pieces }: Text): { readonly chosen: Claim } | { readonly doubt: Doubt } {
  const [place, again] = occurrences(quote, figure);
  if (place === undefined) return { doubt: { why: "figure-absent", figure } };
  if (again !== undefined) return { doubt: { why: "figure-twice", figure } };
  const isInside = ({ start, end }: Token) => start >= place && end <= place + figure.length;
  const tokensOf = ({ placed: { figure: { digits } } }: Claim) => tokens.slice(pieces[digits.first]?.first ?? 0, (pieces[digits.last]?.last ?? 0) + 1);
  const [chosen, other] = claims.filter((claim) => tokensOf(claim).some(isInside));
  if (!chosen) return { doubt: { why: "figure-names-none", figure, unit } };
  if (other) return { doubt: { why: "figure-names-several", figure } };
  if (tokensOf(chosen).filter(({ kind }) => kind !== "sign").every(isInside)) return { chosen };
  const { ends } = chosen.placed.figure;
  const { first, last } = chosen.placed.figure;
  const splits: Doubt = { why: "figure-splits", figure, words: quote.slice(tokens[pieces[first]?.first ?? 0]?.start ?? 0, tokens[pieces[last]?.last ?? 0]?.end) };
  if (!ends || !chosen.isTwofold) return { doubt: splits };
  // Of "from a to b" that could be a change the editor may mean the one end.
  const end = ends.find(({ digits }) => tokens.slice(pieces[digits.first]?.first ?? 0, (pieces[digits.last]?.last ?? 0) + 1).every(isInside));
  const [start] = ends;
  if (!end) return { doubt: splits };
  const bound = { ...chosen.bound, first: end.first, last: end.last };
  return { chosen: { ...chosen, placed: { ...chosen.placed, figure: end, first: end.first, last: end.last }, bound, isTwofold: false, start: end === start ? null : { low: start.low, how: "from" } } };
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
