import { readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParseRows } from "d3-dsv";
import { describe, expect, test } from "vitest";
import { readCatalogue } from "../../src/catalogue.ts";
import { outcomeRow, targetRow } from "../../src/records/row.ts";
import { builds } from "./built.ts";

const { records, outcomes, indicators } = readCatalogue(process.cwd()).catalogue;
const unit = (slug: string) => indicators.find((indicator) => indicator.slug === slug)?.unit ?? "milestone";
const columns = {
  targets: "id,target,locality,indicator,year,basis,comparator,low,high,unit,quote,figure,language,article,publisher,published,url,status,because,when,from",
  outcomes: "id,locality,indicator,year,series,comparator,low,high,unit,quote,figure,language,article,publisher,published,url,because,when,from",
};
const rows = {
  targets: records.map((record) => targetRow(record, unit(record.indicator))),
  outcomes: outcomes.map((record) => outcomeRow(record, unit(record.indicator))),
};

describe.each(builds)("the data of the site $name", ({ folder }) => {
  const read = (file: string) => readFileSync(join(folder, "data", file), "utf8");

  test.each(["targets", "outcomes"] as const)("%s.csv has the columns of the contract and a line a record, equal to the catalogue", (name) => {
    const text = read(`${name}.csv`);
    expect(text.split("\n")[0]).toBe(columns[name]);
    expect(text).not.toMatch(/\ufeff|\r/);
    expect(text.endsWith("\n")).toBe(true);
    const [, ...lines] = csvParseRows(text);
    expect(lines).toEqual(rows[name].map((row) => Object.values(row).map((value) => (value === null ? "" : String(value)))));
  });

  test.each(["targets", "outcomes"] as const)("%s.json holds the same names and values, open bounds as null and numbers as numbers", (name) => {
    expect(JSON.parse(read(`${name}.json`))).toEqual(rows[name]);
  });

  test("every number has a point, none is NaN, and every open bound is empty", () => {
    const [header = [], ...lines] = csvParseRows(read("targets.csv"));
    for (const name of ["low", "high", "year"]) for (const line of lines) expect(line[header.indexOf(name)]).toMatch(/^(\d+(\.\d+)?)?$/);
  });
});
