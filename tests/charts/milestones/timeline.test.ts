import fc from "fast-check";
import { expect, test } from "vitest";
import { boxOf } from "../../../src/charts/type/label.ts";
import { timeline } from "../../../src/charts/milestones/timeline.ts";
import { overlaps } from "../drawing.ts";

const say = (year: number | null) => (year === null ? "no year given" : String(year));
const frame = { left: 40, right: 340, reserve: 60, edges: { left: 14, right: 346 } };
const years = fc.array(fc.oneof(fc.constant(null), fc.integer({ min: 1990, max: 2100 })), { maxLength: 20 });

test("every year keeps its number once, and no number covers another, however near the years", () => {
  fc.assert(
    fc.property(years, (given) => {
      const { ticks, bottom } = timeline(given, frame, say).timeline;
      expect(ticks.map(({ label }) => label.text).toSorted()).toEqual([...new Set(given)].map(say).toSorted());
      const boxes = ticks.map(({ label }) => boxOf(label));
      expect(overlaps(boxes)).toEqual([]);
      expect(boxes.filter((box) => box.left < 13.9 || box.right > 346.1 || box.top < 0 || box.bottom > bottom)).toEqual([]);
    }),
  );
});

test("years stand as far from each other as they are in time", () => {
  const { x } = timeline([2045, 2025, 2030, 2025], frame, say);
  expect([x(2025), x(2030), x(2045)]).toEqual([40, 100, 280]);
});

test("no year stands right of all years, and the last year keeps its room", () => {
  fc.assert(
    fc.property(years.filter((given) => given.includes(null) && given.length > 1), (given) => {
      const { x } = timeline(given, frame, say);
      for (const year of given) if (year !== null) expect(x(year)).toBeLessThan(x(null));
      for (const year of given) if (year !== null) expect(x(year)).toBeLessThanOrEqual(280);
    }),
  );
});

test("one year alone stands at the beginning, and so does no year alone", () => {
  expect(timeline([2030], frame, say).x(2030)).toBe(40);
  expect(boxOf(timeline([null], frame, say).timeline.ticks[0]?.label ?? { text: "", x: 0, y: 0, anchor: "start", style: "tick" }).left).toBeCloseTo(40, 0);
  expect(timeline([], frame, say).timeline.ticks).toEqual([]);
});
