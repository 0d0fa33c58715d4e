import { describe, expect, test } from "vitest";
import { readCatalogue } from "../../src/catalogue.ts";
import { bibtex } from "../../src/citations/bibtex.ts";
import { cslJson } from "../../src/citations/csl.ts";
import { ris } from "../../src/citations/ris.ts";
import { targetCitations } from "../../src/citations/targetCitations.ts";
import { editions } from "../../src/i18n/index.ts";
import type { CslItem } from "../../src/records/cite.ts";
import { yearSlug } from "../../src/records/record.ts";
import { isPercentage } from "../../src/records/unit.ts";
import { awkward } from "./items.ts";
import { biber, bibutils, citationJs, has, pandoc, pandocReads, throughPandoc, type Understood } from "./readers.ts";

const { catalogue } = readCatalogue(process.cwd());
const unit = (slug: string) => catalogue.vocabulary.indicators.get(slug)?.unit ?? "milestone";
// One of each kind: a share on which sources differ, a rank, a promise without a number.
const kinds = [
  catalogue.targets.find(({ indicator, records }) => isPercentage(unit(indicator)) && records.length > 1),
  catalogue.targets.find(({ indicator }) => unit(indicator) === "rank"),
  catalogue.targets.find(({ indicator }) => unit(indicator) === "milestone"),
].flatMap((target) => target ?? []);
const real = kinds.flatMap((target) => editions.map((words) => {
  const { page, sources } = targetCitations({ params: { locality: target.locality, indicator: target.indicator, year: yearSlug(target.year) }, year: target.year, target }, catalogue, words, new URL("https://example.org"));
  return [`${target.id} in ${words.language}`, [page, ...sources]] as const;
}));
const all: (readonly [name: string, items: readonly CslItem[]])[] = [...real, ...awkward.map((item) => [item.id, [item]] as const)];

const meant = (items: readonly CslItem[]): Understood[] => items.map((item) => ({
  title: item.title, author: item.author[0].literal, date: item.issued?.["date-parts"][0] ?? [], address: item.URL, language: item.language, from: item["container-title"],
}));
// A typewriter's quotation mark prints as a typographic one, and some programs read it so, or take one within a quotation for another; a narrow space is read as a space.
const level = (items: readonly Understood[]) => items.map((item) => ({ ...item, title: item.title.replace(/["“”'’‘]/g, '"').replace(/\u2303/g, "^").replace(/[\u202f\u00a0]/g, " ") }));

test("there are three kinds of target to cite", () => {
  expect(kinds).toHaveLength(3);
});

describe.each(all)("%s is understood", (name, items) => {
  test("by citation.js from BibLaTeX, RIS and CSL-JSON", () => {
    expect(level(citationJs(bibtex(items)))).toEqual(level(meant(items)));
    expect(citationJs(ris(items))).toEqual(meant(items));
    expect(citationJs(cslJson(items))).toEqual(meant(items));
  });

  test.skipIf(!has("pandoc"))("by pandoc from BibLaTeX and CSL-JSON, and by citation.js from what pandoc makes of it", () => {
    // It knows no name for a lone brace; both in a pair it reads.
    if (name === "one-brace") return;
    for (const form of ["biblatex", "bibtex"] as const) expect(level(pandoc(bibtex(items), form))).toEqual(level(meant(items)));
    expect(level(pandoc(cslJson(items), "csljson"))).toEqual(level(meant(items)));
    expect(level(citationJs(throughPandoc(bibtex(items), "biblatex", "csljson")))).toEqual(level(meant(items)));
  });

  test.skipIf(!pandocReads("ris"))("by pandoc from RIS", () => {
    expect(level(pandoc(ris(items), "ris"))).toEqual(level(meant(items)));
  });

  test.skipIf(!has("biblatex2xml"))("by bibutils from BibLaTeX and RIS", () => {
    // It leaves a lone brace and a backslash as TeX writes them.
    if (!["one-brace", "tex"].includes(name)) expect(level(bibutils(bibtex(items), "biblatex2xml"))).toEqual(level(meant(items)));
    // In RIS it takes "and" within a name for one between two.
    if (name !== "corporate") expect(level(bibutils(ris(items), "ris2xml"))).toEqual(level(meant(items)));
  });
});

test.skipIf(!has("biber"))("all are understood by biber, without a warning, and read again from what it writes", () => {
  const items = all.flatMap(([, own]) => own).map((item, i) => ({ ...item, id: `${i}-${item.id}` }));
  const { warnings, written } = biber(bibtex(items));
  expect(warnings).toEqual([]);
  const entries = written.split(/(?=^@)/m).filter((entry) => entry.startsWith("@"));
  expect(entries).toHaveLength(items.length);
  const again = new Map(entries.map((entry) => [/^@\w+\{([^,]+),/.exec(entry)?.[1], citationJs(entry)] as const));
  for (const item of items) expect(level(again.get(item.id) ?? [])).toEqual(level(meant([item])));
});
