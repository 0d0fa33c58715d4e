import { is, type Piece } from "../tags.ts";
import type { Bound } from "./bounds.ts";
import { isYearText } from "./calendar.ts";
import type { Placed, Quote, Role } from "./roles.ts";

/** Where a figure started: the index of the figure that says it, and whether words of moving tie both or words of comparing. */
export interface Start {
  readonly index: number;
  readonly how: "from" | "against";
}

const amounts: readonly Role[] = ["percent", "count", "bare", "place", "ordinal", "points", "top", "in-doubt"];

/** Whether a role is that of an amount, which what is said of another amount does not reach over. */
export function isAmount({ role, figure }: Placed): boolean {
  return amounts.includes(role) && (figure.form !== "homograph" || role === "place");
}

/**
 * Which figure is where another one started: "from 14 % in 2020 to 30 %", "30 %, against 14 % in 2020", "8.4 % from 8.6 %", "90 % (61 % today)".
 * Gives the start of each figure, or `null`.
 */
export function startsOf(figures: readonly Placed[], bounds: readonly Bound[], quote: Quote): (Start | null)[] {
  const starts: (Start | null)[] = figures.map(() => null);
  for (const [i, figure] of figures.entries()) {
    const over = bounds[i];
    if (!over || !isAmount(figure) || figure.figure.ends !== null) continue;
    const before = opening(over, quote.pieces);
    const isBracketed = isRemark(figure, over, quote);
    if ((!is(before, "from", "against") || (figure.figure.high !== null && is(before, "between"))) && !isBracketed) continue;
    const onward = isBracketed || (is(before, "against") && !is(before, "from")) ? -1 : endAfter(i, figures, bounds, quote);
    const isBack = isBracketed || is(before, "against") || !is(before, "of");
    if (onward === -1 && figure.figure.unit === "percent" && isOfAnother(over, quote.pieces)) continue;
    const back = onward === -1 && isBack ? endBefore(i, figures, starts) : -1;
    // "after 6.5 % in 2023, growth will be 5 %": the end may follow.
    const isFirst = is(before, "from") && !is(before, "of", "between") && over.first <= 2 && figure.figure.high === null;
    const isAhead = onward === -1 && back === -1 && isBack && (is(before, "against") || isFirst) && !isBracketed;
    const moved = onward !== -1 ? onward : isAhead ? nextLike(i, figures, quote) : back;
    if (moved !== -1 && starts[moved] === null) starts[moved] = { index: i, how: onward === -1 ? "against" : "from" };
  }
  return starts;
}

// "64 % of managers, against 31 % of workers": a figure with a thing of its own that nothing named before is of another group.
function isOfAnother(over: Bound, pieces: readonly Piece[]): boolean {
  if (!is(pieces[over.last + 1], "of")) return false;
  const following = pieces.slice(over.last + 2, over.last + 6);
  const end = following.findIndex((piece) => piece.kind === "sign" || is(piece, "during", "deadline", "now", "clause"));
  const things = (end === -1 ? following : following.slice(0, end)).filter((piece) => !is(piece, "small", "the", "bridge"));
  const known = new Set(pieces.slice(0, over.first).map(({ text }) => text));
  const thing = things.find((piece) => piece.kind === "word" && !known.has(piece.text)) ?? things[0];
  return thing !== undefined && thing.kind !== "sign" && thing.kind !== "number" && !is(thing, "year", "now", "against", "relativeDate", "percent") && !pieces.slice(0, over.first).some(({ text }) => text === thing.text);
}

// What stands before a figure and its comparator, verbs such as "reaching" passed over.
function opening(over: Bound, pieces: readonly Piece[]): Piece | undefined {
  if (is(pieces[over.first], "from", "against")) return pieces[over.first];
  let at = over.first - 1;
  for (let skipped = 0; skipped < 2 && is(pieces[at], "bridge", "now", "the") && !is(pieces[at], "from", "against"); skipped++) at--;
  return pieces[at];
}

const isLike = (a: Placed, b: Placed) => a.figure.unit === b.figure.unit || (a.figure.unit === null && b.figure.unit === "percent" && a.role === "bare");

// "from A in 2020 to B": the next amount is B, the word before it leads to it, and the words between hold no other clause.
function endAfter(i: number, figures: readonly Placed[], bounds: readonly Bound[], { pieces, clauses }: Quote): number {
  const moved = figures.findIndex((other, j) => j > i && isAmount(other));
  const [from, to, start, end] = [bounds[i], bounds[moved], figures[i], figures[moved]];
  // French "de" opens a move only after a verb of moving.
  const isMoved = from && (!is(opening(from, pieces), "of") || pieces.slice(Math.max(0, from.first - 9), to?.first ?? from.first).some((piece) => is(piece, "move", "growthVerb", "decrease")));
  // "from 10,000 in 2016 to 50,000 in 2020" moves without a verb.
  const isDated = from && to && pieces.slice(from.last + 1, to.first).some(({ text }) => isYearText(text)) && pieces.slice(to.last + 1, to.last + 4).some(({ text }) => isYearText(text));
  const isOfPlaces = start?.role === "place" && end?.role === "place" && is(pieces[from?.first ?? 0], "from") !== is(pieces[(from?.first ?? 0) - 1], "from");
  if (!(isMoved || isDated || isOfPlaces) || !from || !to || !start || !end || !isLike(start, end)) return -1;
  // "grows by 9 % and its share reaches 14 %" tells two things.
  const isJoined = pieces.slice(from.last + 1, to.first).some((piece, at, own) => is(piece, "and") && own.slice(at + 1).some((next) => is(next, "level", "counted")));
  if (isJoined) return -1;
  const isLink = (at: number) => is(pieces[at], "rangeTo", "changeTo", "reach");
  const isLed = isLink(to.first) || isLink(to.first - 1) || (is(pieces[to.first - 1], "bridge") && isLink(to.first - 2));
  return isLed && clauses.clause[from.last] === clauses.clause[to.first] && to.first - from.last <= 14 ? moved : -1;
}

