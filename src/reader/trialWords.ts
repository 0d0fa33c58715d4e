import { lexiconFile } from "../address.ts";
import { dictionaries, type Words } from "../i18n/index.ts";
import type { ReadWords } from "../i18n/read/words.ts";
import { sayWithGaps } from "../i18n/say.ts";
import { byLanguage } from "../records/lexicon/index.ts";
import { units, type Unit } from "../records/unit.ts";
import { comparators } from "../records/value.ts";

/** What the script of the page is told, as JSON: the words of its answers, and where the rules of a language are. */
export interface TrialWords extends Pick<ReadWords["read"], "value" | "year" | "from" | "refused" | "help" | "yearUnnamed" | "yearSeveral" | "yearRelative" | "failed" | "loading" | "doubts"> {
  readonly locale: string;
  /** The address of a language's rules; `*` stands for its tag. */
  readonly files: string;
  /** The words for a value, with gaps for its bounds, by unit and comparator. */
  readonly values: Record<Unit, Readonly<Record<string, string>>>;
  readonly quotations: Readonly<Record<string, readonly string[]>>;
}

/** The words of an edition for the page's script. */
export function trialWords(words: Words): TrialWords {
  const { value, year, from, refused, help, yearUnnamed, yearSeveral, yearRelative, failed, loading, doubts } = words.read;
  const of = (unit: Unit) => Object.fromEntries(comparators.map((comparator) => [comparator, sayWithGaps(comparator, unit, words)]));
  const values: TrialWords["values"] = { "percent-of-grdp": of("percent-of-grdp"), percent: of("percent"), "percent-per-year": of("percent-per-year"), "percent-growth": of("percent-growth"), rank: of("rank"), count: of("count"), milestone: of("milestone") };
  return { value, year, from, refused, help, yearUnnamed, yearSeveral, yearRelative, failed, loading, doubts, locale: words.locale, files: lexiconFile("*"), values, quotations: byLanguage((language) => dictionaries[language].quotation) };
}

/** The units in the order in which the form offers them. */
export const offered: readonly Unit[] = ["percent-of-grdp", "percent", "percent-per-year", "percent-growth", "count", "rank", "milestone"] satisfies readonly (typeof units)[number][];
