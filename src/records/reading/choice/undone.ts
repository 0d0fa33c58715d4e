import { isYearText } from "../claims/calendar.ts";
import { isAmount } from "../claims/starts.ts";
import type { Claim, Claims } from "../claims/index.ts";
import { is } from "../tags.ts";
import type { Bend } from "./bent.ts";

interface Chosen extends Claims {
  readonly chosen: Claim;
  readonly isTarget: boolean;
}

/** A word that denies, gives up or misses what the quote says, unless a comparator takes it up or it only describes what is counted. */
export function undone(given: Chosen): Bend | null {
  const at = given.pieces.findIndex((piece, i) => is(piece, "undo") && !is(piece, "harmless", "mask") && !isTakenUp(i, given) && !isElsewhere(i, given));
  return at === -1 ? null : { why: "negated", first: at, last: at };
}

// "no less than 30 %", "instead of 30 %": the word belongs to a comparator or to where something started.
function isTakenUp(at: number, { claims, pieces }: Chosen): boolean {
  return (is(pieces[at], "against") && isYearText(pieces[at + 1]?.text)) || claims.some(({ bound, isStart }) => (bound.first <= at && bound.last >= at) || (isStart && bound.first - at <= 2 && bound.first > at && is(pieces[at], "against")));
}

// What the word says, it says of something else than the value.
function isElsewhere(at: number, given: Chosen): boolean {
  const { pieces, isTarget } = given;
  if (isOfThing(at, given) || isInSpite(at, given)) return true;
  if (!isTarget && isOfGoal(at, given)) return true;
  if (!isTarget && isOfAnother(at, given)) return true;
  if (!is(pieces[at], "negator")) return false;
  return isAside(at, given) || (!isTarget && isOfOthers(at, given));
}

/** Whether a piece is of what stands ahead of the statement, which holds all the same: "after the failure of the old portal, 75 % …". */
export function isInSpite(at: number, { pieces, clauses, chosen: { bound } }: Claims & { readonly chosen: Claim }): boolean {
  const start = clauses.part.indexOf(clauses.part[at] ?? 0);
  const isAhead = at < bound.first && clauses.part[at] !== clauses.part[bound.first] && pieces.slice(at, bound.first).some(({ text }) => text === ",");
  return isAhead && is(pieces[start], "aside") && (start === 0 || /^[.;!?]$/.test(pieces[start - 1]?.text ?? ""));
}

// "the share of households with no access is to stay within 3 %": it stands within what is counted, and another verb leads to the figure.
function isOfThing(at: number, { pieces, clauses, claims, chosen: { bound } }: Chosen): boolean {
  const isOther = claims.some(({ placed }) => placed.first > bound.last && placed.first < at && isAmount(placed));
  const noun = pieces.findLastIndex((piece, i) => i < at && is(piece, "level") && is(pieces[i + 1], "of"));
  if (at > bound.last && !isOther) return noun > bound.last && at - noun <= 6 && clauses.clause[at] === clauses.clause[noun];
  if (at > bound.first || clauses.clause[at] !== clauses.clause[bound.first]) return false;
  const [before, earlier] = [pieces[at - 1], pieces[at - 2]];
  const isAuxiliary = is(before, "auxiliary") && !is(earlier, "relative", "attributive");
  const counted = pieces.slice(0, at).findLastIndex((piece) => is(piece, "level", "counted"));
  const own = pieces.slice(at + 1, bound.first);
  const isLed = is(pieces[bound.first - 1], "reach", "stand", "bridge", "decrease", "by", "level") || is(pieces[bound.first], "before");
  return counted !== -1 && !isAuxiliary && isLed && own.length >= 2 && !is(own[0], "attain", "reach", "growthVerb", "decrease", "before");
}

// "only 55 %, short of the target of 80 %": what was missed is the goal, and not what was measured.
function isOfGoal(at: number, { pieces, chosen: { bound } }: Chosen): boolean {
  return at > bound.last && pieces.slice(at + 1, at + 7).some((piece) => is(piece, "goal"));
}

// "57 % in towns, while the country lags behind at 23 %": it stands in the part of another figure.
function isOfAnother(at: number, { claims, clauses, chosen: { bound } }: Chosen): boolean {
  const part = clauses.part[at];
  return part !== clauses.part[bound.first] && claims.some((claim) => claim.share !== null && clauses.part[claim.bound.first] === part);
}

// A clause or a relative clause of its own after the figure, or a clause before it, that denies nothing which was to be reached.
function isAside(at: number, { pieces, clauses, chosen: { bound } }: Chosen): boolean {
  const isOther = clauses.clause[at] !== clauses.clause[bound.first];
  const isRelative = at > bound.last && pieces.slice(bound.last + 1, at).some((piece) => is(piece, "relative"));
  return (isOther || isRelative) && !pieces.slice(at + 1, at + 5).some((piece) => is(piece, "attain"));
}

// "60 % of the small towns have no domain name": what was measured of a thing may be that it lacks something.
function isOfOthers(at: number, { pieces, clauses, claims, chosen: { bound, share, placed } }: Chosen): boolean {
  const isOfThings = share !== null ? share.base !== "open" || placed.figure.form === "fraction" : placed.role === "count" || placed.role === "bare";
  if (!isOfThings || at <= bound.last || clauses.clause[at] !== clauses.clause[bound.first]) return false;
  const isOther = claims.some((claim) => claim.placed.first > bound.last && claim.placed.first < at && claim.placed.role === "percent" && placed.figure.unit === "percent");
  const following = pieces.slice(at + 1, at + 5);
  return !isOther && at - bound.last <= 20 && !following.some((piece) => is(piece, "attain"));
}
