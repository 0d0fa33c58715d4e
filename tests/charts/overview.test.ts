import fc from "fast-check";
import { expect, test } from "vitest";
import { readCatalogue } from "../../src/catalogue.ts";
import type { Miniature } from "../../src/charts/miniature.ts";
import { overview, type Overview } from "../../src/charts/overview.ts";
import { en } from "../../src/i18n/en.ts";
import { sayPromise, sayYear } from "../../src/i18n/say.ts";
import { groupTargets, type Target } from "../../src/records/target.ts";
import { milestone } from "../../src/records/value.ts";
import type { Indicator, Locality } from "../../src/records/vocabulary.ts";
import { record } from "../records/record.ts";
import { quantity, targetsOf } from "./values.ts";

const named = (slug: string) => ({ slug, name: { en: slug, fr: slug, vi: slug }, short: { en: slug, fr: slug, vi: slug }, body: { en: "What it is.", fr: "What it is.", vi: "What it is." } });
const locality = (slug: string, kind: Locality["kind"] = "province"): Locality => ({ ...named(slug), kind });
const indicator = (slug: string, given: Partial<Indicator> = {}): Indicator => ({ ...named(slug), unit: "percent", pillar: "economy", better: "higher", ...given });

const share = indicator("digital-economy-share");
const placesOf = (targets: readonly Target[]) => [...new Set(targets.map((target) => target.locality))].map((slug) => locality(slug));
const rows = ({ pillars }: Overview) => pillars.flatMap((pillar) => pillar.rows);
const slugs = (drawn: Overview) => rows(drawn).map((row) => row.indicator.slug);

test("nothing in, nothing out", () => {
  expect(overview([], [], [])).toEqual({ columns: [], isMany: false, pillars: [] });
});

test("an indicator that nobody promised still has its row, each place with an empty cell", () => {
  const [row] = rows(overview([share], [locality("hanoi"), locality("quang-ninh")], []));
  expect(row).toMatchObject({ places: 0, isFolded: false, cells: [{ entries: [] }, { entries: [] }] });
});

test("every reading stands once, in the row of its indicator and the cell of its place", () => {
  fc.assert(
    fc.property(targetsOf(quantity), (targets) => {
      const drawn = overview([share], placesOf(targets), targets);
      const shown = rows(drawn).flatMap(({ cells }) => cells.flatMap((cell) => cell.entries.flatMap(({ target, readings }) => {
        expect(target.locality).toBe(cell.locality.slug);
        return readings.flatMap(({ reading }) => reading.records.map(({ id }) => id));
      })));
      expect(shown.toSorted()).toEqual(targets.flatMap(({ records }) => records.map(({ id }) => id)).toSorted());
    }),
    { numRuns: 40 },
  );
});

test("the years of a cell go from the earliest on, what has no year comes last", () => {
  fc.assert(
    fc.property(targetsOf(quantity), (targets) => {
      for (const { entries } of rows(overview([share], placesOf(targets), targets)).flatMap(({ cells }) => cells)) {
        const years = entries.map(({ target }) => target.year ?? Infinity);
        expect(years).toEqual(years.toSorted((a, b) => a - b));
      }
    }),
    { numRuns: 40 },
  );
});

test("places stand across while they are few, as a list when they are many, and a row of too many is folded", () => {
  const of = (count: number) => {
    const all = Array.from({ length: count }, (_, i) => locality(`place-${i}`));
    return overview([share], all, groupTargets(all.map(({ slug }) => record({ locality: slug }))));
  };
  expect([1, 4, 5, 12, 13, 63].map((count) => [count, of(count).isMany, rows(of(count))[0]?.isFolded])).toEqual([
    [1, false, false],
    [4, false, false],
    [5, true, false],
    [12, true, false],
    [13, true, true],
    [63, true, true],
  ]);
});

test("the country stands in the table only where it has targets", () => {
  const all = [locality("hanoi", "city"), locality("vietnam", "country")];
  const across = (...records: ReturnType<typeof record>[]) => overview([share], all, groupTargets(records)).columns.map(({ locality: { slug } }) => slug);
  expect(across(record({}))).toEqual(["hanoi"]);
  expect(across(record({}), record({ locality: "vietnam" }))).toEqual(["hanoi", "vietnam"]);
});

test("a column says how many promises it holds and how many articles they come from, each once", () => {
  const targets = groupTargets([record({}), record({ year: 2031 }), record({ article: "other" }), record({ locality: "quang-ninh" })]);
  const { columns } = overview([share], [locality("hanoi"), locality("quang-ninh"), locality("da-nang")], targets);
  expect(columns.map(({ locality: { slug }, promises, articles }) => [slug, promises, articles])).toEqual([
    ["hanoi", 2, 2],
    ["quang-ninh", 1, 1],
    ["da-nang", 0, 0],
  ]);
});

test("within a pillar, what most places promise comes first, then what is measured, then by name; pillars keep their order", () => {
  const indicators = [indicator("start-ups", { unit: "milestone" }), indicator("rank", { unit: "rank" }), indicator("firms"), indicator("safety", { pillar: "security" }), indicator("accounts")];
  const targets = groupTargets([record({ indicator: "start-ups", value: milestone }), record({ indicator: "firms" }), record({ indicator: "firms", locality: "quang-ninh" }), record({ indicator: "safety" }), record({ indicator: "accounts" })]);
  const drawn = overview(indicators, [locality("hanoi"), locality("quang-ninh")], targets);
  expect(slugs(drawn)).toEqual(["firms", "accounts", "start-ups", "rank", "safety"]);
  expect(drawn.pillars.map(({ pillar }) => pillar)).toEqual(["economy", "security"]);
});

test("what was promised is laid out as its golden says", async () => {
  const { catalogue } = readCatalogue(process.cwd());
  const drawn = overview(catalogue.indicators, catalogue.localities, catalogue.targets);
  const lines = drawn.pillars.flatMap(({ pillar, rows: own }) => [
    pillar,
    ...own.flatMap((row) => [
      `  ${row.indicator.slug}`,
      ...row.cells.flatMap((cell) => cell.entries.flatMap(({ target, readings }) =>
        readings.map(({ reading, drawn: small }) => `    ${cell.locality.slug}: ${sayPromise(reading.value, row.indicator.unit, en)} ${sayYear(target.year, en)}${readings.length > 1 ? ", sources differ" : ""} [${printed(small)}]`),
      )),
    ]),
  ]);
  await expect(`${drawn.columns.map(({ locality: { slug }, promises, articles }) => `${slug}: ${en.lists.targets(promises)}, ${en.lists.articles(articles)}`).join("; ")}\n${lines.join("\n")}\n`).toMatchFileSnapshot("../output/charts/overview.txt");
});

function printed(drawn: Miniature): string {
  if (drawn.kind === "sign") return "sign";
  if (drawn.kind === "slots") return `slots ${drawn.filled.x1} to ${drawn.filled.x2} of ${drawn.track.x1} to ${drawn.track.x2}`;
  if (drawn.kind === "alone") return `${drawn.mark.comparator} alone`;
  return `${drawn.mark.comparator} ${drawn.mark.x}${drawn.mark.x2 === null ? "" : ` to ${drawn.mark.x2}`} of ${drawn.isOwn ? "the row's own " : ""}${drawn.track.x1} to ${drawn.track.x2}`;
}
