import { is, type Piece } from "../tags.ts";
import type { Quote } from "./roles.ts";
import type { Share } from "./shares.ts";

/** What the words from `at` to `until`, after a share, make it a share of. */
export function baseAfter(at: number, until: number, isBareBase: boolean, { pieces, clauses }: Quote): Share["base"] {
  const opening = pieces[at];
  if (!opening || at >= until) return "open";
  const isOpened = is(pieces[at - 1], "fraction");
  if (is(opening, "gdp") && !is(opening, "growthNoun")) return gdpAt(pieces, at, until);
  if (is(opening, "otherTotal") || (is(opening, "small") && !is(opening, "and") && is(pieces[at + 1], "otherTotal"))) return "other";
  const isOf = is(opening, "of") && !is(opening, "notOf");
  const isInside = is(opening, "within");
  const isBare = isBareBase && (opening.kind === "word" || is(opening, "ranked", "level", "counted", "perHead"));
  if (!isOf && !isInside && !isBare && !isOpened) return "open";
  const most = Math.min(until, at + (isOf || isOpened ? 12 : 2));
  for (let i = isBare || isOpened ? at : at + 1; i < most && clauses.clause[i] === clauses.clause[at]; i++) {
    const piece = pieces[i];
    if (is(piece, "otherTotal")) return "other";
    if (is(piece, "growthNoun") && !is(piece, "gdp") && i <= at + 3) return "growth";
    if (is(piece, "gdp")) return gdpAt(pieces, i, until);
    if (!piece || piece.kind === "number" || /^[,;.:(]$/.test(piece.text) || (i > at + 1 && is(piece, "clause", "relative", "deadline"))) break;
  }
  const content = pieces[isBare || isOpened ? at : at + 1];
  // "of the total": of what was named before.
  return isInside || content === undefined || content.kind === "sign" || at + 1 >= until ? "open" : "things";
}

// GRDP, unless the words after it make it growth of it, or a part.
function gdpAt(pieces: readonly Piece[], at: number, until: number): Share["base"] {
  const next = pieces.slice(at + 1, Math.min(until, at + 3));
  if (is(next[0], "growthNoun")) return "growth";
  if (is(next[0], "goalNoun")) return "other";
  return next.some((piece) => is(piece, "notGdp", "partOfEconomy")) ? "other" : "grdp";
}

/** What the words from `from` to `until`, before a share, make it a share of. */
export function baseBefore(from: number, until: number, pieces: readonly Piece[]): Share["base"] {
  const own = pieces.slice(from, until);
  const isOther = own.some((piece, at) => is(piece, "eachSector") || (is(piece, "notGdp") && is(piece, "growthNoun")) || (is(piece, "gdp") && own.slice(at, at + 3).some((next) => is(next, "notGdp"))));
  if (isOther) return "other";
  return own.some((piece) => is(piece, "gdp")) ? "grdp" : "open";
}
