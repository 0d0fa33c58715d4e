import type { Claim, Claims } from "../claims/index.ts";
import { is, type Piece } from "../tags.ts";

// A word that names a thing: one that no phrase of the lexicon holds, or a noun of what is counted.
function isContent(piece: Piece): boolean {
  return (piece.kind === "word" && piece.tags.size === 0) || is(piece, "counted", "ranked", "otherTotal", "perHead");
}

// The words that lead to a claim, after the last mark or joining word since the one before it.
function leadOf(claim: Claim, before: Claim, { pieces }: Claims): readonly Piece[] {
  const between = pieces.slice(before.bound.last + 1, claim.bound.first);
  const parting = between.findLastIndex((piece) => /^[,;.:]$/.test(piece.text) || is(piece, "and", "clause", "subset"));
  return parting === -1 ? [] : between.slice(parting + 1);
}

/** Whether a word leads to a claim that names a thing which nothing named before the one before it. */
export function hasOwnWords(claim: Claim, before: Claim, all: Claims): boolean {
  const known = new Set(all.pieces.slice(0, before.bound.first).map(({ text }) => text));
  return leadOf(claim, before, all).some((piece) => isContent(piece) && !known.has(piece.text));
}

/** Whether a claim is made of another thing than the one before it, and by words of its own: "industry 30 % and farming 10 %" says the same of the next thing. */
export function hasOwnSubject(claim: Claim, before: Claim, all: Claims): boolean {
  const isWhole = leadOf(claim, before, all).some((piece) => is(piece, "level", "growthNoun", "growthVerb", "reach", "counted") && !is(piece, "small"));
  return isWhole && hasOwnWords(claim, before, all);
}
