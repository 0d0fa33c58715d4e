import { expect, test } from "vitest";
import { readCatalogue } from "../../src/catalogue.ts";
import { bibtex } from "../../src/citations/bibtex.ts";
import { ris } from "../../src/citations/ris.ts";
import { citationText } from "../../src/citations/text.ts";
import { tex } from "../../src/citations/tex.ts";
import { editions } from "../../src/i18n/index.ts";
import { citeArticle } from "../../src/records/cite.ts";
import fc from "fast-check";
import { awkward } from "./items.ts";

const { articles } = readCatalogue(process.cwd()).catalogue;

test.each(editions.map((words) => [words.language, words] as const))("citations in %s are as their golden says: quotation marks and dates of the page's language, each publisher once", async (language, words) => {
  const lines = [...awkward, ...articles.map(citeArticle)].map((item) => citationText(item, words));
  await expect(`${lines.join("\n\n")}\n`).toMatchFileSnapshot(`../output/citations/text.${language}.txt`);
});

test("BibLaTeX and RIS are as their goldens say", async () => {
  const items = [...awkward, ...articles.map(citeArticle)];
  await expect(bibtex(items)).toMatchFileSnapshot("../output/citations/all.bib");
  await expect(ris(items).replaceAll("\r\n", "\n")).toMatchFileSnapshot("../output/citations/all.ris");
});

test("a line of RIS is never parted, and ends as the format says", () => {
  const long = { ...awkward[0], id: "long", title: "A long title ".repeat(30).trim() };
  const text = ris([{ ...citeArticle(articles[0] ?? fail()), ...long }]);
  expect(text).toContain(`TI  - ${long.title}\r\n`);
  for (const line of text.split("\r\n").filter((own) => own !== "")) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
});

test("text for TeX has balanced braces and no sign left to its own, whatever was written", () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(..."aé{}\\%&$#_~^ đ\"'") }), (text) => {
    const written = tex(text);
    const plain = written.replace(/\\text[a-z]+/g, "").replace(/\\[{}$&#%_]/g, "");
    expect(plain).not.toMatch(/[$&#%_^~\\]/);
    let open = 0;
    for (const sign of written) {
      open += sign === "{" ? 1 : sign === "}" ? -1 : 0;
      expect(open).toBeGreaterThanOrEqual(0);
    }
    expect(open).toBe(0);
  }));
});

function fail(): never {
  throw new Error("There are articles.");
}
