import type { Span } from "../claims/amounts.ts";
import type { DateSense, Mention } from "../claims/dates.ts";
import type { Claim, Claims } from "../claims/index.ts";
import { isAmount } from "../claims/starts.ts";
import { is } from "../tags.ts";
import type { Asked } from "./asked.ts";

/** The years that a quote may speak of for one statement, each once. */
export interface YearChoice {
  readonly named: readonly Mention[];
  /** Of these the one that the words make its date; `null` where they settle none. */
  readonly chosen: Mention | null;
  /** Words that count from a day they don't give, "in the next five years", where no year was chosen. */
  readonly relative: Span | null;
}

/** The year that a quote makes the date of a claim; `chosen` is `null` for a promise without a number. */
export function yearChoice(all: Claims, chosen: Claim | null, { kind, unit }: Asked): YearChoice {
  const open = all.dates.filter((mention) => !isOfStart(mention, all, chosen) && !isOfRemark(mention, all, chosen));
  const order: readonly (readonly DateSense[])[] = kind === "target" ? [["deadline", "span"], ["during"], ["edition", "onward"], ["vision"], ["bare"]] : [["during", "deadline", "span"], ["edition"], unit === "milestone" ? ["bare", "since"] : ["bare"]];
  const usable = open.filter((mention) => order.some((senses) => senses.includes(mention.sense)) && !(kind === "outcome" && isOfGoal(mention, all)));
  const named = usable.filter(({ year }, i) => usable.findIndex((other) => other.year === year) === i);
  const near = chosen ? usable.filter((mention) => isNear(mention, chosen, all)) : usable;
  // One year alone is the date of all that is said, unless the figure is told of the present.
  const attached = near.length === 0 && named.length === 1 && !(chosen && isPresent(chosen, all)) ? usable : near;
  const told = order.map((senses) => attached.filter(({ sense }) => senses.includes(sense))).find((mentions) => mentions.length > 0) ?? [];
  const [first, ...others] = told;
  const counted = chosen ? relativeOf(chosen, told, all) : -1;
  const relative = first ? counted : all.pieces.findIndex((piece) => is(piece, "relativeDate"));
  if (relative !== -1) return { named, chosen: null, relative: { first: relative, last: relative } };
  return { named, chosen: first && others.every(({ year }) => year === first.year) ? first : null, relative: null };
}

const isPresent = ({ bound }: Claim, { pieces, clauses }: Claims) => pieces.some((piece, at) => clauses.part[at] === clauses.part[bound.first] && is(piece, "now"));

// "30 % five years later": a date that counts from another stands with the figure, and no year does.
function relativeOf({ bound }: Claim, told: readonly Mention[], { pieces, clauses, claims }: Claims): number {
  const until = claims.find(({ placed }) => isAmount(placed) && placed.first > bound.last)?.bound.first ?? pieces.length;
  const part = clauses.part[bound.last];
  if (is(pieces[bound.last + 1], "relativeDate") || is(pieces[bound.last + 2], "relativeDate")) return bound.last + (is(pieces[bound.last + 1], "relativeDate") ? 1 : 2);
  if (told.some((mention) => clauses.part[mention.first] === part)) return -1;
  return pieces.findIndex((piece, at) => at > bound.last && at < until && clauses.part[at] === part && is(piece, "relativeDate"));
}

// "better than the goal for 2025": of a measurement another date.
function isOfGoal(mention: Mention, { pieces, clauses }: Claims): boolean {
  if (is(pieces[mention.last + 1], "goalNoun")) return true;
  return pieces.some((piece, at) => at < mention.first + 1 && mention.first - at <= (is(piece, "goalNoun") ? 6 : 3) && clauses.part[at] === clauses.part[mention.last] && is(piece, "goal"));
}

// "from 16 % in 2024 to 30 %": the year of where it started.
function isOfStart(mention: Mention, { claims, clauses, pieces }: Claims, chosen: Claim | null): boolean {
  return claims.some((claim) => {
    // "from RM 75,548 in 2015" starts something that is no amount of ours.
    const isOther = ["money", "size", "points"].includes(claim.placed.role) && is(pieces[claim.bound.first - 1], "from", "against") && !is(pieces[claim.bound.first - 1], "of");
    if ((!claim.isStart && !isOther) || isSame(claim, chosen)) return false;
    const isAfter = mention.first > claim.bound.last && mention.first - claim.bound.last <= 4 && clauses.part[mention.first] === clauses.part[claim.bound.last];
    const isBetween = claims.some(({ placed }) => isAmount(placed) && placed.first > claim.bound.last && placed.last < mention.first);
    const isInBracket = (clauses.depth[mention.first] ?? 0) > 0 && clauses.part[mention.first] === clauses.part[claim.bound.first];
    const lead = pieces.slice(mention.last + 1, claim.bound.first);
    const isBefore = mention.last < claim.bound.first && lead.length <= 3 && mention.sense === "during" && lead.every((piece) => piece.kind !== "sign" && !is(piece, "from", "against"));
    return (isAfter && !isBetween) || isInBracket || isBefore;
  });
}

// "over 20 % a year (4.72 billion dollars in 2018)": the year of a bracket that tells another figure.
function isOfRemark(mention: Mention, { claims, clauses }: Claims, chosen: Claim | null): boolean {
  const [part, depth] = [clauses.part[mention.first], clauses.depth[mention.first] ?? 0];
  return chosen !== null && depth > (clauses.depth[chosen.bound.first] ?? 0) && claims.some(({ placed, bound }) => clauses.part[bound.first] === part && (isAmount(placed) || ["money", "size", "points"].includes(placed.role)));
}

const isSame = (claim: Claim | undefined, chosen: Claim | null) => claim?.placed.first === chosen?.placed.first;

// A year belongs to the figure in whose part of the sentence it stands, and one that stands ahead of all figures to each.
function isNear(mention: Mention, chosen: Claim, { claims, clauses, pieces, dates }: Claims): boolean {
  const amounts = claims.filter((claim) => isAmount(claim.placed) && (!claim.isStart || isSame(claim, chosen)) && claim.placed.figure.unit === chosen.placed.figure.unit);
  const before = amounts.findLast(({ bound }) => bound.last < mention.first);
  const after = amounts.find(({ bound }) => bound.first > mention.last);
  const isAhead = !before && mention.last < chosen.bound.first && !dates.some((other) => other.first > mention.last && other.last < chosen.bound.first && (after?.bound.last ?? 0) < other.first);
  if (!before || !after) return isSame(before, chosen) || isSame(after, chosen) || amounts.length <= 1 || isAhead;
  // A mark parts more than a joining word does, unless that word opens the date: "and by 2030, 40 %".
  const isOpening = (at: number) => at === mention.first - 1;
  const parting = (from: number, until: number) => Math.max(0, ...pieces.slice(from, until).map((piece, i) => (/^[,;.:]$/.test(piece.text) || is(piece, "clause") ? 2 : !is(piece, "and") ? 0 : isOpening(from + i) ? 2 : 1)));
  const [left, right] = [parting(before.bound.last + 1, mention.first), parting(mention.last + 1, after.bound.first)];
  const isOfBefore = (left === 0 || left < right) && clauses.clause[before.bound.last] === clauses.clause[mention.first];
  return isSame(isOfBefore ? before : after, chosen);
}
