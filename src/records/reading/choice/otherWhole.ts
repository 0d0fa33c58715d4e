import { isShare } from "../../unit.ts";
import type { Span } from "../claims/amounts.ts";
import { isYearText } from "../claims/calendar.ts";
import { is, type Piece } from "../tags.ts";
import type { Bend, Chosen } from "./bent.ts";
import { spans } from "./spans.ts";

/** "30 % of the economy's 40 %": a figure that stands within what another is a share of. */
export function nested({ pieces, claims, chosen }: Chosen): Bend | null {
  const shares = claims.filter(({ share, placed }) => share !== null || placed.figure.form === "fraction");
  const at = shares.indexOf(chosen);
  const pairs = [[shares[at - 1], chosen], [chosen, shares[at + 1]]] as const;
  for (const [outer, inner] of pairs) {
    if (at === -1 || !outer || !inner) continue;
    const between = pieces.slice(outer.placed.last + 1, inner.bound.first);
    const isOf = is(between[0], "of") || is(pieces[outer.placed.last], "fraction");
    const isApart = between.some((piece) => piece.kind === "sign" || is(piece, "and", "or", "clause", "relative", "deadline", "during", "level", "growthVerb", "growthNoun", "reach"));
    if (isOf && between.length <= 6 && !isApart) return { why: "other-whole", first: outer.bound.first, last: inner.bound.last };
  }
  return null;
}

/** The words that make the chosen share one of another whole than the unit's; `null` where there are none. */
export function otherWhole({ pieces, clauses, chosen: { bound }, unit }: Chosen): Bend | null {
  if (unit === "rank" || unit === "milestone") return null;
  const clause = clauses.clause[bound.last];
  // "of the homes that remain, 30 %": the rest is another whole.
  const rest = pieces.findIndex((piece, at) => unit === "percent" && at < bound.first && clauses.clause[at] === clause && is(piece, "rest", "progress"));
  if (rest !== -1) return { why: "other-whole", first: rest, last: bound.last };
  const strange = strangeOwner(pieces, bound);
  if (strange !== -1) return { why: "other-whole", first: bound.first, last: strange };
  for (let at = bound.last + 1; at < pieces.length && clauses.clause[at] === clause; at++) {
    const piece = pieces[at];
    if (is(piece, "except")) return { why: "other-whole", first: bound.first, last: at };
    const isNear = at <= bound.last + 4 && clauses.part[at] === clauses.part[bound.last];
    const isWhole = is(piece, "otherWhole") || (is(piece, "wholeNoun") && opened(pieces, bound.last + 1, at));
    const isSpan = is(pieces[at + 1], "rangeTo") && isYearText(pieces[at + 2]?.text);
    const isOfYear = isYearText(piece?.text) && !isSpan && !is(pieces[at - 1], "during", "quarter", "deadline") && !is(pieces[at - 2], "quarter") && (is(pieces[at - 1], "of") || (is(pieces[at - 1], "the") && is(pieces[at - 2], "of")) || (at <= bound.last + 3 && is(pieces[bound.last + 1], "of") && is(pieces[at + 1], "levelOfYear")));
    // "bằng 30 % GRDP năm 2020": equal to a share of that year's.
    if (isYearText(piece?.text) && at <= bound.last + 3 && is(pieces[bound.first - 1], "equals") && is(pieces[bound.last + 1], "gdp")) return { why: "other-whole", first: bound.first - 1, last: at };
    const isMeant = isShare(unit) || (at === bound.last + 1 && is(piece, "otherWhole")) || (is(pieces[bound.last + 1], "of") && !is(pieces[bound.last + 1], "growthAfter"));
    if (isNear && (isWhole || isOfYear) && isMeant && unit !== "count") return { why: "other-whole", first: bound.first, last: at };
    if (piece?.kind === "number" && !isNear) break;
  }
  const [except] = spans(pieces, (piece, at) => is(piece, "except") && clauses.clause[at] === clause);
  return except ? { why: "other-whole", first: Math.min(except.first, bound.first), last: Math.max(except.last, bound.last) } : null;
}

// "equals 3 % of the GDP of the Netherlands": GRDP of a name, which the words hold it against.
function strangeOwner(pieces: readonly Piece[], bound: Span): number {
  if (!is(pieces[bound.first - 1], "equals") && !is(pieces[bound.first - 2], "equals")) return -1;
  const gdp = pieces.findIndex((piece, at) => at > bound.last && at <= bound.last + 3 && is(piece, "gdp"));
  if (gdp === -1) return -1;
  // "of Norway's GDP"; "of the union's" is its own.
  const before = pieces[bound.last + 2];
  if (before?.kind === "word" && before.tags.size === 0 && before.text.endsWith("'s") && !is(pieces[bound.last + 1], "the", "ofThe")) return gdp;
  const owner = pieces.findIndex((piece, at) => at > gdp && !is(piece, "of", "small", "the", "bridge"));
  const name = pieces[owner];
  return ((name?.kind === "word" && name.tags.size === 0) || is(name, "placeAfter")) && owner - gdp <= 3 ? owner : -1;
}

// "of the city's yearly plan": a word for "of", and no more than a few words of its own before the noun; a language without such a word has none.
function opened(pieces: readonly Piece[], from: number, at: number): boolean {
  if (at === from) return true;
  const between = pieces.slice(from + 1, at);
  const whole = between.filter((piece, i) => piece.text !== "-" && between[i - 1]?.text !== "-");
  const own = whole.filter((piece) => !is(piece, "bridge", "perYear", "average", "ranked", "small") && !piece.text.endsWith("'s"));
  return is(pieces[from], "of") && own.length <= 2 && own.every((piece) => piece.kind === "word");
}
