import { lexicons } from "../../../src/records/lexicon/index.ts";
import { anchor, type Value } from "../../../src/records/value.ts";
import type { Indicator } from "./indicators.ts";
import type { Place } from "./places.ts";
import type { Random } from "./random.ts";
import { wordings, type Written } from "./wording.ts";

/** What a quote states; `year` is `null` where its sentence names none. */
export interface Stated {
  readonly place: Place;
  readonly indicator: Indicator;
  readonly year: number | null;
  readonly value: Value;
}

/** Prints a promise as the sentence of a report in `language`. */
export function quote({ place, indicator, year, value }: Stated, language: Written, random: Random): string {
  const { subject } = indicator;
  const words = { subject: subject[language], de: subject.de, place: place[language], rank: String(anchor(value)), value: valueWords(value, indicator, language, random) };
  const sentence = filled(random.oneOf(sentences(value, indicator, language)), words);
  const whole = year === null ? sentence : filled(random.oneOf(wordings[language].byYear), { year: String(year), sentence });
  const elided = language === "fr" ? whole.replace(/ de (?=[aeiou])/gi, " d'") : whole;
  return elided.slice(0, 1).toUpperCase() + elided.slice(1);
}

function sentences({ comparator }: Value, { unit }: Indicator, language: Written): readonly string[] {
  const all = wordings[language].sentences;
  if (unit === "rank") return comparator === "top" ? all.rank.top : all.rank.exactly;
  return unit === "percent-growth" ? [] : all[unit];
}

function valueWords(value: Value, { unit }: Indicator, language: Written, random: Random): string {
  if (unit === "rank" || value.comparator === "milestone" || value.comparator === "top" || value.comparator === "nearly") return "";
  const { values, percent } = wordings[language];
  const sign = unit === "count" ? "" : percent;
  const [first = 0, last = first] = [value.low, value.high].flatMap((amount) => amount ?? []);
  return filled(random.oneOf(values[value.comparator]), { n: printed(last, language) + sign, a: printed(first, language) });
}

/** A number as the language writes it: its decimal mark, its thousands. */
function printed(amount: number, language: Written): string {
  const { decimalMark } = lexicons[language];
  const [whole = "", decimals] = String(amount).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, decimalMark === "." ? "," : ".");
  return decimals === undefined ? grouped : `${grouped}${decimalMark}${decimals}`;
}

function filled(text: string, words: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, key: string) => words[key] ?? "");
}
