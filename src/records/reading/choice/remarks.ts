import { isGrowth, type Unit } from "../../unit.ts";
import { isYearText } from "../claims/calendar.ts";
import type { Claim, Claims } from "../claims/index.ts";
import { is } from "../tags.ts";
import { kept } from "./kept.ts";
import { hasOwnSubject } from "./subject.ts";

/** A figure that is said to be of GRDP, or a growth, comes before one of another thing of which nothing is said. */
export function onlySaid(claims: readonly Claim[], all: Claims, unit: Unit): readonly Claim[] {
  const isSaid = ({ share }: Claim) => share !== null && (unit === "percent-of-grdp" ? share.base === "grdp" : isGrowth(unit) && (share.sense === "growth" || share.perYear));
  const told = claims.filter(isSaid);
  const [only, other] = told;
  if (!only || other) return claims;
  // "put at 11 % of GDP, the share of the digital economy will be 15 %": what it is of is named after it.
  const isBare = only.bound.first <= 2 && !all.pieces.slice(0, only.bound.first).some((piece) => is(piece, "level"));
  const isOther = (claim: Claim) => (isBare && claim.placed.first > only.placed.first ? false : claim.placed.first < only.placed.first ? hasOwnSubject(only, claim, all) : hasOwnSubject(claim, only, all));
  return claims.filter((claim) => claim === only || !isOther(claim));
}

/** What was measured stands outside brackets; what stands within is told beside it. */
export function withoutBrackets(claims: readonly Claim[], all: Claims): readonly Claim[] {
  const isExact = (claim: Claim) => all.claims.some(({ placed, bound }) => placed.figure.form === "fraction" && bound.last < claim.bound.first && claim.bound.first - bound.last <= 6);
  return kept(claims, (claim) => (all.clauses.depth[claim.bound.first] ?? 0) === 0 || isExact(claim));
}

/** "48 % are online, with 57 % in towns and 23 % in the country": what a comma and such a word open takes the figure before it apart. */
export function withoutBreakdown(claims: readonly Claim[], { pieces }: Claims): readonly Claim[] {
  const [first] = claims;
  const opening = first ? pieces.findIndex((piece, at) => at > first.bound.last && ((is(piece, "breakdown") && pieces[at - 1]?.text === ",") || (piece.text === ":" && at > first.bound.last + 1 && !isYearText(pieces[at - 1]?.text)))) : -1;
  const isList = pieces[opening]?.text === ":";
  const isPart = ({ bound, share }: Claim) => bound.first > opening && (isList || share === null || share.base === "open");
  return opening === -1 ? claims : kept(claims, (claim) => !isPart(claim));
}

/** "95 % (the average is 55 %)", "5th (6th in 2021)": a bracket that holds a figure of something else, or of another time. */
export function withoutRemarks(claims: readonly Claim[], { pieces, clauses }: Claims, isOutcome: boolean): readonly Claim[] {
  const [first] = claims;
  return kept(claims, ({ bound }) => {
    const depth = clauses.depth[bound.first] ?? 0;
    const part = clauses.part[bound.first];
    const isLater = first !== undefined && bound.first > first.bound.last;
    const previous = claims.findLast((claim) => claim.bound.last < bound.first);
    const between = pieces.slice((previous?.bound.last ?? -1) + 1, bound.first);
    const isAverage = isLater && [...between, pieces[bound.first]].some((piece) => is(piece, "elsewhere") || (isOutcome && is(piece, "compare") && !is(piece, "before")) || (depth > 0 && is(piece, "relativeDate", "onYear")));
    const isRemark = depth > 0 && isLater && (clauses.depth[first.bound.first] ?? 0) === 0;
    return !isAverage && (!isRemark || !pieces.some((piece, at) => clauses.part[at] === part && (clauses.depth[at] ?? 0) === depth && (isYearText(piece.text) || is(piece, "now", "average", "goal", "against", "compare", "relativeDate"))));
  });
}

/** "among the top five it came second": the one place is told more closely than those at the top. */
export function onlyPlace(claims: readonly Claim[]): readonly Claim[] {
  const places = claims.filter(({ placed }) => placed.role === "place");
  return places.length === 1 && claims.every(({ placed }) => placed.role === "place" || placed.role === "top") ? places : claims;
}
