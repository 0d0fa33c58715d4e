import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rank, type Rank } from "../../src/charts/rank.ts";
import type { RankWords } from "../../src/charts/rank/words.ts";
import { ladder } from "../../src/charts/rank/ladder.ts";
import { besides, type Ranking } from "../../src/charts/rank/rows.ts";
import { readCatalogue } from "../../src/catalogue.ts";
import { en } from "../../src/i18n/en.ts";
import { sayNames, sayReading, sayShort } from "../../src/i18n/say.ts";
import { groupTargets, readings, type Target } from "../../src/records/target.ts";
import { anchor, milestone, worded } from "../../src/records/value.ts";
import { record } from "../records/record.ts";
import { expectSound, overlaps, printed, printLabel } from "./drawing.ts";
import { place, targetsOf } from "./values.ts";

const words: RankWords = {
  ranking: (indicator) => indicator,
  place: (locality) => locality,
  year: ({ year }) => (year === null ? "no year given" : String(year)),
  value: ({ value }) => sayShort(value, "rank", en),
  names: ({ records }) => sayNames(records, en),
  sentence: (reading) => sayReading(reading, reading.records[0].locality, "rank", en),
  differ: "sources differ",
  tick: String,
};

/** Words as long as those of other languages. */
const long: RankWords = {
  ...words,
  place: (locality) => `Thành phố Hồ Chí Minh ${locality}`,
  year: ({ year }) => (year === null ? "sans année précisée" : String(year)),
  value: ({ value }) => (value.comparator === "top" ? `top ${value.high}` : `le ${value.high}e rang`),
  names: ({ records }) => records.map(({ article }) => `Parti communiste du Vietnam online (CPV) ${article.published}`).join(", "),
  differ: "nguồn không thống nhất",
};

const draw = (targets: readonly Target[], width: number) => rank([{ indicator: "rank-in-innovation", targets }], width, words);
const panels = ({ rows }: Rank) => rows.flatMap((row) => row.panels);
const places = (drawing: Rank) => panels(drawing).flatMap((panel) => panel.places);
const ranked = (drawing: Rank) => places(drawing).flatMap((own) => own.ranked);
const columns = (drawing: Rank) => ranked(drawing).flatMap((own) => own.columns);
const top = (amount: number, rest: Parameters<typeof record>[0] = {}) => record({ ...rest, value: worded("top", amount) });

/** A ranking with up to two others beside it. */
const rankings: fc.Arbitrary<readonly Ranking[]> = fc
  .tuple(targetsOf(place), fc.array(targetsOf(place).map((targets) => targets.slice(0, 8)), { maxLength: 2 }))
  .map(([own, others]) => [own, ...others].map((targets, i) => ({ indicator: `ranking in the field of number ${i}`, targets })));

test("nothing in, nothing out", () => {
  for (const width of [360, 720]) {
    expect(draw([], width)).toEqual({ width, height: 0, rows: [] });
    expect(rank([], width, words)).toEqual({ width, height: 0, rows: [] });
  }
});

test("promises without a number are left out, and so is a ranking that has no others", () => {
  const without = groupTargets([record({ value: milestone })]);
  expect(draw(without, 360).rows).toEqual([]);
  expect(panels(rank([{ indicator: "a", targets: without }, { indicator: "b", targets: groupTargets([top(5)]) }], 720, words)).map(({ indicator, isOwn }) => ({ indicator, isOwn }))).toEqual([{ indicator: "b", isOwn: false }]);
});

