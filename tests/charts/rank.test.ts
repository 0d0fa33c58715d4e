import fc from "fast-check";
import { expect, test } from "vitest";
import { rank, type RankWords } from "../../src/charts/rank.ts";
import { readCatalogue } from "../../src/catalogue.ts";
import { en } from "../../src/i18n/en.ts";
import { sayShort } from "../../src/i18n/say.ts";
import { numbers, overlaps, place, targetsOf } from "./values.ts";

const words: RankWords = {
  locality: ({ locality }) => locality,
  year: ({ year }) => String(year ?? "no year"),
  value: ({ value }) => sayShort(value, "rank", en),
  name: ({ article }) => `${article.slug}, ${article.published}`,
  tick: String,
};

test("nothing in, nothing out", () => {
  expect(rank([], 360, words)).toMatchObject({ width: 360, zones: [], years: [], localities: [] });
});

test.each([360, 720])("at %i pixels no number is NaN, every zone is inside the plot and has a height", (width) => {
  fc.assert(
    fc.property(targetsOf(place), (targets) => {
      const drawing = rank(targets, width, words);
      expect(numbers(drawing).every(Number.isFinite)).toBe(true);
      for (const { x, width: wide, y1, y2 } of drawing.zones) {
        expect(x).toBeGreaterThanOrEqual(drawing.plot.left);
        expect(y1).toBeGreaterThanOrEqual(drawing.plot.top - 0.1);
        expect(y2).toBeLessThanOrEqual(drawing.plot.bottom + 0.1);
        expect(y2).toBeGreaterThan(y1);
        expect(wide).toBeGreaterThan(0);
      }
    }),
    { numRuns: 60 },
  );
});

test.each([360, 720])("at %i pixels zones stay inside the frame and apart, however many there are", (width) => {
  fc.assert(
    fc.property(targetsOf(place), (targets) => {
      const { zones, height } = rank(targets, width, words);
      for (const { x, width: wide, y2 } of zones) {
        expect(x + wide).toBeLessThanOrEqual(width + 0.1);
        expect(y2).toBeLessThan(height);
      }
      expect(overlaps(zones.map(({ x, width: wide, y1, y2 }) => ({ left: x, right: x + wide, top: y1, bottom: y2 })))).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test("the best rank is at the top: a zone of the first ranks begins there, one place is its own band", () => {
  fc.assert(
    fc.property(targetsOf(place).map((targets) => targets.slice(0, 3)), (targets) => {
      const { zones, plot } = rank(targets, 720, words);
      for (const { record: { value }, y1 } of zones) {
        if (value.comparator === "top") expect(y1).toBeCloseTo(plot.top, 0);
        if (value.comparator === "exactly" && value.low > 1) expect(y1).toBeGreaterThan(plot.top);
      }
    }),
    { numRuns: 30 },
  );
});

test("every record with a rank has its zone, and the zones of one target stand side by side", () => {
  fc.assert(
    fc.property(targetsOf(place), (targets) => {
      const { zones } = rank(targets, 720, words);
      const wanted = targets.flatMap(({ records }) => records).filter(({ value }) => value.high !== null).map(({ id }) => id);
      expect(zones.map(({ record: { id } }) => id).toSorted()).toEqual(wanted.toSorted());
      const inOrder = zones.map(({ record: { target } }) => target);
      expect(inOrder.filter((target, i) => target !== inOrder[i - 1])).toHaveLength(new Set(inOrder).size);
    }),
    { numRuns: 30 },
  );
});

test.each([360, 720])("the rank in digital transformation at %i pixels is drawn as its golden says", async (width) => {
  const { catalogue } = readCatalogue(process.cwd());
  const drawing = rank(catalogue.targets.filter(({ indicator }) => indicator === "digital-transformation-rank"), width, words);
  const lines = (captions: readonly { text: string }[]) => captions.map(({ text }) => text).join(" / ");
  const zones = drawing.zones.map(({ record, x, width: wide, y1, y2, label, names }) => `${record.id}\n  x ${x} to ${Math.round((x + wide) * 10) / 10}, y ${y1} to ${y2}: ${lines(label)}${names.length > 0 ? ` | ${lines(names)}` : ""}`);
  const captions = [...drawing.years, ...drawing.localities].map(({ text, x, y }) => `${text} (${x} ${y})`).join(", ");
  await expect(`${drawing.width} x ${drawing.height}\n${zones.join("\n")}\n${captions}\n`).toMatchFileSnapshot(`../output/charts/rank-${width}.txt`);
});
