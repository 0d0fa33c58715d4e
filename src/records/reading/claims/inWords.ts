import { amountOf, is, type Piece } from "../tags.ts";
import type { Amount, Text } from "./amounts.ts";

/** Numbers in words: groups of up to 999, each with its magnitude, ever smaller. What breaks the order leaves doubt. */
export function wordsAt({ pieces, lexicon }: Text, first: number): Amount {
  let [total, last, factor, broken, count] = [0, first - 1, 1, false, 0];
  let group: number | null = null;
  let lastMagnitude = Infinity;
  for (let at = first; at < pieces.length; at++) {
    const piece = pieces[at];
    const follows = (kind: "cardinal" | "magnitude") => is(pieces[at + 1], kind);
    const hyphened = piece?.text === "-" && count > 0 && (follows("cardinal") || follows("magnitude")) && isTight(pieces, at);
    if (hyphened) continue;
    if (is(piece, "addend") && count > 0 && follows("cardinal") && (group ?? 0) % 100 === 0) continue;
    const endsHere = count > 0 && is(piece, "homograph") && !lexicon.numbers.homographsGoOn && !is(pieces[at - 1], "addend") && !follows("magnitude");
    if (endsHere) break;
    const cardinal = amountOf(piece, "cardinal");
    const magnitude = cardinal === null ? amountOf(piece, "magnitude") : null;
    if (magnitude !== null) {
      if (group === null && count === 0 && !is(piece, "bareMagnitude")) return { first, last: at, amount: null, factor: magnitude, form: "words", firm: false };
      if (magnitude === 100) {
        if (group !== null && group > 19) broken = true;
        group = (group ?? 1) * 100;
      } else if (group === null && count > 0 && is(pieces[at - 1], "magnitude")) {
        total *= magnitude;
      } else {
        if (magnitude >= lastMagnitude) broken = true;
        total += (group ?? 1) * magnitude;
        [lastMagnitude, group] = [magnitude, null];
      }
      factor *= magnitude;
    } else if (cardinal !== null) {
      if (group !== null && (group % 100 !== 0 || group === 0)) {
        broken = true;
      }
      group = (group ?? 0) + cardinal;
    } else break;
    [last, count] = [at, count + 1];
  }
  if (last < first) return { first, last: first, amount: null, factor: 1, form: "words", firm: false };
  const onward = pieces[last + 1];
  if (is(onward, "decimalPoint")) return { first, last: endOfDecimals(pieces, last + 2), amount: null, factor: 1, form: "words", firm: false };
  const isHomograph = count === 1 && is(pieces[first], "homograph");
  // "năm 2030" is a year, and no five.
  if (isHomograph && (onward?.kind === "number" || onward?.kind === "date")) return { first, last, amount: group, factor: 1, form: "homograph", firm: false };
  if (is(onward, "unclearNumber") || onward?.kind === "number") return { first, last: is(onward, "unclearNumber") ? last + 1 : last, amount: null, factor, form: "words", firm: false };
  return { first, last, amount: broken ? null : total + (group ?? 0), factor: count > 1 ? factor : 1, form: isHomograph ? "homograph" : "words", firm: false };
}

// "point two five", "virgule vingt-cinq": decimals in words are left in doubt as a whole.
function endOfDecimals(pieces: readonly Piece[], first: number): number {
  let last = first - 1;
  while (is(pieces[last + 1], "cardinal")) last++;
  return last;
}

const isTight = (pieces: readonly Piece[], at: number) => pieces[at - 1]?.last === (pieces[at]?.first ?? 0) - 1;
