import type { Claim } from "../claims/index.ts";
import { is, type Piece } from "../tags.ts";
import type { Bend, Chosen } from "./bent.ts";

const first = (pieces: readonly Piece[], test: (piece: Piece, at: number) => boolean): Bend | null => {
  const at = pieces.findIndex(test);
  return at === -1 ? null : { why: "vague", first: at, last: at };
};

/** What raises doubt for one kind of unit alone: a rate for a count, a fall from a rank, growth a quarter. */
export function doubtOfUnit(given: Chosen): Bend | null {
  const { unit, chosen, pieces } = given;
  const { figure, first: from, last } = chosen.placed;
  switch (unit) {
    case "rank":
      return figure.low > (fieldAfter(given) ?? Infinity) ? { why: "out-of-range", first: from, last } : isAmongTop(given) ?? first(pieces, (piece, at) => ((is(piece, "rankUndo", ...(given.isTarget ? ["rankFall" as const] : [])) && isBeside(at, given)) || (is(piece, "rankUndoBefore") && at < from && given.clauses.part[at] === given.clauses.part[from])) && !(at >= from && at <= last));
    case "percent":
    case "percent-of-grdp": {
      const isOnPlace = is(pieces[chosen.bound.first], "onPlace") && is(pieces[chosen.bound.first - 1], "placeVerb");
      if (isOnPlace) return { why: "hedged", first: chosen.bound.first - 1, last: chosen.bound.last };
      return null;
    }
    case "percent-per-year":
      if (chosen.share && !chosen.share.perYear && pieces.some((piece, at) => is(piece, "quarter") && given.clauses.clause[at] === given.clauses.clause[from])) return { why: "vague", first: from, last };
      // "by 2030 productivity grows by 50 %" names no year's growth, and is too much for one.
      if (figure.low > 20 && !chosen.share?.perYear) return { why: "vague", ...chosen.bound };
      return comparedGrowth(given) ?? perOther(given);
    case "percent-growth":
      return comparedGrowth(given) ?? perOther(given);
    case "count":
      return doubtOfCount(given);
    case "milestone":
      return null;
  }
}

// "trong 30 địa phương dẫn đầu có 5 tỉnh": how many of those at the top, and no place among them.
function isAmongTop(given: Chosen): Bend | null {
  const { chosen: { placed }, claims, pieces, clauses } = given;
  const some = claims.find((claim) => placed.role === "top" && (claim.placed.role === "count" || claim.placed.role === "bare") && claim.placed.first > placed.last && clauses.part[claim.placed.first] === clauses.part[placed.last] && is(pieces[claim.placed.first - 1], "stand", "amountLead") && is(pieces[claim.placed.last + 1], "ranked"));
  return some ? { why: "vague", first: placed.first, last: some.placed.last } : null;
}

// In the same part of the sentence, or a few words away in the next.
function isBeside(at: number, { clauses, chosen: { bound } }: Chosen): boolean {
  return clauses.part[at] === clauses.part[bound.first] || (at < bound.first ? bound.first - at : at - bound.last) <= 8;
}

// "45th out of 34": of how many a rank is said to be one.
function fieldAfter({ claims, chosen: { placed } }: Chosen): number | null {
  return claims.find((claim) => claim.placed.role === "base" && claim.placed.figure.form !== "homograph" && claim.placed.first > placed.last && claim.placed.first - placed.last <= 5)?.placed.figure.low ?? null;
}

// Growth a quarter or a month, told beside the figure.
function perOther({ pieces, clauses, chosen }: Chosen): Bend | null {
  return first(pieces, (piece, at) => is(piece, "perOther") && clauses.part[at] === clauses.part[chosen.bound.first]);
}

// "1.5 times the growth of GDP (8 %)" and "5 % more than the year before": growth of something else, or a difference.
function comparedGrowth({ claims, chosen, pieces, clauses }: Chosen): Bend | null {
  const isJoined = (from: number, until: number) => pieces.slice(Math.min(from, until), Math.max(from, until)).some((piece) => is(piece, "and"));
  const multiple = claims.find(({ placed }) => placed.role === "multiple" && (placed.first < chosen.bound.first || clauses.part[placed.first] === clauses.part[chosen.bound.first]) && !(placed.first < chosen.bound.first && isJoined(placed.last, chosen.bound.first)));
  if (multiple) return { why: "vague", ...multiple.placed };
  const isOfOthers = pieces.slice(chosen.bound.last + 1, chosen.bound.last + 3).some((piece) => is(piece, "elsewhere"));
  const isThan = chosen.bound.comparators.length < 2 && is(pieces[chosen.bound.first], "than") && (chosen.share?.overall || chosen.share?.onYear || isOfOthers);
  return isThan ? { why: "compared", ...chosen.bound } : null;
}

