import { is, type Piece } from "../tags.ts";
import { isYearText } from "./calendar.ts";
import { placedAs, type Context, type Placed } from "./roles.ts";

/**
 * A figure that measures or names something and counts nothing: money, an age, a level, a decree's number. `firm` are those that
 * stand before a rank could be meant, `loose` the rest.
 */
export function measureOf(context: Context, which: "firm" | "loose"): Placed | null {
  for (const rule of which === "firm" ? [money, attribute] : [paper, grade, roughly, age, duration, size, multiple, base, listed]) {
    const found = rule(context);
    if (found) return found;
  }
  return null;
}

function money(context: Context): Placed | null {
  const { figure: { first, last }, quote: { pieces }, before, after } = context;
  if (is(before, "money") && before?.kind !== "word") return placedAs(context, "money", first - 1, last);
  if (is(after, "money")) return placedAs(context, "money", first, last + 1);
  if (context.quote.unit === "count" && is(before, "spending")) return placedAs(context, "money");
  const isOf = is(after, "of") || (after?.kind === "word" && !is(after, "small"));
  return isOf && is(pieces[last + 2], "money") ? placedAs(context, "money", first, last + 2) : null;
}

// "communes of fewer than 2,000 inhabitants", "12 doctors for 10,000 people": how large something is, or of how many.
function attribute(context: Context): Placed | null {
  const { figure: { first, last }, quote: { pieces }, before, after } = context;
  const each = [last + 2, last + 3].find((at) => is(pieces[at], "each"));
  // "24 000 projets portés par environ 16 000 …": an agent, and not one of each.
  const isAgent = context.figure.low >= 1e6 || each !== undefined && (pieces[each + 1]?.kind === "number" || is(pieces[each + 1], "before", "the"));
  if (each !== undefined && !isAgent) return after?.kind === "sign" ? null : placedAs(context, "size", first, last + 2);
  const isPopulation = is(after, "of") && is(pieces[last + 2], "perHead") && pieces.slice(Math.max(0, first - 3), first).some((piece) => is(piece, "population"));
  if (isPopulation) return placedAs(context, "base", first, last + 2);
  if (!is(after, "perHead")) return null;
  if (is(before, "onPlace")) return placedAs(context, "base", first - 1, last + 1);
  const at = is(before, "before") ? first - 2 : first - 1;
  const lead = pieces[at - 1]?.kind === "sign" || is(pieces[at - 1], "move", "growthVerb", "decrease", "reach") || pieces[at - 1]?.tags.has("bridge") ? undefined : pieces[at];
  return (is(lead, "of", "attributive") || (is(before, "before") && is(before, "attributive"))) && first > 1 ? placedAs(context, "size", first, last + 1) : null;
}

function paper(context: Context): Placed | null {
  const { figure: { first }, before, after } = context;
  const isNumberedPlace = is(before, "ordinalMark") && is(after, "placeAfter", "within");
  const isHeading = is(before, "goalNoun") && context.after?.text === ":";
  // "codes now number 657.9 million": a number in millions names nothing.
  return (isHeading || (is(before, "document", "numberName") && context.figure.factor < 1e6)) && !isNumberedPlace ? placedAs(context, "document", first - 1) : null;
}

function grade(context: Context): Placed | null {
  const { figure: { first, last, low }, before, after } = context;
  if (is(before, "grade") && (low <= 12 || isVersion(context))) return placedAs(context, "grade", first - 1);
  if (context.figure.unit === null && isVersion(context) && Number.isNaN(low)) return placedAs(context, "grade");
  return is(after, "gradeAfter") ? placedAs(context, "grade", first, last + 1) : null;
}

// "xã hội 5.0": a number with a point and a nought is a version.
function isVersion({ figure: { digits }, quote: { pieces } }: Context): boolean {
  return /^[1-9]\.0$/.test(pieces[digits.first]?.text ?? "");
}

// "une dizaine de kilomètres": what a rough number is of may be a size or a time.
function roughly(context: Context): Placed | null {
  const { figure: { form, last }, quote: { pieces }, after } = context;
  return form === "rough" && is(after, "of") && is(pieces[last + 2], "size", "duration", "age") ? placedAs(context, "size", context.figure.first, last + 2) : null;
}

