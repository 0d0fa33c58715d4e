import { describe, expect, test } from "vitest";
import type { Finding } from "../../../src/charts/findings/finding.ts";
import { sayFinding } from "../../../src/charts/findings/sayFinding.ts";
import { dictionaries } from "../../../src/i18n/index.ts";
import { units, type Unit } from "../../../src/records/unit.ts";
import { worded, type Value } from "../../../src/records/value.ts";

const [low, high]: [Value, Value] = [worded("about", 7.5), worded("more-than", 40)];
const [five, three] = [worded("top", 5), worded("top", 3)];
const range: Value = { comparator: "between", low: 7, high: 7.5 };
const quantities: readonly Value[] = [worded("exactly", 30), worded("at-least", 20), worded("at-most", 10), worded("less-than", 10), range];
const ranks: readonly Value[] = [worded("exactly", 1), worded("exactly", 10)];
const isMeasured = (unit: Unit) => unit !== "milestone" && unit !== "rank";

/** Every kind of finding that a unit can have. */
function findings(unit: Unit): Finding[] {
  const [a, b] = unit === "rank" ? [five, three] : [low, high];
  const promises = [{ value: a, year: 2025 }, { value: b, year: 2030 }];
  const withValues: Finding[] = [
    { kind: "alone", locality: "hanoi", hasOthers: false, promises: promises.slice(0, 1) },
    { kind: "alone", locality: "hanoi", hasOthers: false, promises },
    { kind: "alone", locality: "hanoi", hasOthers: false, promises: [] },
    { kind: "alone", locality: "hanoi", hasOthers: true, promises },
    { kind: "alone", locality: "hanoi", hasOthers: false, promises: [{ value: a, year: null }] },
    { kind: "together", localities: ["hanoi", "quang-ninh"], promise: { value: a, year: 2030 } },
    { kind: "leader", isHigher: unit !== "rank", year: 2030, leader: "hanoi", other: "quang-ninh", values: [b, a] },
    { kind: "leader", isHigher: unit !== "rank", year: 2030, leader: "hanoi", other: "quang-ninh", values: null },
    ...(unit === "rank" ? ranks : quantities).flatMap((value): Finding[] => [
      { kind: "alone", locality: "ho-chi-minh-city", hasOthers: false, promises: [{ value, year: 2030 }] },
      { kind: "together", localities: ["hanoi", "ho-chi-minh-city", "quang-ninh"], promise: { value, year: 2030 } },
      { kind: "leader", isHigher: unit !== "rank", year: 2030, leader: "quang-ninh", other: "an-giang", values: unit === "rank" && value.high === 1 ? [value, b] : [b, value] },
    ]),
    ...[2, 10, 12].map((places): Finding => ({ kind: "several", places })),
  ];
  const ofQuantities: Finding[] = [
    { kind: "apart", localities: ["hanoi", "quang-ninh"], value: a, years: 5 },
    { kind: "apart", localities: ["hanoi", "quang-ninh"], value: a, years: 1 },
    { kind: "leader", isHigher: false, year: 2030, leader: "hanoi", other: "quang-ninh", values: [a, b] },
    { kind: "spread", year: 2030, lowest: { locality: "quang-ninh", value: a, year: 2030 }, highest: { locality: "hanoi", value: b, year: 2030 } },
    { kind: "climb", locality: "hanoi", isUp: true, from: { values: [a], year: 2025 }, to: { values: [b], year: 2030 } },
    { kind: "climb", locality: "hanoi", isUp: true, from: { values: [worded("exactly", 30), worded("about", 30)], year: 2025 }, to: { values: [worded("exactly", 40), worded("more-than", 40)], year: 2030 } },
    { kind: "climb", locality: "hanoi", isUp: false, from: { values: [b], year: 2025 }, to: { values: [a], year: 2030 } },
    ...quantities.flatMap((value): Finding[] => [
      { kind: "apart", localities: ["quang-ninh", "hanoi"], value, years: 12 },
      { kind: "spread", year: 2030, lowest: { locality: "an-giang", value, year: 2030 }, highest: { locality: "ho-chi-minh-city", value: b, year: 2030 } },
      { kind: "climb", locality: "an-giang", isUp: true, from: { values: [value], year: 2025 }, to: { values: [b], year: 2030 } },
    ]),
  ];
  const ofMilestones: Finding[] = [
    { kind: "promisedAlone", locality: "hanoi", years: [2030] },
    { kind: "promisedAlone", locality: "hanoi", years: [2025, 2030] },
    { kind: "promisedAlone", locality: "hanoi", years: [2025, 2030, null] },
    { kind: "promisedAlone", locality: "hanoi", years: [null] },
    { kind: "promisedBy", localities: ["hanoi"] },
    { kind: "promisedBy", localities: ["hanoi", "quang-ninh"] },
    { kind: "promisedBy", localities: ["hanoi", "ho-chi-minh-city", "quang-ninh"] },
    { kind: "promisedBy", localities: ["a", "b", "c", "d"] },
    { kind: "promisedBy", localities: Array.from({ length: 12 }, (_, i) => String(i)) },
    { kind: "silent" },
    { kind: "counted", promises: 1, numbered: 0 },
    { kind: "counted", promises: 1, numbered: 1 },
    { kind: "counted", promises: 6, numbered: 4 },
    { kind: "counted", promises: 6, numbered: 1 },
    { kind: "counted", promises: 6, numbered: 6 },
    { kind: "counted", promises: 6, numbered: 0 },
    ...[2, 3, 63].flatMap((places) => [0, 1, 2, 12, 30, 37].map((count): Finding => ({ kind: "shared", count, indicators: 37, places, indicator: count === 1 ? "share" : null }))),
    ...[1, 2, 5, 9].map((count): Finding => ({ kind: "shared", count, indicators: 9, places: 2, indicator: null })),
  ];
  return unit === "milestone" ? ofMilestones : isMeasured(unit) ? [...withValues, ...ofQuantities] : withValues;
}