function nextLike(i: number, figures: readonly Placed[], { clauses }: Quote): number {
  const start = figures[i];
  return start ? figures.findIndex((other, j) => j > i && isAmount(other) && isLike(other, start) && clauses.clause[other.first] === clauses.clause[start.first] && clauses.part[other.first] !== clauses.part[start.first]) : -1;
}

function endBefore(i: number, figures: readonly Placed[], starts: readonly (Start | null)[]): number {
  const start = figures[i];
  if (!start) return -1;
  const isStart = (j: number) => starts.some((given) => given?.index === j);
  return figures.findLastIndex((other, j) => j < i && isAmount(other) && isLike(other, start) && !isStart(j) && other.role !== "in-doubt");
}

// "(61 % today)", "(năm 2022: 13 %)": a bracket that holds a figure with a word of the present or a year, and nothing that is said of it.
function isRemark(figure: Placed, over: Bound, { pieces, clauses }: Quote): boolean {
  const depth = clauses.depth[figure.first] ?? 0;
  if (depth === 0) return false;
  const part = clauses.part[figure.first];
  const isOwn = (at: number) => clauses.part[at] === part && (clauses.depth[at] ?? 0) === depth;
  const own = pieces.filter((_, at) => isOwn(at) && (at < over.first || at > over.last));
  const isDated = own.some((piece) => is(piece, "now") || isYearText(piece.text));
  const isBeforeClean = pieces.every((piece, at) => !isOwn(at) || at >= over.first || piece.kind === "sign" || piece.kind === "number" || is(piece, "now", "year", "during", "bridge", "small", "against"));
  if (own.some((piece) => is(piece, "subset"))) return false;
  const things = pieces.filter((piece, at) => isOwn(at) && at > over.last && piece.kind !== "sign" && piece.kind !== "number");
  return isDated && isBeforeClean && things.length <= 3 && own.every((piece) => things.includes(piece) || piece.kind === "sign" || piece.kind === "number" || is(piece, "now", "year", "during", "bridge", "small", "percent", "ranked", "against"));
}

/** Whether "from a to b" tells a change here and not a range; `null` where it could be both. */
export function isChange({ figure }: Placed, over: Bound, isGrowth: boolean, { pieces, clauses }: Quote): boolean | null {
  const { ends } = figure;
  if (!ends) return false;
  const [start, end] = ends;
  if (pieces.slice(start.last + 1, end.first).some((piece) => is(piece, "changeTo") && !is(piece, "rangeTo"))) return true;
  if (start.low >= end.low) return true;
  const before = pieces[over.first - 1];
  if (is(before, "by") && !isGrowth) return false;
  const partStart = clauses.part.indexOf(clauses.part[over.first] ?? 0);
  // Words before a comma move nothing that stands after it, unless nothing but the figure does.
  const ownStart = partStart < over.first ? partStart : clauses.clause.indexOf(clauses.clause[over.first] ?? 0);
  const own = pieces.slice(ownStart, start.first);
  const isYearly = isGrowth && pieces.some((piece) => is(piece, "perYear"));
  const isRate = isGrowth && start.last === start.digits.last;
  // "each year it rises from 10 to 12 %" tells a range as often as a change.
  const isOpen = isYearly && !isRate && own.some((piece) => is(piece, "growthVerb")) && !own.some((piece) => is(piece, "move") && !is(piece, "growthVerb"));
  if (isOpen) return null;
  const isMoved = own.some((piece) => (is(piece, "move") && !(isYearly && is(piece, "growthVerb"))) || (!isRate && is(piece, "growthVerb", "growthNoun", "decrease")));
  // French "de 4 % à 7 %" leads from one to the other where both have their sign and a verb moves them.
  const isFromTo = is(before, "of") && start.last > start.digits.last && own.some((piece) => is(piece, "move") && !is(piece, "growthVerb"));
  if (isMoved && (isFromTo || !is(before, "by", "stand"))) return true;
  if (isGrowth || figure.unit !== "percent") return false;
  const isDated = is(pieces[over.first], "from") && pieces.some(({ text }) => isYearText(text));
  return isDated && !is(before, "stand", "before", "within") ? null : false;
}
