import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCatalogue } from "../../src/catalogue.ts";
import { milestones, type Milestones, type MilestonesWords } from "../../src/charts/milestones.ts";
import { en } from "../../src/i18n/en.ts";
import { sayQuote } from "../../src/i18n/quotation.ts";
import { sayNames, sayReading } from "../../src/i18n/say.ts";
import type { TargetRecord } from "../../src/records/record.ts";
import { groupTargets, type Target } from "../../src/records/target.ts";
import { milestone, worded } from "../../src/records/value.ts";
import { record } from "../records/record.ts";
import { expectSound, overlaps, printed, printLabel } from "./drawing.ts";
import { quantity, targetsOf } from "./values.ts";

const words: MilestonesWords = {
  year: (year) => (year === null ? "no year given" : String(year)),
  place: ({ locality }) => locality,
  quote: ({ quote, article }) => sayQuote(quote, article.language),
  names: (given) => sayNames([given], en),
  sentence: (given) => sayReading({ value: given.value, records: [given] }, given.locality, "milestone", en),
  differ: "sources differ",
};

const isMilestone = ({ value }: TargetRecord) => value.comparator === "milestone";
const rows = ({ groups }: Milestones) => groups.flatMap((group) => group.rows);
const sayings = (drawing: Milestones) => rows(drawing).flatMap((row) => row.sayings);
const letters = (text: string) => text.replace(/ /g, "");

const word = fc.constantFrom("complete", "the", "city's", "start-up", "l'écosystème", "numérique", "khởi", "nghiệp", "đổi", "mới", "sáng", "tạo", "administration", "(AI)", "2030", "4G/5G");
const quoted = fc.record({ quote: fc.array(word, { minLength: 1, maxLength: 40 }).map((all) => all.join(" ")), language: fc.constantFrom("en", "fr", "vi"), publisher: fc.constantFrom("Hanoi Times", "Parti communiste du Vietnam online (CPV)", "Báo Đồng Bằng và Phát thanh - Truyền hình") });

/** Targets with milestones among their values, each in words of its own. */
const worders = fc.tuple(targetsOf(fc.oneof({ weight: 2, arbitrary: fc.constant(milestone) }, quantity)), fc.array(quoted, { minLength: 7, maxLength: 7 })).map(([targets, given]) =>
  groupTargets(
    targets.flatMap(({ records }) => records).map((own, i) => {
      const { quote, language, publisher } = given[i % given.length] ?? { quote: "complete it", language: "en", publisher: "A newspaper" };
      return { ...own, quote, article: { ...own.article, language, publisher } };
    }),
  ),
);

test("nothing in, nothing out", () => {
  for (const width of [360, 720]) {
    expect(milestones([], width, words)).toMatchObject({ width, groups: [] });
    expect(milestones(groupTargets([record({ value: worded("about", 30) })]), width, words).groups).toEqual([]);
  }
});

