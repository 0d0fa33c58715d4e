import { byLanguage, languages } from "./lexicon/index.ts";
import { units } from "./unit.ts";

const named = new Intl.DisplayNames("en", { type: "language" });
const each = `{ ${languages.map((language) => `${language}: …`).join(", ")} }`;

const hints: Readonly<Record<string, string>> = {
  quote: "The shortest words of the source that state the value.",
  when: "Words of the same source that name the year, at most 20.",
  figure: "The words of the quote that state the value; no key where only one could.",
  reads: "The value as we read it, such as 30%; no key where the words say it.",
  because: "The reason, in a sentence that readers see.",
  "the prose": "Our own words in that language.",
  title: "The headline as printed.",
  lead: "What the story is about, in a sentence or two.",
  publisher: "Who published it: VietnamPlus (VNA).",
  url: "The page it was published on.",
  published: "2021-03-16, 2021-03 or 2021, as far as it is known.",
  accessed: "The day on which you read it: 2026-11-22.",
  date: "The day on which it went: 2026-11-22.",
  language: `The language of its quotes: one of ${languages.join(", ")}.`,
  indicator: "The name of a file in content/indicators/, or a list of them.",
  locality: "The name of a file in content/localities/.",
  series: "The name of a file in content/series/.",
  year: "The year, in four digits; no key where the words state it.",
  name: `The name in each language: ${each}.`,
  question: `A reader's question that its records answer, in each language: ${each}.`,
  short: `A short name in each language: ${each}.`,
  unit: `One of ${units.join(", ")}.`,
  pillar: "The part that the indicator belongs to.",
  better: "higher or lower: which end is the better one.",
  kind: "city, province or country.",
  measurer: "Who measured.",
  ...byLanguage((language) => `The ${named.of(language)} words.`),
  id: "The id of a record.",
  to: "The id that it moved to.",
};

/** What belongs under a key; `name.vi` asks for what `vi` does. */
export function hint(key: string): string {
  return hints[last(key)] ?? "A value.";
}

/** The last step of a path of keys. */
export function last(key: string): string {
  return key.split(".").at(-1) ?? key;
}
