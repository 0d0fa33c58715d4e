import { describe, expect, test } from "vitest";
import { readCatalogue } from "../../../src/catalogue.ts";
import { overviewFinding } from "../../../src/charts/findings/overview.ts";
import { sayFinding } from "../../../src/charts/findings/sayFinding.ts";
import { dictionaries } from "../../../src/i18n/index.ts";
import { groupTargets } from "../../../src/records/target.ts";
import { milestone } from "../../../src/records/value.ts";
import { named, type Indicator, type Locality } from "../../../src/records/vocabulary.ts";
import { record } from "../../records/record.ts";

const words = (slug: string) => ({ slug, name: { en: slug, fr: slug, vi: slug }, short: { en: slug, fr: slug, vi: slug }, body: { en: "What it is.", fr: "What it is.", vi: "What it is." } });
const locality = (slug: string, kind: Locality["kind"] = "province"): Locality => ({ ...words(slug), kind });
const indicator = (slug: string): Indicator => ({ ...words(slug), unit: "percent", pillar: "economy", better: "higher" });

const two = [locality("hanoi", "city"), locality("quang-ninh")];
const indicators = ["a", "b", "c"].map(indicator);
const find = (all: readonly Locality[], ...records: ReturnType<typeof record>[]) => overviewFinding(indicators, all, groupTargets(records));

test("where nothing was promised there is nothing to tell", () => {
  expect(find(two)).toEqual({ kind: "silent" });
  expect(find([])).toEqual({ kind: "silent" });
});

test("the only indicator that every place promised is named", () => {
  expect(find(two, record({ indicator: "b" }), record({ indicator: "b", locality: "quang-ninh", value: milestone }), record({ indicator: "a" }))).toEqual({ kind: "shared", count: 1, indicators: 3, places: 2, indicator: "b" });
});

test("of several none is named, and none may be shared", () => {
  const everywhere = (slug: string) => two.map((place) => record({ indicator: slug, locality: place.slug }));
  expect(find(two, ...everywhere("a"), ...everywhere("c"))).toMatchObject({ count: 2, indicator: null });
  expect(find(two, record({ indicator: "a" }), record({ indicator: "b", locality: "quang-ninh" }))).toMatchObject({ count: 0, indicator: null });
});

test("the country is a yardstick: it neither shares nor is waited for", () => {
  const all = [...two, locality("vietnam", "country")];
  expect(find(all, record({ indicator: "a" }), record({ indicator: "a", locality: "quang-ninh" }))).toMatchObject({ count: 1, places: 2 });
  expect(find(all, record({ indicator: "a" }), record({ indicator: "a", locality: "vietnam" }))).toMatchObject({ count: 0, places: 2 });
});

test("one place alone shares with nobody: its promises are counted", () => {
  expect(find([locality("hanoi")], record({ indicator: "a" }), record({ indicator: "b", value: milestone }))).toEqual({ kind: "counted", promises: 2, numbered: 1 });
});

describe.each(Object.entries(dictionaries))("in %s", (language, dictionary) => {
  test("the front page's headline is what its golden says", async () => {
    const { catalogue } = readCatalogue(process.cwd());
    const { vocabulary } = catalogue;
    const context = { unit: "milestone", ranking: "", words: dictionary, place: (slug: string) => slug, indicator: (slug: string) => named(vocabulary.indicators, slug).name[dictionary.language] } as const;
    const made = [overviewFinding(catalogue.indicators, catalogue.localities, catalogue.targets), ...[[0, 3, 3], [2, 37, 2], [30, 37, 63], [37, 37, 3]].map(([count = 0, of = 0, places = 0]) => ({ kind: "shared", count, indicators: of, places, indicator: null }) as const)];
    await expect(`${made.map((finding) => sayFinding(finding, context)).join("\n")}\n`).toMatchFileSnapshot(`../../output/charts/overview-finding.${language}.txt`);
  });
});
