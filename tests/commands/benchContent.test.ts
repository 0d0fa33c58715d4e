import { describe, expect, test } from "vitest";
import { content, writeContent } from "../../commands/bench/content/files.ts";
import { languages } from "../../src/records/lexicon/index.ts";
import { pillars } from "../../src/records/schema.ts";
import { disagreement } from "../../src/records/target.ts";
import { comparators } from "../../src/records/value.ts";
import { readCatalogue } from "../../src/catalogue.ts";
import { describe as say } from "../../src/records/describe.ts";
import { folder } from "../contentFolder.ts";

function made(localities: number, indicators: number, years: number) {
  const root = folder();
  writeContent(root, content({ localities, indicators, years }));
  const { catalogue, issues } = readCatalogue(root);
  return { ...catalogue, issues: issues.map(say) };
}

describe("the content of a bench", () => {
  const small = { localities: 3, indicators: 12, years: 2 };

  test("is sound, and has the promised number of localities, indicators, years and records", () => {
    const { issues, localities, indicators, records, ids } = made(3, 12, 2);
    expect(issues).toEqual([]);
    expect([localities.length, indicators.length, new Set(records.map(({ year }) => year)).size, records.length, ids.published.length]).toEqual([3, 12, 2, 72, 72]);
  });

  test("is the same to the byte for the same size, and another for another seed", () => {
    expect(content(small)).toEqual(content(small));
    expect(content(small, 2)).not.toEqual(content(small, 1));
  });

  test("has every unit, pillar, language and comparator of promises, and about eight records an article", () => {
    const { issues, articles, indicators, records } = made(9, 12, 2);
    expect(issues).toEqual([]);
    expect(new Set(indicators.map(({ unit }) => unit))).toEqual(new Set(["percent-of-grdp", "percent", "percent-per-year", "rank", "count", "milestone"]));
    expect(new Set(indicators.map(({ pillar }) => pillar))).toEqual(new Set(pillars));
    expect(new Set(articles.map(({ language }) => language))).toEqual(new Set(languages));
    expect(new Set(records.map(({ value }) => value.comparator))).toEqual(new Set(comparators.filter((comparator) => comparator !== "nearly")));
    expect(records.length / articles.length).toBeCloseTo(8, 0);
  });

  test("states one target in ten twice, and half of those differ", () => {
    const { targets } = made(9, 12, 2);
    const twice = targets.filter(({ records }) => records.length === 2);
    expect(twice.length / targets.length).toBeCloseTo(0.1, 1);
    expect(twice.filter((target) => disagreement(target).value).length).toBe(twice.length / 2);
    expect(Math.max(...targets.map(({ records }) => records.length))).toBe(2);
  });

  test("names every year in the quote, or says how it is known", () => {
    const { records } = made(3, 12, 2);
    const inferred = records.filter(({ basis }) => basis === "inferred");
    expect(records.filter(({ basis, quote, year }) => basis === "stated" && !quote.includes(String(year)))).toEqual([]);
    expect(inferred.length).toBeGreaterThan(10);
    expect(inferred.filter(({ because, quote, year }) => because === null || quote.includes(String(year)))).toEqual([]);
  });

  test("is named in three languages, the Vietnamese with its marks", () => {
    const { indicators, localities } = made(63, 1, 1);
    expect(new Set(localities.map(({ slug }) => slug)).size).toBe(63);
    expect(localities.find(({ slug }) => slug === "dak-lak")?.name).toEqual({ en: "Dak Lak", fr: "Đắk Lắk", vi: "Đắk Lắk" });
    expect(indicators[0]).toMatchObject({ slug: "digital-economy-share", name: { en: "Share of the digital economy in GRDP", fr: "Part de l'économie numérique dans le PIB régional", vi: "Tỷ trọng kinh tế số trong GRDP" }, short: { en: "Digital economy", fr: "Économie numérique", vi: "Kinh tế số" } });
  });
});
