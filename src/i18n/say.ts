import type { PartialDate } from "../records/partialDate.ts";
import type { Unit } from "../records/unit.ts";
import type { Value } from "../records/value.ts";
import type { Words } from "./words.ts";

/** A value with its comparator and unit, in words: "more than 40% of GRDP", "top 5", "a promise without a number". */
export function sayValue(value: Value, unit: Unit, words: Words): string {
  const number = (amount: number) => new Intl.NumberFormat(words.language, { maximumFractionDigits: 6 }).format(amount);
  const withUnit = (amount: string) => (unit === "rank" ? words.value.place(amount) : unit === "milestone" ? amount : words.unit[unit](amount));
  const said = words.value;
  switch (value.comparator) {
    case "exactly":
      return said.exactly(withUnit(number(value.low)));
    case "about":
      return said.about(withUnit(number(value.low)));
    case "at-least":
      return said.atLeast(withUnit(number(value.low)));
    case "more-than":
      return said.moreThan(withUnit(number(value.low)));
    case "at-most":
      return said.atMost(withUnit(number(value.high)));
    case "less-than":
      return said.lessThan(withUnit(number(value.high)));
    case "between":
      return withUnit(said.between(number(value.low), number(value.high)));
    case "top":
      return said.top(number(value.high));
    case "milestone":
      return said.milestone;
  }
}

/** A date as well as it is known: "16 March 2021", "October 2024", "2022". */
export function sayDate(date: PartialDate, words: Words): string {
  const [year, month, day] = date.split("-");
  const locale = words.language === "en" ? "en-GB" : words.language;
  const known: Intl.DateTimeFormatOptions = { year: "numeric", ...(month && { month: "long" }), ...(day && { day: "numeric" }), timeZone: "UTC" };
  return new Intl.DateTimeFormat(locale, known).format(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
}

/** The year of a promise: "by 2030", or that none is given. */
export function sayYear(year: number | null, words: Words): string {
  return year === null ? words.undated : words.byYear(String(year));
}
