import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { readCatalogue } from "../../src/catalogue.ts";
import { checkOriginals } from "../../src/records/check.ts";
import { describe as say } from "../../src/records/describe.ts";
import { comparators } from "../../src/records/value.ts";

const root = resolve(import.meta.dirname, "../..");
const { catalogue, parsed, issues } = readCatalogue(root);
const { records, outcomes, targets, indicators, localities, articles, ids } = catalogue;

test("the content is sound", () => {
  expect(issues.map(say)).toEqual([]);
});

test("every id is unique and listed as published", () => {
  const all = [...records, ...outcomes].map(({ id }) => id);
  expect(new Set(all).size).toBe(all.length);
  expect(all.filter((id) => !ids.published.includes(id))).toEqual([]);
});

test("an id is readable: its parts are the locality, the indicator, the year and the article", () => {
  for (const { id, locality, indicator, year, article } of records) expect(id).toBe(`${locality}.${indicator}.${year ?? "undated"}@${article.slug}`);
});

test("every indicator and every article has a record, and every compared locality", () => {
  const used = new Set([...records, ...outcomes].map(({ indicator }) => indicator));
  expect(indicators.map(({ slug }) => slug).filter((slug) => !used.has(slug))).toEqual([]);
  const told = new Set([...records, ...outcomes].map(({ article }) => article.slug));
  expect(articles.map(({ slug }) => slug).filter((slug) => !told.has(slug))).toEqual([]);
  const promised = new Set(records.map(({ locality }) => locality));
  expect(localities.filter(({ kind, slug }) => kind !== "country" && !promised.has(slug))).toEqual([]);
});

test("a year that was inferred, and a reading of ours, say why", () => {
  expect(records.filter(({ basis, isOurReading, because }) => (basis === "inferred" || isOurReading) && because === null).map(({ id }) => id)).toEqual([]);
});

test("the content shows the common comparators, so that their drawings are looked at", () => {
  const used = new Set(records.map(({ value }) => value.comparator));
  expect(comparators.filter((comparator) => !used.has(comparator) && !["at-most", "less-than", "nearly"].includes(comparator))).toEqual([]);
});

test("every record is read as its golden says", async () => {
  const lines = records.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ id, basis, value, quote, passage, isOurReading }) => {
    const words = passage ? `"${quote.slice(passage.start, passage.end)}"` : isOurReading ? "our reading" : "no figure";
    return `${id}\n  ${basis ?? "no year"}: ${value.comparator} ${value.low ?? ""}..${value.high ?? ""} from ${words}`;
  });
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("../output/content/records.txt");
});

test("targets and records hang together", () => {
  expect(targets.flatMap((target) => target.records).length).toBe(records.length);
  expect(new Set(targets.map(({ id }) => id)).size).toBe(targets.length);
});

describe("saved originals", () => {
  const originals = process.env["ORIGINALS"] ?? join(root, "../shared/originals");
  test.skipIf(!existsSync(originals))("every quote stands in its source, letter for letter (skipped where no originals are saved: set ORIGINALS to their folder)", () => {
    const read = (slug: string) => {
      const file = join(originals, `${slug}.txt`);
      return existsSync(file) ? readFileSync(file, "utf8") : null;
    };
    expect(checkOriginals(parsed, originals, read).map(say)).toEqual([]);
  });
});
