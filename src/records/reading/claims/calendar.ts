import type { TagKind } from "../compiled.ts";
import { is } from "../tags.ts";
import { placedAs, type Context, type Placed } from "./roles.ts";

const yearDigits = /^(?:19|20)\d{2}$|^2100$/;

/** Whether a text is four digits that read as a calendar year. */
export function isYearText(text: string | undefined): boolean {
  return text !== undefined && yearDigits.test(text);
}

/** A figure that is a day, a month's date or a year. */
export function dateOf(context: Context): Placed | null {
  const { figure, before, after } = context;
  if (figure.form === "date") return placedAs(context, "date");
  if (isDay(context)) return placedAs(context, "date");
  if (isFiscal(context)) return placedAs(context, "name");
  if (isShortYear(context)) return placedAs(context, context.previous?.role === "document" ? "document" : "year");
  if (isYearNumber(context)) return placedAs(context, "year");
  // "5 năm": five years; "năm 5" is no year.
  return is(before, "year") && is(after, "span") ? placedAs(context, "in-doubt") : null;
}

// The day of a month, with its month beside it, or the number of a month or a quarter.
function isDay({ figure: { last, low, form, unit }, quote: { pieces }, before, after }: Context): boolean {
  if (unit !== null || (form !== "digits" && form !== "ordinal")) return false;
  const isMonthNear = is(after, "month") || is(before, "month") || (is(after, "of") && is(pieces[last + 2], "month"));
  const month = pieces[last + 2];
  if (low <= 31 && after?.text === "/" && is(before, "day") && month?.kind === "number" && Number(month.text) <= 12) return true;
  if (low <= 31 && (isMonthNear || is(before, "day", "quarter"))) return true;
  return is(after, "quarter") && low <= 4;
}

// "FY24": a year whose century is left out and can't be told from a number of pages.
function isFiscal({ figure: { first, low, unit, form }, quote: { pieces }, before }: Context): boolean {
  return (is(before, "year") || before?.text.endsWith("fy") === true) && unit === null && form === "digits" && low < 100 && pieces[first]?.spaced === false;
}

const timeWords: readonly TagKind[] = ["deadline", "since", "during", "year", "edition", "month", "quarter", "span", "vision"];

// Four digits without a thousands mark, unless a comparator makes a count of them: at least 2000 firms.
function isYearNumber({ figure: { high, form, unit, factor, digits }, quote: { pieces, unit: asked }, previous, before, after }: Context): boolean {
  if (unit !== null || high !== null || factor > 1 || form !== "digits" || digits.first !== digits.last || !isYearText(pieces[digits.first]?.text)) return false;
  const isCounted = is(before, "before") && !is(before, ...timeWords) && after !== undefined && after.kind !== "sign" && !is(after, "small", "deadline");
  // "in June 2010, 2075 schools": a year has been named, and this number stands before a thing.
  const isAfterYear = asked === "count" && before?.text === "," && previous !== undefined && (previous.role === "year" || previous.role === "date") && previous.last === digits.first - 2 && after !== undefined && after.kind !== "sign" && after.kind !== "number" && !is(after, "small", "deadline", "during");
  return !isCounted && !isAfterYear;
}

// "2025-30": the end of a span, its century left out; the number of a law has the same form.
function isShortYear({ figure: { first, last, low, unit, form }, quote: { pieces }, previous }: Context): boolean {
  const isAfter = previous !== undefined && (previous.role === "year" || previous.role === "document") && previous.last === first - 2 && pieces[first - 1]?.text === "-";
  return isAfter && first === last && unit === null && form === "digits" && low > previous.figure.low % 100 && low < 100;
}
