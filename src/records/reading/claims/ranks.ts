import { amountOf, is, type Piece } from "../tags.ts";
import { isYearText } from "./calendar.ts";
import { placedAs, type Context, type Placed, type Quote } from "./roles.ts";

/** A place that no number says, "tops the list": of its subject, and none where a noun stands before it ("the leading localities"). */
export function placeOf(context: Context): Placed {
  const { figure: { first, last }, quote: { pieces, clauses } } = context;
  const before = pieces[first - 1];
  const next = pieces[last + 1];
  const isAttribute = is(before, "ranked", "group", "top") && !is(before, "small") && !is(pieces[first], "rankVerb");
  // "ahead of the 27 members" heads all of them, "the first 10" are ten: those at the top are rarely more.
  const isOfSome = next?.kind === "number" && !/^(?:19|20)\d{2}$/.test(next.text) && !(is(pieces[last], "of", "the", "ofThe") || Number(next.text) > 10);
  const isNamed = pieces.some((piece, at) => is(piece, "ranked", "edition", "placeAfter") && clauses.clause[at] === clauses.clause[first]);
  return placedAs(context, !isAttribute && !isOfSome && isNamed ? "place" : "name");
}

/** "14/34" in a sentence of ranks is a place and the field that it is in; "out of 63" after a place is that field. */
export function fieldOf(context: Context): Placed | null {
  const { figure: { first, last, low, unit, form }, quote: { pieces, clauses }, before, after, previous } = context;
  const isAfterPlace = previous !== undefined && ["place", "top", "ordinal"].includes(previous.role);
  if (isAfterPlace && before?.text === "/" && previous.last === first - 2) return placedAs(context, "base");
  if (isAfterPlace && is(before, "outOf", "base") && first - previous.last <= 5) return placedAs(context, "base", first - 1);
  const field = pieces[last + 2];
  if (context.quote.unit !== "rank" || unit !== null || form !== "digits" || after?.text !== "/" || field?.kind !== "number" || is(before, "top")) return null;
  const isRanked = pieces.some((piece, at) => clauses.clause[at] === clauses.clause[first] && is(piece, "place", "placeAfter", "rankVerb", "edition"));
  if (!isRanked || !Number.isInteger(low) || Number(field.text) < 2 || Number(field.text) > 250) return null;
  return placedAs(context, Number.isInteger(low) && low >= 1 && low <= Number(field.text) ? "place" : "in-doubt");
}

/** A figure that is a place, or the number of those at the top. */
export function rankOf(context: Context): Placed | null {
  const { figure, quote, before } = context;
  const { first, last, form, low, high } = figure;
  const { pieces } = quote;
  if (!Number.isInteger(low) || low < 1 || low > 1000) return null;
  const isCardinal = form !== "ordinal";
  if (isCardinal && is(context.after, "duration") && !isYearText(pieces[last + 2]?.text)) return null;
  const told = (role: "top" | "place", from: number, until: number) => placedAs(context, high === null ? role : "in-doubt", from, until);
  const top = (from: number, until: number) => (isOfPlaces(from, until, quote) ? told("top", from, until) : placedAs(context, "in-doubt", from, until));
  const quoted = before?.text === '"' || before?.text === "-" ? pieces[first - 2] : before;
  const led = isCardinal && low >= 2 ? leadingAfter(context) : null;
  const opening = is(before, "top") ? first - 1 : is(quoted, "top") ? first - 2 : is(before, "group") && (led !== null || (quote.unit === "rank" && is(context.after, "ranked"))) ? first - 1 : null;
  if (isCardinal && opening !== null && low >= 2) return top(opening, led ?? last);
  if (quote.unit === "count" && led !== null && led <= last + 2) return placedAs(context, "top", first, led);
  if (quote.unit !== "rank" && quote.unit !== "milestone") return null;
  const isFirst = isCardinal && low >= 2 && amountOf(before, "ordinal") === 1 && isFirstOfRanked(context);
  if (isFirst) return told("top", first - 1, last + 1);
  const place = placed(context);
  if (place) return told("place", place.first, place.last);
  return led !== null && form !== "homograph" ? top(first, led) : null;
}

// "the first five places", "among the first twenty countries", not "the first three provinces to finish".
function isFirstOfRanked({ figure: { last }, quote: { pieces }, after }: Context): boolean {
  return is(after, "placeAfter") || (is(after, "ranked") && !is(pieces[last + 2], "rangeTo"));
}