describe.each([360, 720])("at %i pixels", (width) => {
  test("every label and column is inside the frame, no label covers another, whoever promises what", () => {
    fc.assert(
      fc.property(rankings, fc.constantFrom(words, long), (given, said) => {
        const drawing = rank(given, width, said);
        expectSound(drawing);
        for (const { x, width: across, zone, rest } of columns(drawing)) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + across).toBeLessThanOrEqual(width + 0.2);
          expect(zone.length).toBeGreaterThan(0);
          for (const { y, height } of [...zone, ...rest]) {
            expect(height).toBeGreaterThanOrEqual(1.5);
            expect(y).toBeGreaterThanOrEqual(0);
            expect(y + height).toBeLessThanOrEqual(drawing.height);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test("each column can be touched in a space of its own, at least 24 pixels each way, and so can each title beside", () => {
    fc.assert(
      fc.property(rankings, (given) => {
        const drawing = rank(given, width, words);
        const titles = panels(drawing).filter(({ isOwn, title }) => !isOwn && title.length > 0);
        const hits = [...columns(drawing), ...titles].map(({ hit }) => ({ left: hit.x, right: hit.x + hit.width, top: hit.y, bottom: hit.y + hit.height }));
        expect(hits.filter(({ left, right, top: from, bottom }) => Math.min(right - left, bottom - from) < 24)).toEqual([]);
        expect(hits.filter(({ left, right, bottom }) => left < -3 || right > width + 0.2 || bottom > drawing.height + 0.2)).toEqual([]);
        expect(overlaps(hits)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test("the ranks in digital transformation, with the other rankings beside them, are drawn as their golden says", async () => {
    const { catalogue } = readCatalogue(process.cwd());
    const of = (slug: string) => ({ indicator: slug, targets: catalogue.targets.filter(({ indicator }) => indicator === slug) });
    const others = catalogue.indicators.filter(({ unit, slug }) => unit === "rank" && slug !== "digital-transformation-rank").map(({ slug }) => of(slug));
    const { indicators, localities } = catalogue.vocabulary;
    const named: RankWords = { ...words, ranking: (slug) => indicators.get(slug)?.short.en ?? "", place: (slug) => localities.get(slug)?.short.en ?? "" };
    const drawing = rank([of("digital-transformation-rank"), ...besides(others)], width, named);
    const lines = drawing.rows.flatMap(({ ticks, panels: own }) => [
      `row ${ticks.map(printLabel).join(", ")}`,
      ...own.flatMap((panel) => [
        `  ${panel.title.map(printLabel).join(", ")} under a rule from ${panel.rule.x} to ${panel.rule.x2} at ${panel.rule.y}`,
        ...panel.places.flatMap(({ title, ranked: targets, steps }) => [
          `    ${title.map(printLabel).join(", ")}`,
          ...targets.flatMap((target) => [
            ...target.columns.map(({ x, width: across, zone, rest, labels }) => `      ${x} + ${across}, ${zone.length} from ${zone[0]?.y} on, ${rest.length} from ${rest[0]?.y} on: ${labels.map(printLabel).join(", ")}`),
            `      ${target.labels.map(printLabel).join(", ")}`,
          ]),
          ...steps.map(({ x, y, x2, y2 }) => `      step ${x} ${y} to ${x2} ${y2}`),
        ]),
      ]),
    ]);
    await expect(printed(drawing, lines)).toMatchFileSnapshot(`../output/charts/rank-${width}.txt`);
  });
});

test("every reading with a rank has one column, and sources that agree share it", () => {
  fc.assert(
    fc.property(targetsOf(place), (targets) => {
      const drawn = columns(draw(targets, 360)).flatMap(({ reading }) => reading.records.map(({ id }) => id));
      const wanted = targets.flatMap(({ records }) => records).filter(({ value }) => value.comparator !== "milestone").map(({ id }) => id);
      expect(drawn.toSorted()).toEqual(wanted.toSorted());
    }),
    { numRuns: 30 },
  );
});

test("places go from the best promise on, and the years of each from the earliest on", () => {
  fc.assert(
    fc.property(targetsOf(place), (targets) => {
      const drawn = places(draw(targets, 720));
      const localities = [...new Set(drawn.map(({ locality }) => locality))];
      const best = localities.map((locality) => Math.min(...targets.filter((target) => target.locality === locality).flatMap((target) => readings(target).map(({ value }) => anchor(value) ?? Infinity))));
      expect(best).toEqual(best.toSorted((a, b) => a - b));
      for (const { ranked: own } of drawn) {
        const years = own.map(({ target }) => target.year ?? Infinity);
        expect(years).toEqual(years.toSorted((a, b) => a - b));
      }
    }),
    { numRuns: 30 },
  );
});

test("in one row, a zone that reaches a worse rank ends lower, whichever ranking it is of", () => {
  const drawing = rank([{ indicator: "a", targets: groupTargets([top(5), top(3, { year: 2030 })]) }, { indicator: "b", targets: groupTargets([top(9)]) }], 720, words);
  const ends = columns(drawing).map(({ zone }) => Math.max(...zone.map(({ y, height }) => y + height)));
  expect(drawing.rows).toHaveLength(1);
  expect(ends.map((end) => ends.filter((other) => other < end).length)).toEqual([1, 0, 2]);
});

test("a place among the first five fills five ranks from the first on, rank five fills one", () => {
  const [first, fifth] = columns(draw(groupTargets([top(5), record({ year: 2030, value: worded("exactly", 5) })]), 720));
  expect(first?.zone).toHaveLength(5);
  expect(fifth?.zone).toEqual(first?.zone.slice(-1));
  expect([...(fifth?.rest ?? []), ...(fifth?.zone ?? [])].toSorted((a, b) => a.y - b.y)).toEqual([...(first?.zone ?? []), ...(first?.rest ?? [])].toSorted((a, b) => a.y - b.y));
});

test("ranks too many to be counted run together, and none is too low to be seen", () => {
  const tall = ladder(0, 63, 120);
  expect(tall.zone(1, 20)).toHaveLength(1);
  expect(tall.zone(63, 63)[0]?.height).toBeGreaterThanOrEqual(3);
  expect(tall.ticks(0, String).map(({ text }) => text)).toEqual(["1", "10", "20", "30", "40", "50", "60"]);
  expect(ladder(0, 10, 200).zone(1, 10)).toHaveLength(10);
});

test("sources that differ are tied and named, sources that agree are not", () => {
  const [agreed, differing] = ranked(draw(groupTargets([top(5, { article: "a" }), top(5, { article: "b" }), top(5, { article: "a", year: 2030 }), top(3, { article: "b", year: 2030 })]), 720));
  expect(agreed).toMatchObject({ tie: null, columns: [{ labels: [{ text: "top 5" }] }] });
  expect(differing?.columns.map(({ labels }) => labels.map(({ style }) => style))).toEqual([["name", "value"], ["name", "value"]]);
  expect(differing?.labels.map(({ style }) => style)).toEqual(["tick", "note"]);
  expect(differing?.tie?.x).toBe(differing?.columns[0]?.x);
  expect(differing?.tie?.x2).toBeGreaterThan(differing?.columns[1]?.x ?? Infinity);
});

test("a step joins the years of a place only where both are of one kind, each by one reading", () => {
  const steps = (...given: Parameters<typeof groupTargets>[0]) => places(draw(groupTargets(given), 720)).flatMap((own) => own.steps).length;
  expect(steps(top(5), top(3, { year: 2030 }), top(2, { year: 2045 }))).toBe(2);
  expect(steps(top(5), record({ year: 2030, value: worded("exactly", 3) }))).toBe(0);
  expect(steps(top(5), top(3, { year: null }))).toBe(0);
  expect(steps(top(5), top(3, { year: 2030, article: "a" }), top(4, { year: 2030, article: "b" }))).toBe(0);
  expect(steps(top(5), top(3, { locality: "quang-ninh", year: 2030 }))).toBe(0);
});

test("rankings in which the same places promise stand nearest, and a ranking that goes on in a further row is named once", () => {
  const many = Array.from({ length: 20 }, (_, i) => top(i + 1, { locality: `place-${i}` }));
  const drawing = rank([{ indicator: "own", targets: groupTargets(many) }, { indicator: "far", targets: groupTargets([top(5)]) }, { indicator: "near", targets: groupTargets([top(5, { locality: "place-3" })]) }], 360, words);
  expect(drawing.rows.length).toBeGreaterThan(3);
  expect(panels(drawing).flatMap(({ title }) => title.map(({ text }) => text))).toEqual(["own", "near", "far"]);
});

test("other rankings stand beside one as long as they are few", () => {
  const targets = (count: number) => groupTargets(Array.from({ length: count }, (_, i) => top(5, { locality: `place-${i}` })));
  const given = [{ name: "few", targets: targets(10) }, { name: "none", targets: [] }, { name: "without", targets: groupTargets([record({ value: milestone })]) }];
  expect(besides(given).map(({ name }) => name)).toEqual(["few"]);
  expect(besides([...given, { name: "many", targets: targets(21) }])).toEqual([]);
});
