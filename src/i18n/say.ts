import type { PartialDate } from "../records/partialDate.ts";
import type { Article, TargetRecord } from "../records/record.ts";
import type { Reading } from "../records/target.ts";
import { isPercentage, type Unit } from "../records/unit.ts";
import type { Indicator } from "../records/vocabulary.ts";
import { milestone, worded, type Comparator, type Value } from "../records/value.ts";
import { raised } from "./initial.ts";
import type { Words } from "./words.ts";

/** A value with its comparator and unit, in words: "more than 40% of GRDP", "top 5", "a promise without a number". */
export function sayValue(value: Value, unit: Unit, words: Words): string {
  return sayWith(value, unit, words, (amount) => sayNumber(amount, words));
}

/** A value in words with gaps for its bounds, `{low}` and `{high}`, for a script that fills them. */
export function sayWithGaps(comparator: Comparator, unit: Unit, words: Words): string {
  const [low, high] = [1, 2];
  const value: Value = comparator === "between" ? { comparator, low, high } : comparator === "milestone" ? milestone : worded(comparator, low);
  return sayWith(value, unit, words, (amount) => (amount === low ? "{low}" : "{high}"));
}

function sayWith(value: Value, unit: Unit, words: Words, number: (amount: number) => string): string {
  const withUnit = (amount: string) => (unit === "rank" ? words.value.place(amount) : unit === "milestone" ? amount : words.unit[unit](amount));
  const said = words.value;
  switch (value.comparator) {
    case "exactly":
      return said.exactly(withUnit(number(value.low)));
    case "about":
      return said.about(withUnit(number(value.low)));
    case "nearly":
      return said.nearly(withUnit(number(value.low)));
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

/** A value in the name of a mark: what is heard holds what is seen, and a drawing says "top 5" in every language. */
export function sayHeard(value: Value, unit: Unit, words: Words): string {
  return value.comparator === "top" ? sayShort(value, unit, words) : sayValue(value, unit, words);
}

/** A number in the form of the page's language. */
export function sayNumber(amount: number, { locale }: Words): string {
  return kept(numbers, locale, () => new Intl.NumberFormat(locale, { maximumFractionDigits: 6 })).format(amount);
}

// Making a format costs far more than using it, and a large site says a hundred thousand numbers and dates.
const numbers = new Map<string, Intl.NumberFormat>();
const months = new Map<string, Intl.DateTimeFormat>();

function kept<T>(made: Map<string, T>, key: string, make: () => T): T {
  const known = made.get(key) ?? make();
  made.set(key, known);
  return known;
}

/** A number on an axis: "30%", "500", and for a rank the number alone. */
export function sayAmount(amount: number, unit: Unit, words: Words): string {
  const number = sayNumber(amount, words);
  return isPercentage(unit) ? words.unit.percent(number) : number;
}

/** A date as well as it is known: "16 March 2021", "October 2024", "2022". */
export function sayDate(date: PartialDate, words: Words): string {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return words.date.year(year);
  const name = kept(months, words.locale, () => new Intl.DateTimeFormat(words.locale, { month: "long", timeZone: "UTC" })).format(Date.UTC(Number(year), Number(month) - 1));
  return day === undefined ? words.date.month(name, year, Number(month)) : words.date.day(Number(day), name, year, Number(month));
}

/** The year of a promise: "by 2030", or that none is given. */
export function sayYear(year: number | null, words: Words): string {
  return year === null ? words.undated : words.byYear(String(year));
}

/** The same as the head of a group: "By 2030". */
export function sayYearHead(year: number | null, words: Words): string {
  return raised(sayYear(year, words));
}

/** Words with the year that they are promised for: "more than 40% of GRDP by 2030", "top 5, no year given". */
export function sayBy(what: string, year: number | null, words: Words): string {
  return `${what}${year === null ? "," : ""} ${sayYear(year, words)}`;
}

/** Several names as one list: "Hanoi, Ho Chi Minh City and Quang Ninh". */
export function sayList(names: readonly string[], words: Words): string {
  return new Intl.ListFormat(words.locale).format(names);
}

/** Values of which each is given by some source: "30% or about 30%". */
export function sayEither(values: readonly string[], words: Words): string {
  return new Intl.ListFormat(words.locale, { type: "disjunction" }).format(values);
}

/** Who says it, and when: "Hanoi Times, 12 September 2020". */
export function saySource({ publisher, published }: TargetRecord["article"], words: Words): string {
  return `${publisher}, ${sayDate(published, words)}`;
}

/** All who say it, each with its date: "Hanoi Times, 12 September 2020; VietnamPlus (VNA), 16 March 2021". */
export function sayWho(records: readonly { readonly article: Article }[], words: Words): string {
  return records.map(({ article }) => saySource(article, words)).join(words.semicolon);
}

/** Who says it, in short, for the small places of a drawing: "Hanoi Times 2020, VietnamPlus (VNA) 2021". */
export function sayNames(records: readonly TargetRecord[], words: Words): string {
  return records.map(({ article }) => `${article.publisher} ${article.published.slice(0, 4)}`).join(words.comma);
}

/** A reading in one breath, for those who hear a chart: "Hanoi: more than 40% of GRDP by 2030, Hanoi Times, 12 September 2020". */
export function sayReading({ value, records }: Reading, place: string, unit: Unit, words: Words): string {
  const [{ year }] = records;
  return `${place}${words.colon}${sayBy(sayHeard(value, unit, words), year, words)}, ${sayWho(records, words)}`;
}

/** What an indicator measures: "Digital economy's share of GRDP, in per cent of gross regional domestic product (GRDP)". */
export function sayMeasure({ name }: Indicator, unit: Unit, words: Words): string {
  return unit === "count" ? name[words.language] : `${name[words.language]}, ${words.measure[unit]}`;
}

/** The same where the name stands beside it: "In per cent of gross regional domestic product (GRDP)". */
export function sayUnit(unit: Unit, words: Words): string {
  return raised(words.measure[unit]);
}

/** How many articles say so, and from when: "Source: 4 articles, 12 September 2020 – October 2024."; nothing where none does. */
export function saySources(cited: readonly Article[], words: Words): string {
  const articles = new Set(cited);
  if (articles.size === 0) return "";
  const dates = [...articles].map(({ published }) => published).sort();
  const span = [...new Set([dates[0] ?? "", dates.at(-1) ?? ""])].map((date) => sayDate(date, words)).join(" – ");
  return words.chart.source(articles.size, span);
}

/** What the sources of a target say where they differ: "One source says 40% of GRDP, another says more than 40% of GRDP." */
export function saySides(sides: readonly Reading[], unit: Unit, words: Words): string {
  return words.target.sides(sides.map(({ value, records }) => ({ value: value.comparator === "milestone" ? null : sayValue(value, unit, words), sources: records.length })));
}

/** The promise of one record as a sentence: "Hanoi promised more than 40% of GRDP by 2030." */
export function saySentence({ value, year }: TargetRecord, place: string, unit: Unit, words: Words): string {
  if (value.comparator === "milestone") return words.target.sentenceMilestone(place, sayYear(year, words));
  const say = value.comparator === "top" ? words.target.sentenceTop : words.target.sentence;
  return say(place, sayBy(sayValue(value, unit, words), year, words));
}
