import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParse, dsvFormat } from "d3-dsv";
import { Package } from "datapackage";
import { describe, expect, test } from "vitest";
import { readCatalogue } from "../../src/catalogue.ts";
import { targetRows, tables } from "../../src/data/table.ts";
import { languages, mainLanguage } from "../../src/records/lexicon/index.ts";
import { yearSlug } from "../../src/records/record.ts";
import { builds } from "./built.ts";

const { catalogue } = readCatalogue(process.cwd());
const { indicators, localities, targets, recordsOfIndicator, targetsOfLocality } = catalogue;
const parts = [
  ...indicators.map(({ slug }) => [`indicators/${slug}`, recordsOfIndicator(slug)] as const),
  ...localities.map(({ slug }) => [`localities/${slug}`, targetsOfLocality(slug).flatMap(({ records }) => records)] as const),
];

describe.each(builds)("the site $name", ({ folder }) => {
  const read = (file: string) => readFileSync(join(folder, file), "utf8");
  const plain = (rows: readonly object[]) => rows.map((row) => Object.values(row).map((value) => (value === null ? "" : String(value))));

  test.each(parts)("%s has its records as CSV and JSON, and for a spreadsheet in every language", (path, records) => {
    const rows = targetRows(records, catalogue);
    expect(JSON.parse(read(`${path}.json`))).toEqual(rows);
    expect(csvParse(read(`${path}.csv`)).map((line) => Object.values(line))).toEqual(plain(rows));
    for (const language of languages) {
      const text = read(`${language === mainLanguage ? "" : `${language}/`}${path}.excel.csv`);
      expect(text.charCodeAt(0)).toBe(0xfeff);
      const lines = dsvFormat(language === mainLanguage ? "," : ";").parse(text.slice(1));
      expect(lines.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
      expect(lines.map(({ low }) => low)).toEqual(rows.map(({ low }) => (low === null ? "" : language === mainLanguage ? String(low) : String(low).replace(".", ","))));
    }
  });

  test("every promise has its records as CSV and JSON", () => {
    for (const { locality, indicator, year, records } of targets) {
      const path = `targets/${locality}/${indicator}/${yearSlug(year)}`;
      expect(JSON.parse(read(`${path}.json`))).toEqual(targetRows(records, catalogue));
      expect(csvParse(read(`${path}.csv`)).map(({ id }) => id)).toEqual(records.map(({ id }) => id));
    }
  });

  test("the data package that was built is valid by the format's own library, every line of every file", async () => {
    const own = await Package.load(join(folder, "data/datapackage.json"), { basePath: join(folder, "data"), strict: false });
    expect(own.errors.map(String)).toEqual([]);
    for (const { name, rows } of tables(catalogue)) {
      expect(await own.getResource(name).read({ relations: true, keyed: true })).toHaveLength(rows.length);
      expect(JSON.parse(read(`data/${name}.json`))).toEqual(rows);
      for (const language of languages) expect(existsSync(join(folder, language === mainLanguage ? "" : language, `data/${name}.excel.csv`))).toBe(true);
    }
    expect(read("data/README.md")).toMatch(/^# Digital Targets: the data\n/);
  });
});