// "five leading localities", "nhóm 5 địa phương dẫn đầu": the word stands a few words after the number, before any other.
function leadingAfter({ figure: { first, last }, quote: { pieces, clauses }, before }: Context): number | null {
  if ((is(before, "document") && !is(before, "top", "group")) || is(pieces[last + 1], "gradeAfter") || (is(before, "ordinalMark") && is(pieces[first - 2], "document"))) return null;
  let words = 0;
  for (let at = last + 1; at < pieces.length && words <= (is(before, "group") ? 12 : 8) && clauses.clause[at] === clauses.clause[last]; at++) {
    const piece = pieces[at];
    // "đầu năm 2025" leads a year and no ranking.
    if (is(piece, "leading")) return is(piece, "partOfTime") && is(pieces[at + 1], "year") ? null : at;
    if (piece?.kind === "number" || (piece?.kind === "sign" && !/^[,"/]$/.test(piece.text))) return null;
    if (is(piece, "clause", "relative", "before", "duration", "percent") || (is(piece, "cardinal") && !is(piece, "homograph"))) return null;
    words += (piece?.last ?? 0) - (piece?.first ?? 0) + 1;
  }
  return null;
}

const isOpen = (piece: Piece | undefined) =>
  piece === undefined || piece.kind === "sign" || is(piece, "small", "of", "within", "and", "or", "placeAfter", "during", "deadline", "clause", "relative", "rangeTo", "changeTo", "from", "place", "year", "edition", "percent", "outOf");

// "top three priorities" ranks no places: what follows must be one of the things that rankings are of, or nothing.
function isOfPlaces(first: number, last: number, { pieces }: Quote): boolean {
  if (isOpen(pieces[last + 1]) || pieces.slice(first, last + 1).some((piece) => is(piece, "ranked"))) return true;
  const next = pieces.slice(last + 1, last + 5);
  const end = next.findIndex((piece) => isOpen(piece));
  return next.slice(0, end === -1 ? next.length : end).some((piece) => is(piece, "ranked"));
}

// "ranked 5th", "5th place", "came third", "vị trí thứ 6", "6th in the world".
function placed({ figure: { first, last, form, low }, quote: { pieces }, previous, before, after }: Context): { first: number; last: number } | null {
  const isOrdinal = form === "ordinal" || is(before, "ordinalMark");
  if (form === "homograph" && !isOrdinal && !is(before, "place")) return null;
  const opening = is(before, "ordinalMark") ? first - 1 : first;
  const links = [opening - 1, opening - 2].findIndex((at) => !is(pieces[at], "bridge", "small", "rangeTo") || is(pieces[at], "place", "weakPlace"));
  const near = opening - 1 - (links === -1 ? 2 : links);
  // "from sixth place to second place": the word is the former place's own.
  const from = previous !== undefined && near <= previous.last ? opening - 1 : near;
  const named = pieces[from];
  const until = is(after, "placeAfter") ? last + 1 : last;
  const isInWords = isOrdinal && pieces[first]?.kind !== "number";
  // "the first in the country to launch one": earlier than others, and no place.
  const isInTime = low === 1 && isInWords && !is(after, "placeAfter") && pieces.slice(last + 1, last + 6).some((piece, i, own) => is(piece, "rangeTo") && own[i + 1]?.kind === "word" && !is(own[i + 1], "small", "the", "ranked"));
  if (isInTime) return null;
  const isClosed = isOrdinal ? !isInWords || isOpen(after) || is(after, "ranked") || links === 0 : isOpen(after) && (!is(after, "ranked") || is(after, "placeAfter"));
  const isStart = is(named, "from") || is(pieces[from - 1], "from");
  const isRankedField = is(after, "outOf", "base") && pieces[last + 2]?.kind === "number" && low < Number(pieces[last + 2]?.text) && is(before, "rangeTo", "reach", "place") && pieces.slice(0, first).some((piece) => is(piece, "place", "edition", "rankVerb"));
  if (isRankedField && form === "digits") return { first: opening, last };
  const prior = pieces[from - 1];
  // "ranked Sweden third in its index", "ranked Chad 160 of 180 countries": who is placed stands between.
  const verb = [opening - 2, opening - 3].find((at) => is(pieces[at], "rankVerb") && is(pieces[at], "place") && pieces.slice(at + 1, opening).every((piece) => piece.kind === "word" && piece.tags.size === 0));
  const isOfField = is(after, "outOf", "base") && pieces[last + 2]?.kind === "number" && low < Number(pieces[last + 2]?.text);
  if (verb !== undefined && (isOrdinal ? isOpen(after) : isOfField)) return { first: verb, last };
  const isAlone = is(named, "rankVerb") && is(named, "scale") && (prior === undefined || prior.kind === "sign" || is(prior, "edition"));
  if (isAlone && isOpen(after)) return { first: from, last: until };
  const isNumbered = is(before, "ordinalMark") && is(after, "during", "within") && pieces.slice(last + 1, last + 8).some((piece) => is(piece, "edition"));
  if (isNumbered) return { first: opening, last };
  if (is(named, "place") && (isClosed || isStart)) return { first: from, last: until };
  if (!isOrdinal) return null;
  const isScope = is(after, "ranked") && after?.first !== after?.last;
  if (is(after, "placeAfter") || isScope) return { first: opening, last: until };
  if (is(named, "weakPlace") && isOpen(after) && !is(after, "edition")) return { first: from, last: until };
  const field = pieces[last + 2];
  const isFielded = is(after, "outOf", "base") && low < (field?.kind === "number" ? Number(field.text) : (amountOf(field, "cardinal") ?? 0));
  return isFielded ? { first: opening, last } : null;
}
