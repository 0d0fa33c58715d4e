import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Package } from "datapackage";
import { describe, expect, test } from "vitest";
import { readCatalogue, type Catalogue } from "../../src/catalogue.ts";
import { csv, json } from "../../src/data/files.ts";
import { dataPackage } from "../../src/data/dataPackage.ts";
import { readme } from "../../src/data/readme.ts";
import { tables } from "../../src/data/table.ts";

const real = readCatalogue(process.cwd()).catalogue;
const [target] = real.targets;
const [series] = real.series;
const told = target?.records[0];
if (!target || !told || !series) throw new Error("There are targets and series.");
// The same with figures that were measured, and with words that files are known to harm.
const { target: _, basis: __, ...statement } = told;
const measured = { ...statement, id: "hanoi.x.2024.statistics-office@y", year: 2024, series: series.slug };
const hostile = { ...told, id: `${told.id}-2`, quote: '=1+1; "quoted", 7-8\nsecond line, đậm', because: { en: "@because" } };
const full: Catalogue = { ...real, outcomes: [measured], records: [...real.records, hostile] };

/** Writes a package as it stands on the site, and opens it with the format's own library. */
async function opened(catalogue: Catalogue, spoil: (name: string, text: string) => string = (_name, text) => text): Promise<Package> {
  const folder = mkdtempSync(join(tmpdir(), "package-"));
  writeFileSync(join(folder, "datapackage.json"), json(dataPackage(catalogue, { home: "https://example.org/", version: "2026-11-22" })));
  for (const { name, rows, fields } of tables(catalogue)) writeFileSync(join(folder, `${name}.csv`), spoil(name, csv(rows, fields)));
  return Package.load(join(folder, "datapackage.json"), { basePath: folder, strict: false });
}

/** All lines of a table, cast to their types, with their constraints and what they refer to checked. */
const linesOf = (own: Package, name: string) => own.getResource(name).read({ relations: true, keyed: true });

describe.each([["of the site", real], ["with outcomes and hostile words", full]] as const)("the data package %s", (_name, catalogue) => {
  test("is valid", async () => {
    const own = await opened(catalogue);
    expect(own.errors.map(String)).toEqual([]);
    expect(own.valid).toBe(true);
  });

  test.each(tables(catalogue).map((table) => [table.name, table] as const))("has every line of %s, valid by its types, constraints and references", async (name, table) => {
    const lines = await linesOf(await opened(catalogue), name);
    expect(lines).toHaveLength(table.rows.length);
    for (const [i, line] of lines.entries()) {
      const row = table.rows[i] ?? {};
      expect(Object.keys(line)).toEqual(Object.keys(table.fields));
      for (const column of Object.keys(table.fields)) if (table.refersTo[column] === undefined) expect([name, i, column, line[column]]).toEqual([name, i, column, row[column]]);
    }
  });
});

test.each([
  ["a place that isn't in its table", "targets", (text: string) => text.replaceAll(",hanoi,", ",atlantis,")],
  ["a comparator that there is none of", "targets", (text: string) => text.replace(",about,", ",perhaps,")],
  ["a number that is none", "targets", (text: string) => text.replace(/,about,\d+,/, ",about,many,")],
  ["an id that stands twice", "articles", (text: string) => text.trimEnd() + "\n" + text.split("\n")[1] + "\n"],
  ["a name that is missing", "localities", (text: string) => text.replace("Hanoi,", ",")],
] as const)("the format's own library finds %s, so that what it passes was looked at", async (_name, table, spoil) => {
  const own = await opened(real, (name, text) => (name === table ? spoil(text) : text));
  await expect(linesOf(own, table)).rejects.toThrow();
});

test("every column is described, in a sentence", () => {
  for (const { name, fields } of tables(full)) for (const [column, { title, description }] of Object.entries(fields)) expect([name, column, title, description]).toEqual([name, column, expect.stringMatching(/^[A-Z]/), expect.stringMatching(/^[A-Z].*\.$/)]);
});

test("a table's columns are those of its lines, in their order", () => {
  for (const { rows, fields } of tables(full)) for (const row of rows) expect(Object.keys(row)).toEqual(Object.keys(fields));
});

test("names, licence, sources and the size and hash of each file are in it", () => {
  const made = dataPackage(real, { home: null, version: null });
  expect(made).toMatchObject({ name: "digital-targets", licenses: [{ name: "CC-BY-4.0" }], sources: real.articles.map(({ url }) => ({ path: url })) });
  expect(made).not.toHaveProperty("homepage");
  for (const { bytes, hash } of made.resources) {
    expect(bytes).toBeGreaterThan(10);
    expect(hash).toMatch(/^sha256:[0-9a-f]{64}$/);
  }
});

test("the readme tells what each file and column holds", async () => {
  await expect(readme(real, { home: "https://example.org/", version: "2026-11-22" })).toMatchFileSnapshot("../output/data/README.md");
});

