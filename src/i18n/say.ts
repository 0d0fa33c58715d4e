import type { PartialDate } from "../records/partialDate.ts";
import type { TargetRecord } from "../records/record.ts";
import { isPercentage, type Unit } from "../records/unit.ts";
import type { Value } from "../records/value.ts";
import type { Words } from "./words.ts";

/** A value with its comparator and unit, in words: "more than 40% of GRDP", "top 5", "a promise without a number". */
export function sayValue(value: Value, unit: Unit, words: Words): string {
  const number = (amount: number) => sayNumber(amount, words);
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

/** A value beside the name of its indicator: a milestone is just "promised", for the name says what. */
export function sayPromise(value: Value, unit: Unit, words: Words): string {
  if (value.comparator !== "milestone") return sayValue(value, unit, words);
  return unit === "milestone" ? words.value.promised : words.value.promisedUnnumbered;
}

/** A value on a drawing, where the axis names the measure: "more than 40%", "top 5". */
export function sayShort(value: Value, unit: Unit, words: Words): string {
  if (value.comparator === "top") return words.value.topShort(sayNumber(value.high, words));
  return sayValue(value, isPercentage(unit) ? "percent" : unit, words);
}

/** A number in the form of the page's language. */
export function sayNumber(amount: number, words: Words): string {
  return new Intl.NumberFormat(words.language, { maximumFractionDigits: 6 }).format(amount);
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

/** Words with the year that they are promised for: "more than 40% of GRDP by 2030", "top 5, no year given". */
export function sayBy(what: string, year: number | null, words: Words): string {
  return `${what}${year === null ? "," : ""} ${sayYear(year, words)}`;
}

/** Several names as one list: "Hanoi, Ho Chi Minh City and Quang Ninh". */
export function sayList(names: readonly string[], words: Words): string {
  return new Intl.ListFormat(words.language === "en" ? "en-GB" : words.language).format(names);
}

/** Who says it, and when: "Hanoi Times, 12 September 2020". */
export function saySource({ publisher, published }: TargetRecord["article"], words: Words): string {
  return `${publisher}, ${sayDate(published, words)}`;
}

/** A record in one breath, for those who hear a chart: "Hanoi: more than 40% of GRDP by 2030, Hanoi Times, 12 September 2020". */
export function sayRecord(record: TargetRecord, place: string, unit: Unit, words: Words): string {
  return `${place}${words.colon}${sayBy(sayValue(record.value, unit, words), record.year, words)}, ${saySource(record.article, words)}`;
}

/** The promise of one record as a sentence: "Hanoi promised more than 40% of GRDP by 2030." */
export function saySentence({ value, year }: TargetRecord, place: string, unit: Unit, words: Words): string {
  if (value.comparator === "milestone") return words.target.sentenceMilestone(place, sayYear(year, words));
  const say = value.comparator === "top" ? words.target.sentenceTop : words.target.sentence;
  return say(place, sayBy(sayValue(value, unit, words), year, words));
}
