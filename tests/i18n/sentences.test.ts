import { describe, expect, test } from "vitest";
import { dictionaries } from "../../src/i18n/index.ts";
import { sayLanguage, sayOwnName } from "../../src/i18n/language.ts";
import { sayReading, saySentence, saySides } from "../../src/i18n/say.ts";
import { languages } from "../../src/records/lexicon/index.ts";
import { groupTargets, readings } from "../../src/records/target.ts";
import { units, type Unit } from "../../src/records/unit.ts";
import { comparators, milestone, worded, type Comparator, type Value } from "../../src/records/value.ts";
import { record } from "../records/record.ts";

const places = { en: "Ho Chi Minh City", fr: "Hô Chi Minh-Ville", vi: "TP. Hồ Chí Minh" };
const counts = [0, 1, 2, 3, 11, 21];

function value(comparator: Comparator, unit: Unit): Value {
  const amount = unit === "rank" ? 3 : unit === "count" ? 500 : 40;
  return comparator === "milestone" ? milestone : comparator === "between" ? { comparator, low: amount, high: amount * 2 } : worded(comparator, amount);
}

const isSaid = (unit: Unit, comparator: Comparator) => (unit === "milestone" ? comparator === "milestone" : unit === "rank" ? ["exactly", "top", "milestone"].includes(comparator) : comparator !== "top");
const said = units.flatMap((unit) => comparators.filter((comparator) => isSaid(unit, comparator)).map((comparator) => ({ unit, comparator })));

/** A target that articles give these values, one each. */
function disputed(values: readonly Value[]) {
  const [target] = groupTargets(values.map((own, i) => record({ article: `article-${i}`, published: `${2020 + i}`, value: own })));
  return target ? readings(target) : [];
}

describe.each(languages.map((language) => [language, dictionaries[language]] as const))("in %s", (language, words) => {
  const golden = (name: string) => `../output/i18n/${name}.${language}.txt`;

  test("what a mark is called and what a target says is as the golden says, for every comparator and unit, with and without a year", async () => {
    const lines = said.flatMap(({ unit, comparator }) => {
      const [dated, undated] = [2030, null].map((year) => record({ value: value(comparator, unit), year }));
      return [dated, undated].flatMap((own) => (own ? [`${unit} ${comparator}: ${sayReading({ value: own.value, records: [own] }, places[language], unit, words)} | ${saySentence(own, places[language], unit, words)}`] : []));
    });
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(golden("names"));
  });

  test("what sources say that differ is as the golden says, for every comparator against another", async () => {
    const lines = said.flatMap(({ unit, comparator }) => {
      const other = value(comparator === "exactly" ? (unit === "rank" ? "top" : "about") : "exactly", unit);
      const all = [[value(comparator, unit), other], [value(comparator, unit), value(comparator, unit), other, unit === "milestone" ? other : milestone]];
      return unit === "milestone" ? [] : all.map((values) => `${unit} ${comparator}: ${saySides(disputed(values), unit, words)}`);
    });
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(golden("disagreements"));
  });

  test("whatever is counted is said as the golden says for none, one and many", async () => {
    const counted: Readonly<Record<string, (count: number) => string>> = {
      promises: words.lists.targets, articles: words.lists.articles, statements: words.lists.statements, agree: words.target.agree, indicators: words.front.everything, places: words.overview.places,
      "none in": (count) => words.overview.noneIn(count, 63), "found in": (count) => words.overview.foundIn(count, 63), "shown in a picture": (count) => words.picture.part(count, 63),
      "without a year": words.agenda.undated, "years inferred": words.notes.someInferred, "all inferred": words.notes.allInferred, "put a number": words.findings.several, "promised by": words.findings.promisedByMany,
      "source line": (count) => words.chart.source(count, "2021"), "with a number": (count) => words.findings.counted(21, count), "all with a number": (count) => words.findings.counted(count, count),
    };
    const lines = Object.entries(counted).map(([name, say]) => `${name}: ${counts.map(say).join(" | ")}`);
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(golden("counts"));
  });

  test("each language is named, and names itself in its own words", () => {
    for (const other of languages) expect([sayLanguage(other, words), sayOwnName(other)].join()).toMatch(/^\p{Lu}[^,]+,\p{Lu}[^,]+$/u);
    expect(sayLanguage(language, words)).toBe(sayOwnName(language));
  });
});