// "12/63 provinces", "477 of the 832": of how many they are.
function isOfCounted({ placed }: Claim, { pieces, chosen, isTarget }: Chosen): boolean {
  return placed.first > chosen.bound.last && placed.first - chosen.bound.last <= 2 && (pieces[placed.first]?.text === "/" || is(pieces[placed.first - 1], "the", "ofThe") || (!isTarget && is(pieces[placed.first], "outOf") && !is(pieces[placed.last + 1], "perHead") && placed.figure.form === "digits"));
}

// A count is no rate, no change and no part of another number.
function doubtOfCount(given: Chosen): Bend | null {
  const { chosen, claims, pieces, clauses, isNamed } = given;
  const { bound, placed } = chosen;
  const before = pieces[bound.first - 1];
  // "by 500": how far a number moves, not where it stands. French "de 500" says so after a verb of moving alone.
  const isAgent = pieces.slice(Math.max(0, bound.first - 5), bound.first - 1).some((piece) => is(piece, "auxiliary")) && !pieces.some((piece, at) => at < bound.first && clauses.clause[at] === clauses.clause[bound.first] && is(piece, "growthVerb", "growthNoun", "decrease", "move"));
  const isMoved = (!isAgent && !is(before, "of")) || pieces.some((piece, at) => is(piece, "growthVerb") && at < bound.first && clauses.clause[at] === clauses.clause[bound.first]);
  if (is(before, "by") && isMoved) return { why: "vague", first: bound.first - 1, last: bound.last };
  const lessened = pieces.findIndex((piece, at) => at < bound.first && bound.first - at <= 3 && is(piece, "decrease"));
  if (lessened !== -1 && !is(before, "reach", "changeTo")) return { why: "hedged", first: lessened, last: bound.last };
  const undone = pieces.findIndex((piece, at) => at < bound.first && bound.first - at <= 3 && is(piece, "countUndo"));
  if (undone !== -1) return { why: "hedged", first: undone, last: bound.last };
  const rate = pieces.findIndex((piece, at) => at > bound.last && at <= bound.last + 6 && piece.text === "/" && pieces[at + 1]?.kind !== "number" && pieces[at - 1]?.kind !== "code" && pieces[at + 1]?.kind !== "code" && !claims.some((claim) => claim !== chosen && claim.placed.last === at - 1));
  if (rate !== -1) return { why: "vague", first: bound.first, last: Math.min(rate + 1, pieces.length - 1) };
  const isPerYear = pieces.findIndex((piece, at) => is(piece, "perYear", "perOther") && clauses.part[at] === clauses.part[bound.first] && at - bound.last <= 6 && bound.first - at <= 4);
  if (isPerYear !== -1) return { why: "vague", first: Math.min(isPerYear, bound.first), last: Math.max(isPerYear, bound.last) };
  if (isNamed) return null;
  // "100 % of the communes have five": a number for each of them.
  const share = claims.find((claim) => claim.share !== null && claim.share.sense !== "growth" && claim.placed.last < bound.first - (claim.placed.figure.form === "whole" ? 1 : 0) && clauses.clause[claim.placed.last] === clauses.clause[bound.first]);
  const isTied = share && !pieces.slice(share.placed.last + 1, bound.first).some((piece) => is(piece, "and", "clause") || piece.kind === "sign");
  if (isTied) return { why: "vague", first: share.placed.first, last: bound.last };
  const located = is(pieces[bound.first], "onPlace") && bound.first > 0 && before?.kind !== "sign" && !is(before, "amountLead", "percent");
  if (located) return { why: "hedged", first: bound.first - 1, last: bound.last };
  const base = claims.find((claim) => claim.placed.role === "base" && !isOfCounted(claim, given) && clauses.part[claim.placed.first] === clauses.part[bound.first] && Math.abs(claim.placed.first - bound.last) <= 6);
  if (base) return { why: "vague", first: Math.min(base.placed.first, placed.first), last: Math.max(base.placed.last, placed.last) };
  return first(pieces, (piece, at) => is(piece, "vagueCount") && clauses.part[at] === clauses.part[bound.first] && !is(pieces[at - 1], "within") && !(is(piece, "whole") && at === bound.first - 1));
}
