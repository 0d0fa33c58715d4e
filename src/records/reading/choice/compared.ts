import { isGrowth } from "../../unit.ts";
import { isAmount } from "../claims/starts.ts";
import { is } from "../tags.ts";
import type { Bend, Chosen } from "./bent.ts";
import { covers, spans } from "./spans.ts";

/** "it surpassed its goal of 60 %": a measurement tells what was aimed at, and no other figure. */
export function aimed({ pieces, clauses, chosen: { bound }, isTarget, isNamed }: Chosen): Bend | null {
  const at = pieces.findLastIndex((piece, i) => i < bound.first && bound.first - i <= 4 && clauses.part[i] === clauses.part[bound.first] && is(piece, "goalNoun"));
  return !isTarget && !isNamed && at !== -1 ? { why: "compared", first: at, last: bound.last } : null;
}

/** "… whereas that of services grew 0.6 %": what a pronoun names is of another thing. */
export function pronoun({ pieces, clauses, chosen: { bound } }: Chosen): Bend | null {
  const at = pieces.findIndex((piece, i) => i < bound.first && clauses.clause[i] === clauses.clause[bound.first] && is(piece, "thatOf"));
  const isContrast = pieces.some((piece, i) => i < at && clauses.clause[i] === clauses.clause[bound.first] && is(piece, "contrast"));
  return at !== -1 && isContrast ? { why: "compared", first: at, last: bound.last } : null;
}

/** "While prices rose 6 %, productivity stagnated": what opens with such a word is told for the sake of what follows. */
export function background({ pieces, clauses, unit, chosen: { bound } }: Chosen): Bend | null {
  const opening = pieces.findIndex((_, at) => clauses.part[at] === clauses.part[bound.first]);
  const isOpened = (is(pieces[opening], "contrast") || (isGrowth(unit) && is(pieces[opening], "breakdown"))) && (opening === 0 || /^[.!?"]$/.test(pieces[opening - 1]?.text ?? ""));
  const next = pieces.findIndex((piece, at) => at > bound.last && clauses.part[at] !== clauses.part[bound.last] && piece.kind !== "sign");
  return isOpened && next !== -1 ? { why: "compared", first: opening, last: bound.last } : null;
}

/** A comparison in the value's own clause that the value does not take up: "above the average of 80 %". */
export function compared({ pieces, clauses, chosen: { bound, start }, claims, isNamed, unit }: Chosen): Bend | null {
  const [found] = spans(pieces, (piece, at) => {
    const isMore = is(piece, "moreBy") && at > bound.last && clauses.part[at] === clauses.part[bound.last] && !claims.some(({ placed }) => placed.first > bound.last && placed.first < at && isAmount(placed));
    if (isMore && start === null && !isGrowth(unit)) return true;
    const isLimit = bound.comparators.length === 0 && at < bound.first && is(piece, "limiting");
    if ((!is(piece, "compare") && !isLimit) || (clauses.clause[at] !== clauses.clause[bound.first] && !(isLimit && bound.first - at <= 14)) || (at > bound.last && isNamed)) return false;
    // A comma parts, unless the figure follows at once or is said of what is compared with: "twice as fast as GDP, which grows by 7 %".
    const isApart = clauses.part[at] !== clauses.part[bound.first];
    const isAtOnce = is(pieces[bound.first - 1], "reach") && pieces[bound.first - 2]?.text === ",";
    if (isApart && !isAtOnce && !isLimit && (at > bound.last || (bound.first - at > (isGrowth(unit) ? 6 : 4) && !pieces.slice(at, bound.first).some((between) => is(between, "relative"))))) return false;
    return !claims.some((claim) => covers(claim.bound, { first: at, last: at }));
  });
  return found && start === null ? { why: "compared", first: Math.min(found.first, bound.first), last: Math.max(found.last, bound.last) } : null;
}
