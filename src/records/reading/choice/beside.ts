import { isGrowth, isShare } from "../../unit.ts";
import { isDash } from "../clauses.ts";
import { is } from "../tags.ts";
import type { Bend, Chosen } from "./bent.ts";

/** A softener, an increment, a sign or a baseline straight beside the value: "nearly 30 %", "500 additional", "-2 %". */
export function beside({ pieces, chosen: { bound, placed, start }, unit, isTarget, isNamed, clauses }: Chosen): Bend | null {
  if (bound.nearly && (isTarget || unit === "rank")) return { why: "nearly", first: bound.first, last: bound.last };
  let at = bound.first - 1;
  for (let skipped = 0; skipped < 3; skipped++, at--) {
    const piece = pieces[at];
    const isNow = isTarget && start === null && is(piece, "now");
    // An editor may name where something started.
    const isNamedStart = isNamed && is(piece, "from", "against") && !is(piece, "rangeTo");
    const isOfStart = start !== null && (is(piece, "from", "now", "against") || (start.how === "from" && is(piece, "rangeTo", "changeTo", "reach")));
    const isSign = isDash(pieces, at) || piece?.kind === "sign" && (unit === "rank" || (isGrowth(unit) && piece.text === "+"));
    // "phủ đến 80 %" tells how far it reaches.
    const isReach = isShare(unit) && piece?.first === piece?.last && is(piece, "rangeTo") && (placed.figure.low === 100 || pieces.slice(Math.max(0, at - 3), at).some((before) => is(before, "level")));
    if ((isNow || is(piece, "hedge", "against", ...(unit === "rank" || skipped > 0 ? [] : ["vagueAround" as const]))) && !isReach && !isOfStart && !isNamedStart && !isSign && clauses.clause[at] === clauses.clause[bound.first]) return { why: "hedged", first: at, last: bound.last };
    if (skipped === 0 && is(piece, "fee")) return { why: "hedged", first: at, last: bound.last };
    if (!is(piece, "bridge")) break;
  }
  const before = pieces[bound.first - 1];
  // "between a quarter and a third": one end alone was read.
  const isEnd = is(before, "and") && placed.figure.form === "fraction" && pieces.slice(Math.max(0, bound.first - 5), bound.first).some((piece) => is(piece, "between"));
  if (isEnd) return { why: "hedged", first: bound.first - 1, last: bound.last };
  if (is(before, "between") && placed.figure.high === null && !is(before, "before")) return { why: "hedged", first: bound.first - 1, last: bound.last };
  const isCount = unit === "count";
  const added = pieces.findIndex((piece, at) => isCount && at > placed.last && at < bound.last && is(piece, "countUndo", "hedgeAfter"));
  if (added !== -1) return { why: "hedged", first: bound.first, last: added };
  // "60/70 %": two numbers that a slash ties.
  if (isShare(unit) && pieces[bound.first - 1]?.text === "/" && pieces[bound.first - 2]?.kind === "number") return { why: "hedged", first: bound.first - 2, last: bound.last };
  for (let next = bound.last + 1; next <= bound.last + (isCount ? 4 : 1); next++) {
    const piece = pieces[next];
    if ((next === bound.last + 1 && is(piece, "hedgeAfter")) || (isCount && is(piece, "countUndo", "growthAfter"))) return { why: "hedged", first: bound.first, last: next };
    if (!piece || piece.kind === "sign" || piece.kind === "number" || (is(piece, "small") && !(isCount && is(piece, "of"))) || is(piece, "clause", "relative", "deadline", "during", "and")) break;
  }
  if (placed.figure.form === "rough" && bound.comparators.length > 0) return { why: "comparators-disagree", first: bound.first, last: bound.last };
  return null;
}

/** A number that a list or a joining word ties to the value: two, three; seventy or eighty. */
export function loneNeighbour({ pieces, claims, chosen, isNamed }: Chosen): Bend | null {
  const { placed, bound } = chosen;
  if (isNamed) return null;
  const other = claims.find((claim) => {
    if (claim === chosen || claim.isStart || (!["bare", "in-doubt", "ordinal"].includes(claim.placed.role) && claim.placed.figure.form !== "homograph")) return false;
    const [from, until] = claim.placed.last < bound.first ? [claim.placed.last + 1, bound.first] : [bound.last + 1, claim.placed.first];
    const between = pieces.slice(from, until);
    const isWord = claim.placed.figure.form === "homograph";
    if (isWord && chosen.placed.figure.unit !== null) return false;
    return between.length > 0 && between.length <= (isWord ? 1 : 2) && between.every((piece) => piece.text === "," || is(piece, "and", "or", "rangeTo", "percent"));
  });
  return other ? { why: "hedged", first: Math.min(other.placed.first, placed.first), last: Math.max(other.placed.last, placed.last) } : null;
}
