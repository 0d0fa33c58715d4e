import { isYearText } from "../claims/calendar.ts";
import type { Claim, Claims } from "../claims/index.ts";
import { isAmount } from "../claims/starts.ts";
import { is } from "../tags.ts";
import { kept } from "./kept.ts";
import { hasOwnSubject, hasOwnWords } from "./subject.ts";

/** "now 4,500, with a goal of 45,000": where one figure is said to be the goal, it is the promise. */
export function onlyGoals(claims: readonly Claim[], all: Claims): readonly Claim[] {
  const goals = claims.filter((claim) => isSaid(claim, all, "goalNoun"));
  const [only, other] = goals;
  const isPromised = ({ bound }: Claim) => all.pieces.some((piece, at) => all.clauses.part[at] === all.clauses.part[bound.first] && is(piece, "deadline", "future") && !is(piece, "during"));
  return only && !other && claims.every((claim) => claim === only || (claim.placed.first < only.placed.first && !isPromised(claim))) ? goals : claims;
}

/** Of a promise and of how things stand, told in one sentence, a target is the first. */
export function withoutPresent(claims: readonly Claim[], all: Claims): readonly Claim[] {
  return kept(claims, (claim) => !isSaid(claim, all, "now") || isDue(claim, all) || isSaid(claim, all, "goalNoun"));
}

// A deadline stands after the figure, before the next one.
function isDue({ bound }: Claim, { claims, dates, clauses }: Claims): boolean {
  const next = claims.find(({ placed }) => placed.first > bound.last && isAmount(placed))?.bound.first ?? Infinity;
  return dates.some(({ first, sense }) => sense === "deadline" && first > bound.last && first < next && clauses.clause[first] === clauses.clause[bound.first]);
}

/** Of a measurement and of what was aimed at, an outcome is the first. */
export function withoutGoals(claims: readonly Claim[], all: Claims): readonly Claim[] {
  return kept(claims, (claim) => !isSaid(claim, all, "goal"));
}

/** "72 % in 2020, whereas in 2019 it was 32 %": a clause that sets an earlier year against the one told of. */
export function withoutEarlier(claims: readonly Claim[], all: Claims): readonly Claim[] {
  const { pieces, clauses } = all;
  const years = (clause: number | undefined) => pieces.flatMap((piece, at) => (clauses.clause[at] === clause && isYearText(piece.text) ? [Number(piece.text)] : []));
  const partYears = (at: number) => pieces.flatMap((piece, i) => (clauses.part[i] === clauses.part[at] && isYearText(piece.text) ? [Number(piece.text)] : []));
  return kept(claims, (claim) => {
    const { bound } = claim;
    const clause = clauses.clause[bound.first];
    const [former] = claims;
    const isSame = former !== undefined && former !== claim && clauses.clause[former.bound.first] !== clause && !hasOwnSubject(claim, former, all);
    const isDatedApart = former !== undefined && former !== claim && all.clauses.part[bound.first] !== all.clauses.part[former.bound.first] && !hasOwnSubject(claim, former, all) && partYears(bound.first).length > 0 && partYears(former.bound.first).length > 0;
    if (isDatedApart && Math.max(...partYears(bound.first)) < Math.min(...partYears(former.bound.first))) return false;
    const isContrast = isSame || pieces.some((piece, at) => clauses.clause[at] === clause && at < bound.first && is(piece, "contrast"));
    const others = claims.filter((other) => other.bound.last < bound.first).flatMap((other) => years(clauses.clause[other.bound.first]));
    return !isContrast || years(clause).length === 0 || !(Math.max(...years(clause)) < Math.max(...others));
  });
}

/** "184 two years ago, 35,000 by now": what is told of the present was measured last. */
export function onlyPresent(claims: readonly Claim[], all: Claims): readonly Claim[] {
  const last = claims.at(-1);
  const isLater = last !== undefined && claims.every((claim) => claim === last || (!isSaid(claim, all, "now") && (all.clauses.clause[claim.bound.first] !== all.clauses.clause[last.bound.first] || all.dates.some((mention) => mention.first < last.bound.first && Math.abs(mention.first - claim.bound.first) <= 12))));
  return last && isLater && isSaid(last, all, "now") && !hasOwnWords(last, claims[0] ?? last, all) ? [last] : claims;
}

function isSaid({ bound }: Claim, { pieces, clauses, claims }: Claims, kind: "now" | "goal" | "goalNoun"): boolean {
  const part = clauses.part[bound.first];
  const next = claims.find(({ placed }) => placed.first > bound.last && isAmount(placed))?.bound.first ?? pieces.length;
  const since = claims.findLast(({ placed }) => placed.last < bound.first && isAmount(placed))?.bound.last ?? -1;
  // "the 80 % target" says it after.
  const joint = pieces.findIndex((piece, at) => at > bound.last && is(piece, "and", "clause"));
  const until = kind === "now" ? Math.min(next, joint === -1 ? next : joint) : kind === "goal" ? Math.min(next, bound.last + 4) : bound.first;
  // "Currently, the country stands …": a word of the present alone before a comma opens what follows.
  const start = clauses.part.indexOf(part ?? 0);
  const isOpened = kind === "now" && is(pieces[start - 2], "now") && pieces[start - 1]?.text === "," && since < start && (start === 2 || clauses.clause[start - 3] !== clauses.clause[start]);
  return isOpened || pieces.some((piece, at) => clauses.part[at] === part && at > since && at < until && is(piece, kind));
}