describe.each(Object.entries(dictionaries))("in %s", (language, words) => {
  const names: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    "hanoi": { en: "Hanoi", fr: "Hanoï", vi: "Hà Nội" },
    "ho-chi-minh-city": { en: "Ho Chi Minh City", fr: "Hô Chi Minh-Ville", vi: "TP. Hồ Chí Minh" },
    "quang-ninh": { en: "Quang Ninh", fr: "Quang Ninh", vi: "Quảng Ninh" },
    "an-giang": { en: "An Giang", fr: "An Giang", vi: "An Giang" },
  };
  const context = (unit: Unit) => ({
    unit, words,
    subject: { en: "Households covered by broadband", fr: "Foyers desservis par le haut débit", vi: "Hộ gia đình được phủ băng rộng" }[language] ?? "",
    ranking: { en: "Digital transformation", fr: "Transformation numérique", vi: "Chuyển đổi số" }[language] ?? "",
    place: (slug: string) => names[slug]?.[language] ?? slug,
    indicator: () => ({ en: "Digital economy's share of GRDP", fr: "Part de l'économie numérique dans le PIB régional", vi: "Tỷ trọng kinh tế số trong GRDP" })[language] ?? "",
  });

  test("every finding of every unit is said as its golden says", async () => {
    const lines = units.flatMap((unit) => findings(unit).map((finding) => `${unit} ${finding.kind}: ${sayFinding(finding, context(unit))}`));
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`../../output/charts/findings.${language}.txt`);
  });

  test("the name of a ranking or an indicator begins small within a sentence, an abbreviation doesn't", () => {
    const ranked = (ranking: string) => sayFinding({ kind: "alone", locality: "hanoi", hasOthers: false, promises: [] }, { ...context("rank"), ranking });
    expect(ranked("E-government")).toContain(" e-government");
    expect(ranked("ICT use")).toContain(" ICT use");
    const only = (name: string) => sayFinding({ kind: "shared", count: 1, indicators: 37, places: 3, indicator: "it" }, { ...context("milestone"), indicator: () => name });
    expect(only("A digital government")).toMatch(/: a digital government$/);
    expect(only("5G services")).toMatch(/: 5G services$/);
  });

  test("no headline has two colons, and in French a narrow no-break space stands before each and before %", () => {
    for (const said of units.flatMap((unit) => findings(unit).map((finding) => sayFinding(finding, context(unit))))) {
      expect(said.split(":").length).toBeLessThan(3);
      if (language === "fr") expect(said).not.toMatch(/[^\u202f][:%]/);
    }
  });

  test("no headline ends in a full stop or holds what is no word", () => {
    for (const said of units.flatMap((unit) => findings(unit).map((finding) => sayFinding(finding, context(unit))))) {
      expect(said).toMatch(/^(?!.*(?:undefined|NaN|null|\[object))\S.*[^.\s]$/);
    }
  });
});