describe.each([360, 600, 720])("at %i pixels", (width) => {
  test("every word is inside the frame and covers no other, whoever says how much", () => {
    fc.assert(fc.property(worders, (targets) => expectSound(milestones(targets, width, words))), { numRuns: 40 });
  });

  test("each record can be touched in a space of its own, at least 24 pixels each way", () => {
    fc.assert(
      fc.property(worders, (targets) => {
        const hits = sayings(milestones(targets, width, words)).map(({ hit }) => hit);
        expect(hits.filter((hit) => Math.min(hit.width, hit.height) < 24)).toEqual([]);
        expect(overlaps(hits.map(({ x, y, width: across, height }) => ({ left: x, right: x + across, top: y, bottom: y + height })))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test("every record without a number is drawn once, its words whole, and no other", () => {
    fc.assert(
      fc.property(worders, (targets) => {
        const drawn = sayings(milestones(targets, width, words));
        const wanted = targets.flatMap(({ records }) => records).filter(isMilestone);
        expect(drawn.map(({ record: { id } }) => id).toSorted()).toEqual(wanted.map(({ id }) => id).toSorted());
        for (const { record: own, quote, names } of drawn) {
          expect(letters(quote.map(({ text }) => text).join(""))).toBe(letters(words.quote(own)));
          expect(letters(names.map(({ text }) => text).join(""))).toBe(letters(words.names(own)));
        }
      }),
      { numRuns: 30 },
    );
  });

  test("pennants stand at their years, those without one beyond all others, and none leaves the frame", () => {
    fc.assert(
      fc.property(worders, (targets) => {
        const drawing = milestones(targets, width, words);
        const sorted = rows(drawing).toSorted((a, b) => (a.target.year ?? Infinity) - (b.target.year ?? Infinity));
        for (const [i, { pennant, target }] of sorted.entries()) {
          const before = sorted[i - 1];
          if (before) expect(pennant.x - before.pennant.x).toBeGreaterThanOrEqual(before.target.year === target.year ? 0 : 1);
          expect(pennant.x).toBeGreaterThanOrEqual(0);
          expect(pennant.x + pennant.size).toBeLessThan(width);
          expect(drawing.axis.ticks.find(({ year }) => year === target.year)?.x).toBe(pennant.x);
        }
      }),
      { numRuns: 30 },
    );
  });
});

test("sources that say the same for the same year stand under one pennant, the earliest published first", () => {
  const drawing = milestones(groupTargets([record({ article: "b", published: "2022", value: milestone }), record({ article: "a", published: "2020", value: milestone })]), 360, words);
  expect(rows(drawing).map((row) => row.sayings.map(({ record: { article } }) => article.slug))).toEqual([["a", "b"]]);
});

test("a place's years go from the earliest on, and who is due first stands on top", () => {
  const of = (locality: string, year: number | null) => record({ locality, year, value: milestone });
  const drawing = milestones(groupTargets([of("hanoi", 2045), of("hanoi", 2030), of("quang-ninh", 2025), of("da-nang", null)]), 720, words);
  expect(drawing.groups.map(({ locality, rows: own }) => [locality, ...own.map(({ target }) => target.year)])).toEqual([["quang-ninh", 2025], ["hanoi", 2030, 2045], ["da-nang", null]]);
});

test("the axis begins with the year of the earliest source", () => {
  const [first] = milestones(groupTargets([record({ published: "2020-09-12", value: milestone }), record({ article: "later", published: "2023", value: milestone })]), 720, words).axis.ticks;
  expect(first?.year).toBe(2020);
});

test("where another source gives a number, that sources differ is said", () => {
  const notes = (targets: readonly Target[]) => rows(milestones(targets, 360, words)).map(({ note }) => note?.text ?? null);
  expect(notes(groupTargets([record({ article: "a", value: milestone }), record({ article: "b", value: worded("top", 5) })]))).toEqual(["sources differ"]);
  expect(notes(groupTargets([record({ article: "a", value: milestone }), record({ article: "b", value: milestone })]))).toEqual([null]);
});

test.each([360, 720])("what places promised of artificial intelligence and of cybersecurity is drawn at %i pixels as its golden says", async (width) => {
  const { catalogue } = readCatalogue(process.cwd());
  const real = ["ai-leadership", "cybersecurity-rank"].map((slug) => printedMilestones(milestones(catalogue.targets.filter(({ indicator }) => indicator === slug), width, words)));
  await expect(real.join("\n")).toMatchFileSnapshot(`../output/charts/milestones-${width}.txt`);
});

function printedMilestones(drawing: Milestones): string {
  const said = drawing.groups.flatMap(({ title, rows: own }) => [
    ...title.map(printLabel),
    ...own.flatMap(({ pennant, year, note, sayings: all }) => [
      `  pennant at ${pennant.x} ${pennant.y}: ${printLabel(year)}`,
      ...all.flatMap(({ quote, names }) => [...quote, ...names].map((line) => `    ${printLabel(line)}`)),
      ...(note ? [`    ${printLabel(note)}`] : []),
    ]),
  ]);
  return printed(drawing, [...drawing.axis.ticks.map(({ label }) => printLabel(label)), ...said]);
}
