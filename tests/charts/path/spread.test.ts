import fc from "fast-check";
import { expect, test } from "vitest";
import { ribbon } from "../../../src/charts/path/climb.ts";
import { spread, type Body } from "../../../src/charts/path/spread.ts";
import { overlaps } from "../drawing.ts";

test("what would lie over each other is spread evenly, in its order, inside its room", () => {
  const body = fc.record({ x: fc.integer({ min: 0, max: 300 }), half: fc.constantFrom(6, 12), top: fc.integer({ min: 0, max: 60 }) }).map((given): Body => ({ ...given, bottom: given.top + 24 }));
  fc.assert(
    fc.property(fc.array(body, { maxLength: 10 }).map((bodies) => bodies.toSorted((a, b) => a.x - b.x)), (bodies) => {
      const places = spread(bodies, 0, 300);
      expect(overlaps(bodies.map(({ half, top, bottom }, i) => ({ left: (places[i] ?? 0) - half, right: (places[i] ?? 0) + half, top, bottom })))).toEqual([]);
      expect(Math.min(300, ...places.map((x, i) => x - (bodies[i]?.half ?? 0)))).toBeGreaterThanOrEqual(-0.01);
    }),
  );
  const twins = { x: 100, half: 12, top: 0, bottom: 24 };
  expect(spread([twins, twins], 0, 300)).toEqual([88, 112]);
  expect(spread([twins, { ...twins, top: 24, bottom: 48 }], 0, 300)).toEqual([100, 100]);
  expect(spread([{ ...twins, x: 4 }], 0, 300)).toEqual([12]);
});

test("a ribbon is as thick as its readings differ, and never thinner than a line", () => {
  expect(ribbon({ x1: 0, x2: 10, low: [50, 50], high: [50, 30] }, 6)).toEqual([[0, 47], [10, 30], [10, 50], [0, 53]]);
});

test("what comes later stays right of what comes before, also where neither lies over the other", () => {
  const body = (x: number, top: number) => ({ x, half: 10, top, bottom: top + 10 });
  const bodies = [body(10, 0), body(10, 0), body(10, 0), body(15, 40)];
  const placed = spread(bodies, 0, 200);
  expect(placed[3]).toBeGreaterThanOrEqual(Math.max(...placed.slice(0, 3)));
});
