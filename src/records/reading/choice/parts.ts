import { isYearText } from "../claims/calendar.ts";
import type { Claim, Claims } from "../claims/index.ts";
import { is } from "../tags.ts";
import { kept } from "./kept.ts";

/** "every department … a ceiling of 5 %": a whole in words is the field of a figure that no comma and no "and" parts from it. */
export function withoutWholes(claims: readonly Claim[], all: Claims): readonly Claim[] {
  const { pieces } = all;
  const figures = claims.filter(({ placed }) => placed.figure.form !== "whole" && placed.figure.form !== "fraction");
  if (figures.length === 0) return claims;
  const isField = (whole: Claim) => figures.some((figure) => {
    const [from, until] = whole.placed.last < figure.placed.first ? [whole.placed.last + 1, figure.bound.first] : [figure.bound.last + 1, whole.placed.first];
    return !pieces.slice(from, until).some((piece) => piece.kind === "sign" || piece.kind === "number" || is(piece, "and", "or", "clause"));
  });
  // "each household has one device": a number for each.
  const isApiece = ({ placed }: Claim) => all.claims.some((other) => (other.placed.role === "count" || other.placed.role === "bare") && other.placed.first > placed.last && all.clauses.part[other.placed.first] === all.clauses.part[placed.last]);
  return claims.filter((claim) => claim.placed.figure.form !== "whole" || !(isField(claim) || isApiece(claim)));
}

/** "80 % by private firms, the remaining 20 % by the state": what is left over is of another whole. */
export function withoutRest(claims: readonly Claim[], { pieces }: Claims): readonly Claim[] {
  return kept(claims, ({ bound, share }) => share === null || !is(pieces[bound.first - 1], "rest"));
}

/** "12 centres, each of 100 racks": a number that is said of each of the things counted before. */
export function withoutApiece(claims: readonly Claim[], { pieces, clauses }: Claims): readonly Claim[] {
  const isApiece = ({ bound }: Claim) => pieces.some((piece, at) => at < bound.first && clauses.part[at] === clauses.part[bound.first] && is(piece, "apiece"));
  return claims.filter((claim) => claim === claims[0] || !isApiece(claim));
}

/** "the three operators", "in 10 countries", "60 more": numbers beside the one that is told. */
export function withoutKnown(claims: readonly Claim[], all: Claims): readonly Claim[] {
  const { pieces } = all;
  return kept(claims, (claim) => {
    const { bound, placed } = claim;
    const before = pieces[bound.first - 1];
    const isKnown = is(before, "the") && placed.figure.form === "words" && placed.figure.low <= 20;
    const isOfPopulation = pieces.slice(Math.max(0, bound.first - 5), bound.first).some((piece) => is(piece, "population"));
    const isWhere = is(before, "within") && is(pieces[placed.last + 1], "ranked") && !is(before, "reach");
    const isTotalTold = claims.some((other) => other.placed.first > placed.last && is(pieces[other.bound.first - 1], "changeTo"));
    const isAdded = (claim !== claims[0] || isTotalTold) && pieces.slice(Math.max(0, bound.first - 2), bound.first).some((piece) => is(piece, "countUndo"));
    return !isKnown && !isWhere && !isAdded && !isOfPopulation && !isAside(claim, claims);
  });

  // "1,200 practices …, two years after an attack on three hospitals": a small number in words, in another part of the sentence.
  function isAside({ placed, bound }: Claim, claims: readonly Claim[]): boolean {
    const [first] = claims;
    const isSmall = placed.figure.form === "words" && placed.figure.low <= 12 && first !== undefined && first.placed.figure.form === "digits" && first.placed.figure.low >= 100;
    const part = all.clauses.part[bound.first];
    return isSmall && part !== all.clauses.part[first.bound.first] && !pieces.some((piece, at) => at < bound.first && all.clauses.part[at] === part && is(piece, "and"));
  }
}

/** "6,658 start-ups, of which women founded 1,158": what follows "of which" is a part of what was told. */
export function withoutParts(claims: readonly Claim[], { pieces, clauses }: Claims): readonly Claim[] {
  const [first] = claims;
  // "in which" goes on with what stands before it, unless a mark parts them.
  const isSubset = (at: number, isCount: boolean) => is(pieces[at], "subset") && (isCount || !is(pieces[at], "relative") || pieces[at - 1]?.kind === "sign");
  return kept(claims, ({ bound, share, placed }) => {
    const isCount = share === null && (placed.role === "count" || placed.role === "bare") && first?.placed.role === "count" && placed.figure.low < first.placed.figure.low;
    // "35 % of whom", "21 of them".
    if (isSubset(bound.last + 1, isCount) && bound.first > (first?.bound.last ?? bound.last)) return false;
    const opening = pieces.findLastIndex((_, at) => at < bound.first && isSubset(at, isCount));
    const isOpen = opening !== -1 && first !== undefined && opening > first.bound.last;
    const isClosed = pieces.slice(opening + 1, bound.first).some((piece, i) => piece.text === ")" || (piece.text === ";" && (clauses.depth[opening + 1 + i] ?? 0) === 0) || (is(piece, "clause") && piece.kind !== "sign"));
    // "of which in 2026-2030": another time is no part.
    const isOfTime = pieces.slice(opening + 1, bound.first).some(({ text }) => isYearText(text));
    return !isOpen || isClosed || isOfTime;
  });
}

/** "nearly two thirds (64 %)": the figure in brackets says it exactly. */
export function withoutLoose(claims: readonly Claim[], { pieces, clauses }: Claims): readonly Claim[] {
  const isSaidAgain = ({ bound, placed }: Claim) => placed.figure.form === "fraction" && claims.some((other) => other.bound.first > bound.last && other.bound.first - bound.last <= 6 && other.placed.figure.form === "digits" && (clauses.depth[other.bound.first] ?? 0) > (clauses.depth[bound.first] ?? 0) && pieces[other.bound.first - 1]?.text === "(" && pieces[other.bound.last + 1]?.text === ")");
  return claims.filter((claim) => !isSaidAgain(claim));
}
