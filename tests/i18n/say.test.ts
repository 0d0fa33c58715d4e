import { describe, expect, test } from "vitest";
import { dictionaries } from "../../src/i18n/index.ts";
import { sayDate, sayPromise, sayReading, saySentence, sayShort, sayValue, sayYear } from "../../src/i18n/say.ts";
import { units, type Unit } from "../../src/records/unit.ts";
import { comparators, milestone, worded, type Comparator, type Value } from "../../src/records/value.ts";
import { record } from "../records/record.ts";

function value(comparator: Comparator, amount: number): Value {
  if (comparator === "milestone") return milestone;
  return comparator === "between" ? { comparator, low: amount, high: amount < 100 ? amount + 0.5 : amount * 2 } : worded(comparator, amount);
}

const isSaid = (unit: Unit, comparator: Comparator) =>
  unit === "milestone" ? comparator === "milestone" : unit === "rank" ? ["exactly", "top", "milestone"].includes(comparator) : comparator !== "top";
const amounts = (unit: Unit) => (unit === "rank" ? [1, 2, 3, 10] : unit === "count" ? [0, 1, 500, 3000, 1_000_000] : [0, 1, 7.5, 100]);

describe.each(Object.entries(dictionaries))("in %s", (language, words) => {
  test("every comparator of every unit is said as its golden says", async () => {
    const lines = units.flatMap((unit) =>
      comparators.filter((comparator) => isSaid(unit, comparator)).flatMap((comparator) =>
        amounts(unit).slice(0, comparator === "milestone" ? 1 : undefined).map((amount) => {
          const given = value(comparator, amount);
          return `${unit} ${comparator}: ${sayValue(given, unit, words)} | ${sayShort(given, unit, words)} | ${sayPromise(given, unit, words)} | ${saySentence(record({ value: given }), "Hanoi", unit, words)}`;
        }),
      ),
    );
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`../output/i18n/values.${language}.txt`);
  });

  test("dates and years are said as well as they are known", async () => {
    const dates = ["2021-03-16", "2024-10", "2022", "2021-01-01", "2021-12-31"].map((date) => `${date}: ${sayDate(date, words)}`);
    const years = [2025, null].map((year) => `${year}: ${sayYear(year, words)}`);
    const [first, second] = [record({}), record({ article: "other", published: "2022-03" })];
    const whole = [[first] as const, [first, second] as const].map((records) => sayReading({ value: first.value, records }, "Hanoi", "percent-of-grdp", words)).join("\n");
    await expect(`${[...dates, ...years, whole].join("\n")}\n`).toMatchFileSnapshot(`../output/i18n/dates.${language}.txt`);
  });

  test("no words are empty, and none hold undefined or NaN", () => {
    const all = units.flatMap((unit) => comparators.filter((comparator) => isSaid(unit, comparator)).map((comparator) => sayValue(value(comparator, 3), unit, words)));
    for (const said of all) expect(said).toMatch(/^(?!.*(?:undefined|NaN|null)).+$/);
  });
});

test("French has a narrow no-break space before its tall signs and inside its quotation marks", () => {
  const texts = strings(dictionaries.fr);
  for (const text of texts) expect(text.replace(/https?:\/\/\S+/g, "")).not.toMatch(/[^\u202f\u00a0] ?[;:!?%»]|«[^\u202f\u00a0]/u);
});

function strings(words: unknown): string[] {
  if (typeof words === "string") return [words];
  return typeof words === "object" && words !== null ? Object.values(words).flatMap(strings) : [];
}
