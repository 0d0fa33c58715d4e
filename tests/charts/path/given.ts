import fc from "fast-check";
import type { PathWords } from "../../../src/charts/path.ts";
import { localityOf } from "../../../src/charts/path/stand.ts";
import { en } from "../../../src/i18n/en.ts";
import { sayBy, sayNames, sayReading, sayShort } from "../../../src/i18n/say.ts";
import type { OutcomeRecord } from "../../../src/records/record.ts";
import { groupTargets, type Target } from "../../../src/records/target.ts";
import { worded, type Value } from "../../../src/records/value.ts";
import { record } from "../../records/record.ts";
import { quantity, targetsOf } from "../values.ts";

/** Words as the site says them in English. */
export const words: PathWords = {
  place: (locality) => locality,
  series: (series) => series,
  value: ({ value }) => sayShort(value, "percent", en),
  sentence: (stated) => (stated.kind === "promise" ? sayReading(stated.of, localityOf(stated), "percent", en) : `${stated.of.locality}: ${sayShort(stated.of.value, "percent", en)} in ${stated.of.year}`),
  dated: (stated) => sayShort(stated.of.value, "percent", en) + (stated.kind === "outcome" ? ` in ${stated.of.year}` : stated.target.year === null ? "" : ` by ${stated.target.year}`),
  names: ({ records }) => sayNames(records, en),
  promise: ({ locality, year }) => `${sayBy(locality, year, en)}: `,
  lead: (kind) => `${kind}:`,
  figures: ({ locality, series }) => `${locality}, measured (${series}):`,
  kind: (kind) => (kind === "promise" ? "promised" : "measured"),
  comma: ", ",
  differ: "sources differ",
  differing: "Sources differ",
  tick: (amount) => `${amount}%`,
};

/** Words as long as those of other languages. */
export const long: PathWords = {
  ...words,
  place: (locality) => `Thành phố Hồ Chí Minh ${locality}`,
  series: () => "Office des statistiques, valeur ajoutée",
  value: (of) => `không dưới ${words.value(of)}`,
  names: ({ records }) => records.map(({ article }) => `Parti communiste du Vietnam online (CPV) ${article.published}`).join(", "),
  differ: "nguồn không thống nhất",
  lead: () => "Pays de comparaison, sans étiquette ni année précisée ci-dessus :",
};

/** What a survey measured: exactly this amount, unless told otherwise. */
export function figure(locality: string, year: number, amount: number | Value, series = "office", article = "survey"): OutcomeRecord {
  const value = typeof amount === "number" ? worded("exactly", amount) : amount;
  return { ...record({ locality, value, article }), id: `${locality}.digital-economy-share.${year}.${series}@${article}`, year, series };
}

/** Up to fourteen figures of four places. */
export const figures: fc.Arbitrary<readonly OutcomeRecord[]> = fc.array(
  fc.tuple(fc.constantFrom("place-0", "place-1", "elsewhere", "vietnam"), fc.integer({ min: 2015, max: 2026 }), quantity, fc.constantFrom("office", "ministry"), fc.constantFrom("a", "b")).map((given) => figure(...given)),
  { maxLength: 14 },
);
/** Promises of up to 63 places, some of them the country's. */
export const promises = targetsOf(quantity).map((targets) => targets.map((target): Target => (target.locality === "place-3" ? { ...target, locality: "vietnam" } : target)));

/** One promise. */
export const share = (year: number | null, value: Value, locality = "hanoi", article = "plan") => record({ year, value, locality, article });

/** What is to come: promises of several places and the country, measured by two offices. */
export const coming = {
  targets: groupTargets([
    share(2025, worded("exactly", 30), "hanoi", "a"), share(2025, worded("about", 30), "hanoi", "b"), share(2030, worded("exactly", 40), "hanoi", "a"), share(2030, worded("more-than", 40), "hanoi", "c"),
    share(2025, worded("exactly", 25), "ho-chi-minh-city"), share(2030, worded("exactly", 30), "quang-ninh"), share(2025, worded("exactly", 20), "vietnam"), share(2030, worded("exactly", 30), "vietnam"), share(null, worded("at-least", 20), "quang-ninh"),
  ]),
  outcomes: [figure("hanoi", 2022, 17.15, "Ministry"), figure("hanoi", 2024, 16.25, "Statistics office"), figure("hanoi", 2025, 17.34, "Statistics office")],
};