function age(context: Context): Placed | null {
  if (context.figure.low > 130) return null;
  const { figure: { first, last }, quote: { pieces }, before, after } = context;
  const isAge = is(after, "age") || is(before, "ageBefore") || (is(pieces[last + 2], "age") && is(after, "and", "or"));
  return isAge ? placedAs(context, "age", is(before, "ageBefore") ? first - 1 : first, is(after, "age") ? last + 1 : last) : null;
}

function duration(context: Context): Placed | null {
  const { figure: { first, last, form, low }, quote: { pieces }, after } = context;
  // "58.000 năm 2020": the word goes with the year that follows.
  if (is(after, "year") && isYearText(pieces[last + 2]?.text) && !(pieces[last + 3]?.text === "-" && low <= 10)) return null;
  if (is(after, "duration")) return placedAs(context, "duration", first, last + 1);
  const isNext = after?.kind === "word" && is(pieces[last + 2], "duration") && form !== "homograph";
  return isNext ? placedAs(context, "duration", first, last + 2) : null;
}

function size(context: Context): Placed | null {
  const { figure: { first, last }, after } = context;
  if (is(after, "size")) return placedAs(context, "size", first, last + 1);
  // "75 điểm" is a score; "450 điểm phát Wi-Fi" are places.
  const next = context.quote.pieces[last + 2];
  const isScore = is(after, "score") && (context.figure.low < 1000 || !Number.isInteger(context.figure.low)) && (next === undefined || next.kind === "sign" || (is(next, "small") && !is(next, "of")));
  return isScore ? placedAs(context, "size", first, last + 1) : null;
}

function multiple(context: Context): Placed | null {
  const { figure: { first, last }, before, after } = context;
  const [isBefore, isAfter] = [is(before, "multipleBefore"), is(after, "multiple")];
  return isBefore || isAfter ? placedAs(context, "multiple", isBefore ? first - 1 : first, isAfter ? last + 1 : last) : null;
}

const isSlash = (piece: Piece | undefined) => piece?.text === "/";

// Of how many: "out of 500", "/63", "per 1,000".
function base(context: Context): Placed | null {
  const { figure: { first, last, form, unit }, quote: { pieces }, before, after } = context;
  if (form === "homograph") return null;
  if (isSlash(before)) return placedAs(context, pieces[first - 2]?.kind === "code" ? "name" : "base", first - 1);
  const isOfMore = context.quote.unit === "count" && Number(pieces[last + 2]?.text.replace(/[.,]/g, "")) >= context.figure.low;
  if (isSlash(after) && pieces[last + 2]?.kind === "number" && unit === null && !isOfMore) return placedAs(context, "base");
  if (isOfCounted(context)) return placedAs(context, "base");
  if (is(before, "nearly", "before") && is(pieces[first - 2], "base") && pieces[first - 2]?.text !== "of") return placedAs(context, "base", first - 2);
  return is(before, "base") ? placedAs(context, "base", first - 1) : null;
}

// "5,515 of the 7,509 sites": of how many it is told, and which are known.
function isOfCounted({ figure: { first, low }, quote: { pieces }, previous, before }: Context): boolean {
  if (!previous || (previous.role !== "count" && previous.role !== "bare") || previous.figure.form === "homograph" || !(previous.figure.low < low)) return false;
  const between = pieces.slice(previous.last + 1, first);
  return between.length > 0 && between.length <= 2 && is(between[0], "of") && is(before, "the") && !is(before, "from", "rangeTo") || (between.length === 1 && is(before, "ofThe"));
}

// "level 3, 4" and "22 and 23 October": a number that a list ties to a placed one is placed with it.
function listed(context: Context): Placed | null {
  const { figure, quote: { pieces }, previous } = context;
  if (!previous || (previous.role !== "grade" && previous.role !== "date") || previous.figure.form === "date") return null;
  const between = pieces.slice(previous.last + 1, figure.first);
  const isSmall = figure.low <= (previous.role === "grade" ? 5 : 31);
  const isTied = between.length > 0 && between.length <= 2 && between.every((piece) => is(piece, "and", "or", "rangeTo") || /^[,/&-]$/.test(piece.text));
  return isSmall && isTied ? placedAs(context, previous.role) : null;
}
