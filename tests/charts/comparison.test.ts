import fc from "fast-check";
import { expect, test } from "vitest";
import { comparison, type Comparison, type ComparisonWords } from "../../src/charts/comparison.ts";
import { extent } from "../../src/charts/mark.ts";
import { textWidth } from "../../src/charts/text.ts";
import { readCatalogue } from "../../src/catalogue.ts";
import { en } from "../../src/i18n/en.ts";
import { sayShort } from "../../src/i18n/say.ts";
import { groupTargets } from "../../src/records/target.ts";
import { worded } from "../../src/records/value.ts";
import { record } from "../records/record.ts";
import { numbers, overlaps, quantity, targetsOf, type Box } from "./values.ts";

const words: ComparisonWords = {
  row: ({ locality, year }) => `${locality}, ${year ?? "no year"}`,
  value: ({ value }) => sayShort(value, "percent", en),
  name: ({ article }) => `${article.slug}, ${article.published}`,
  differ: "sources differ",
  tick: String,
};

function labels({ rows }: Comparison): Box[] {
  return rows.flatMap(({ lines }) => lines.map(({ label }) => {
    const width = textWidth(label.text, 14);
    const left = label.anchor === "start" ? label.x : label.x - width;
    return { left, right: left + width, top: label.y - 11, bottom: label.y + 3 };
  }));
}

test("nothing in, nothing out", () => {
  for (const width of [360, 720]) expect(comparison([], width, words)).toMatchObject({ width, rows: [] });
});

test("promises without a number are left out", () => {
  expect(comparison(groupTargets([record({ value: { comparator: "milestone", low: null, high: null } })]), 360, words).rows).toEqual([]);
});

test.each([360, 720])("at %i pixels every mark and label is inside the frame, no label lies over another, no number is NaN", (width) => {
  fc.assert(
    fc.property(targetsOf(quantity), (targets) => {
      const drawing = comparison(targets, width, words);
      expect(numbers(drawing).every(Number.isFinite)).toBe(true);
      for (const { lines } of drawing.rows) {
        for (const { mark, hit } of lines) {
          const { left, right } = extent(mark);
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(width + 0.1);
          expect(mark.y).toBeLessThan(drawing.height);
          expect(Math.min(hit.width, hit.height)).toBeGreaterThanOrEqual(24);
        }
      }
      for (const { left, right, bottom } of labels(drawing)) {
        expect(left).toBeGreaterThanOrEqual(-0.1);
        expect(right).toBeLessThanOrEqual(width + 0.1);
        expect(bottom).toBeLessThanOrEqual(drawing.height);
      }
      expect(overlaps(labels(drawing))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("every record with a number has one mark, whoever disagrees with it", () => {
  fc.assert(
    fc.property(targetsOf(quantity), (targets) => {
      const drawn = comparison(targets, 720, words).rows.flatMap(({ lines }) => lines.map(({ record: { id } }) => id));
      const wanted = targets.flatMap(({ records }) => records).filter(({ value }) => value.comparator !== "milestone").map(({ id }) => id);
      expect(drawn.toSorted()).toEqual(wanted.toSorted());
    }),
    { numRuns: 30 },
  );
});

test("a larger amount never stands left of a smaller one, and a floor opens outward, a ceiling back", () => {
  fc.assert(
    fc.property(targetsOf(quantity), (targets) => {
      const marks = comparison(targets, 720, words).rows.flatMap(({ lines }) => lines.map(({ record: { value }, mark }) => ({ amount: value.low ?? value.high ?? 0, ...mark })));
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
  const drawing = comparison(groupTargets([record({ value: worded("exactly", 0) })]), 360, words);
  expect(drawing.rows[0]?.lines[0]?.mark.x).toBe(drawing.plot.left);
});

test.each([360, 720])("the digital economy's share at %i pixels is drawn as its golden says", async (width) => {
  const { catalogue } = readCatalogue(process.cwd());
  const drawing = comparison(catalogue.targets.filter(({ indicator }) => indicator === "digital-economy-share"), width, words);
  const lines = drawing.rows.flatMap(({ title, note, lines: marks }) => [
    `${title.text} (${title.x} ${title.y})${note ? ` ${note.text}` : ""}`,
    ...marks.map(({ mark, label, names }) => `  ${mark.comparator} ${mark.x}${mark.x2 === null ? "" : ` to ${mark.x2}`} at ${mark.y}: ${label.text} (${label.x} ${label.y} ${label.anchor})${names.map(({ text }) => ` | ${text}`).join("")}`),
  ]);
  const axis = drawing.ticks.map(({ x, text }) => `${text} (${x})`).join(", ");
  await expect(`${drawing.width} x ${drawing.height}\n${axis}\n${lines.join("\n")}\n`).toMatchFileSnapshot(`../output/charts/comparison-${width}.txt`);
});
