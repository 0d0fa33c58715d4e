import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparison, type Comparison, type ComparisonWords } from "../../src/charts/comparison.ts";
import { extent } from "../../src/charts/marks/mark.ts";
import { readCatalogue } from "../../src/catalogue.ts";
import { en } from "../../src/i18n/en.ts";
import { sayNames, sayReading, sayShort, sayYearHead } from "../../src/i18n/say.ts";
import { groupTargets } from "../../src/records/target.ts";
import { anchor, worded } from "../../src/records/value.ts";
import { record } from "../records/record.ts";
import { expectSound, overlaps, printed, printLabel } from "./drawing.ts";
import { quantity, targetsOf } from "./values.ts";

const words: ComparisonWords = {
  year: ({ year }) => sayYearHead(year, en),
  place: ({ locality }) => locality,
  value: ({ value }) => sayShort(value, "percent", en),
  names: ({ records }) => sayNames(records, en),
  sentence: (reading) => sayReading(reading, reading.records[0].locality, "percent", en),
  differ: "sources differ",
  tick: String,
};

const draw = (targets: Parameters<typeof comparison>[0], width: number) => comparison(targets, { better: "higher", isShare: false }, width, words);
const rows = ({ groups }: Comparison) => groups.flatMap((group) => group.rows);
const lines = (drawing: Comparison) => rows(drawing).flatMap((row) => row.lines);

test("nothing in, nothing out", () => {
  for (const width of [360, 720]) expect(draw([], width)).toMatchObject({ width, groups: [] });
});

test("promises without a number are left out", () => {
  expect(draw(groupTargets([record({ value: { comparator: "milestone", low: null, high: null } })]), 360).groups).toEqual([]);
});

describe.each([360, 720])("at %i pixels", (width) => {
  test("every label and mark is inside the frame, no label covers another, whoever promises what", () => {
    fc.assert(
      fc.property(targetsOf(quantity), (targets) => {
        const drawing = draw(targets, width);
        expectSound(drawing);
        for (const { mark } of lines(drawing)) {
          const { left, right } = extent(mark);
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(width + 0.1);
          expect(mark.y).toBeLessThan(drawing.height);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("each mark can be touched in a space of its own, at least 24 pixels each way", () => {
    fc.assert(
      fc.property(targetsOf(quantity), (targets) => {
        const hits = lines(draw(targets, width)).map(({ hit }) => ({ left: hit.x, right: hit.x + hit.width, top: hit.y, bottom: hit.y + hit.height }));
        expect(hits.filter(({ left, right, top, bottom }) => Math.min(right - left, bottom - top) < 24)).toEqual([]);
        expect(overlaps(hits)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test("the digital economy's share is drawn as its golden says", async () => {
    const { catalogue } = readCatalogue(process.cwd());
    const drawing = draw(catalogue.targets.filter(({ indicator }) => indicator === "digital-economy-share"), width);
    const said = drawing.groups.flatMap(({ title, rows: own }) => [
      printLabel(title),
      ...own.flatMap((row) => [
        `  ${printLabel(row.title)}${row.note ? ` ${printLabel(row.note)}` : ""}`,
        ...row.lines.map(({ mark, labels }) => `    ${mark.comparator} ${mark.x}${mark.x2 === null ? "" : ` to ${mark.x2}`} at ${mark.y}: ${labels.map(printLabel).join(", ")}`),
        ...row.ties.map(({ x, y, x2, y2 }) => `    tie ${x} ${y} to ${x2} ${y2}`),
      ]),
    ]);
    await expect(printed(drawing, [...drawing.ticks.map(({ label }) => printLabel(label)), ...said])).toMatchFileSnapshot(`../output/charts/comparison-${width}.txt`);
  });
});

test("every reading with a number has one mark, and sources that agree share it", () => {
  fc.assert(
    fc.property(targetsOf(quantity), (targets) => {
      const drawn = lines(draw(targets, 720)).flatMap(({ reading }) => reading.records.map(({ id }) => id));
      const wanted = targets.flatMap(({ records }) => records).filter(({ value }) => value.comparator !== "milestone").map(({ id }) => id);
      expect(drawn.toSorted()).toEqual(wanted.toSorted());
    }),
    { numRuns: 30 },
  );
});

test("years go from the earliest on, and within one the highest promise stands first", () => {
  fc.assert(
    fc.property(targetsOf(quantity), (targets) => {
      const { groups } = draw(targets, 720);
      const years = groups.map(({ rows: [row] }) => row?.target.year ?? Infinity);
      expect(years).toEqual(years.toSorted((a, b) => a - b));
      for (const { rows: own } of groups) {
        const amounts = own.map(({ lines: [line] }) => (line ? (anchor(line.reading.value) ?? 0) : 0));
        expect(amounts).toEqual(amounts.toSorted((a, b) => b - a));
      }
    }),
    { numRuns: 30 },
  );
});

test("where lower is better, the lowest promise stands first", () => {
  const targets = groupTargets([record({ value: worded("at-most", 10) }), record({ locality: "quang-ninh", value: worded("at-most", 5) })]);
  expect(rows(comparison(targets, { better: "lower", isShare: true }, 360, words)).map(({ target }) => target.locality)).toEqual(["quang-ninh", "hanoi"]);
});

test("a larger amount never stands left of a smaller one, and a floor opens outward, a ceiling back", () => {
  fc.assert(
    fc.property(targetsOf(quantity), (targets) => {
      const marks = lines(draw(targets, 720)).map(({ reading, mark }) => ({ amount: anchor(reading.value) ?? 0, ...mark }));
      const sorted = marks.toSorted((a, b) => a.amount - b.amount);
      for (const [i, { x }] of sorted.entries()) expect(x).toBeGreaterThanOrEqual(sorted[i - 1]?.x ?? 0);
      for (const { comparator, x, x2 } of marks) {
        if (comparator === "at-least" || comparator === "more-than") expect(x2).toBeGreaterThan(x);
        if (comparator === "at-most" || comparator === "less-than") expect(x2).toBeLessThan(x);
        if (comparator === "exactly" || comparator === "about") expect(x2).toBeNull();
      }
    }),
    { numRuns: 30 },
  );
});

test("a promise of nothing stands at zero and not beside it", () => {
  const drawing = draw(groupTargets([record({ value: worded("exactly", 0) })]), 360);
  expect(lines(drawing)[0]?.mark.x).toBe(drawing.plot.left);
});

test("a share that is most of a whole is shown against the whole, a small one against what is promised", () => {
  const ends = (amount: number) => comparison(groupTargets([record({ value: worded("more-than", amount) })]), { better: "higher", isShare: true }, 720, words).ticks.at(-1)?.label.text;
  expect([ends(80), ends(40), ends(120)]).toEqual(["100", "40", "120"]);
});
