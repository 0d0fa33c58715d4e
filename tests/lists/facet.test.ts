import fc from "fast-check";
import { expect, test } from "vitest";
import { readCatalogue } from "../../src/catalogue.ts";
import { dictionaries, editions } from "../../src/i18n/index.ts";
import { facetAttributes, facetStyles, facetValue, partingFacets } from "../../src/lists/facet.ts";
import { facetsOfSources, sourceFacets } from "../../src/lists/sources.ts";
import { facetsOfTargets, targetFacets } from "../../src/lists/targets.ts";

const { targets, articles, recordsOfArticle, vocabulary } = readCatalogue(process.cwd()).catalogue;

test("a facet is offered where it parts the list, with the values that there are", () => {
  const facet = { name: "place", label: "Place", options: ["a", "b", "c"].map((value) => ({ value, text: value })) };
  expect(partingFacets([facet], [{ place: ["a"] }, { place: ["c"] }])[0]?.options.map(({ value }) => value)).toEqual(["a", "c"]);
  expect(partingFacets([facet], [{ place: ["a"] }, { place: ["a"] }])).toEqual([]);
  expect(partingFacets([facet], [])).toEqual([]);
});

test("an entry has each of its values once, parted by spaces", () => {
  expect(facetAttributes({ place: ["a", "b", "a"], year: [] })).toEqual({ "data-place": "a b", "data-year": "" });
});

test("there is a rule for each value that an entry has, and for no other", () => {
  expect(facetStyles([{ place: ["a", "b"] }, { place: ["a"] }])).toBe(
    'main:has(select[name="place"] option[value="a"]:checked) [data-place]:not([data-place~="a"]){display:none}\nmain:has(select[name="place"] option[value="b"]:checked) [data-place]:not([data-place~="b"]){display:none}\n',
  );
});

test("any text becomes a value that needs no escape in an address or a style, and is never empty", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => {
    expect(facetValue(text)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  }));
  expect(facetValue("VietnamPlus (VNA)")).toBe("vietnamplus-vna");
  expect(facetValue("Báo Điện tử Đảng")).toBe("bao-dien-tu-dang");
});

test.each(editions.map((words) => [words.language, words] as const))("in %s every choice of both lists leaves something, and every entry can be found by each facet that is offered", (_, words) => {
  const lists = [
    { facets: facetsOfTargets(targets, vocabulary, words), entries: targets.map((target) => targetFacets(target, vocabulary)) },
    { facets: facetsOfSources(articles, recordsOfArticle, vocabulary, words), entries: articles.map((article) => sourceFacets(article, recordsOfArticle(article.slug))) },
  ];
  for (const { facets, entries } of lists) {
    expect(facets.length).toBeGreaterThan(2);
    for (const { name, options } of facets) {
      for (const { value, text } of options) {
        expect(text).toMatch(/\S/);
        expect(entries.some((entry) => entry[name]?.includes(value))).toBe(true);
      }
      for (const entry of entries) expect(entry[name]?.every((value) => options.some((option) => option.value === value))).toBe(true);
    }
  }
});

test("a promise on which sources differ is found as such, and by the status of each source", () => {
  const [first] = targets.filter(({ records }) => new Set(records.map(({ value }) => JSON.stringify(value))).size > 1);
  expect(first && targetFacets(first, vocabulary)["sort"]).toEqual(["numbered", "disputed"]);
  expect(facetsOfTargets(targets, vocabulary, dictionaries.en).map(({ name }) => name)).toEqual(["place", "field", "year", "sort", "status"]);
});
