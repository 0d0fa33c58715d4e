import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extent } from "../../src/charts/marks/mark.ts";
import { frame, miniature, scaleEnd, type Miniature } from "../../src/charts/miniature.ts";
import type { Unit } from "../../src/records/unit.ts";
import { anchor, milestone, worded, type Value } from "../../src/records/value.ts";
import { numbersOf } from "./drawing.ts";
import { place, quantity } from "./values.ts";

const quantities: readonly Unit[] = ["percent-of-grdp", "percent", "percent-per-year", "percent-growth", "count"];
const row = fc.array(quantity, { minLength: 1, maxLength: 20 });
const marksOf = (values: readonly Value[], unit: Unit) =>
  values.map((value) => ({ value, drawn: miniature(value, unit, scaleEnd(values, unit)) })).flatMap(({ value, drawn }) => (drawn.kind === "mark" ? [{ value, ...drawn }] : []));
const slotsOf = (drawn: Miniature) => (drawn.kind === "slots" ? drawn : null);
/** How many slots fit into a stretch, and how many come before it. */
const counted = (drawn: Miniature) => {
  const found = slotsOf(drawn);
  if (!found) return null;
  const pitch = found.slot + found.gap;
  return { before: Math.round((found.filled.x1 - found.track.x1) / pitch), filled: Math.round((found.filled.x2 - found.filled.x1 + found.gap) / pitch), all: Math.round((found.track.x2 - found.track.x1 + found.gap) / pitch) };
};

describe.each(quantities)("of %s", (unit) => {
  test("every mark is inside its frame, whatever else stands in its row", () => {
    fc.assert(
      fc.property(row, (values) => {
        for (const { mark, stem, track } of marksOf(values, unit)) {
          const { left, right } = extent(mark);
          // The halo of what is about zero is soft and may reach over.
          expect(left).toBeGreaterThanOrEqual(mark.comparator === "about" ? -2 : 0);
          expect(right).toBeLessThanOrEqual(frame.width);
          expect(numbersOf([mark, stem, track]).filter((number) => !Number.isFinite(number))).toEqual([]);
          expect(stem.x2).toBeLessThanOrEqual(track.x2);
        }
      }),
    );
  });

  test("a larger amount never stands left of a smaller one of its row, and nothing stands at the start", () => {
    fc.assert(
      fc.property(row, (values) => {
        const marks = marksOf(values, unit).toSorted((a, b) => (anchor(a.value) ?? 0) - (anchor(b.value) ?? 0));
        for (const [i, { value, mark, track }] of marks.entries()) {
          expect(mark.x).toBeGreaterThanOrEqual(marks[i - 1]?.mark.x ?? track.x1);
          if (anchor(value) === 0) expect(mark.x).toBe(track.x1);
        }
      }),
    );
  });
});

test("a percentage reads alike in every row: its scale ends at a hundred, or where a value is beyond", () => {
  expect(scaleEnd([worded("exactly", 30)], "percent-of-grdp")).toBe(100);
  expect(scaleEnd([worded("exactly", 40)], "percent-growth")).toBe(100);
  expect(scaleEnd([worded("exactly", 250)], "percent-growth")).toBe(250);
  expect(scaleEnd([worded("more-than", 13), { comparator: "between", low: 7, high: 7.5 }], "percent-per-year")).toBe(13);
  expect(scaleEnd([worded("at-least", 500)], "count")).toBe(500);
});

test("a row of nothing but zero, or of nothing, has a scale still", () => {
  expect(scaleEnd([worded("exactly", 0)], "count")).toBe(1);
  expect(scaleEnd([], "count")).toBe(1);
  expect(scaleEnd([milestone], "rank")).toBe(10);
});

test("a range is a bar between its ends, without a middle", () => {
  const [drawn] = marksOf([{ comparator: "between", low: 20, high: 60 }], "percent");
  expect(drawn?.mark.x).toBeLessThan(drawn?.mark.x2 ?? 0);
  expect(drawn?.stem.x2).toBe(drawn?.mark.x);
});

test("a promise without a number is a sign and stands on no scale", () => {
  for (const unit of ["rank", "percent", "milestone"] as const) expect(miniature(milestone, unit, 100)).toEqual({ kind: "sign" });
});

test("the first so many of ten slots are filled for a rank among the first, one slot for a place", () => {
  expect(counted(miniature(worded("top", 5), "rank", 10))).toEqual({ before: 0, filled: 5, all: 10 });
  expect(counted(miniature(worded("top", 1), "rank", 10))).toEqual({ before: 0, filled: 1, all: 10 });
  expect(counted(miniature(worded("top", 10), "rank", 10))).toEqual({ before: 0, filled: 10, all: 10 });
  expect(counted(miniature(worded("exactly", 3), "rank", 10))).toEqual({ before: 2, filled: 1, all: 10 });
  expect(counted(miniature(worded("top", 15), "rank", 20))).toEqual({ before: 0, filled: 15, all: 20 });
});

test("ranks fill more than nothing and stay inside the frame, however low they are", () => {
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 20 }), (values) => {
      for (const drawn of values.map((value) => slotsOf(miniature(value, "rank", scaleEnd(values, "rank"))))) {
        if (!drawn) continue;
        expect(drawn.filled.x2).toBeGreaterThan(drawn.filled.x1);
        expect(drawn.filled.x1).toBeGreaterThanOrEqual(drawn.track.x1);
        expect(drawn.filled.x2).toBeLessThanOrEqual(drawn.track.x2 + 0.1);
      }
    }),
  );
});
