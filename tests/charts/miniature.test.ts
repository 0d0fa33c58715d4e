import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dot, extent, halo } from "../../src/charts/marks/mark.ts";
import { frame, miniature, scaleOf, type Miniature, type Scale } from "../../src/charts/miniature.ts";
import type { Unit } from "../../src/records/unit.ts";
import { anchor, milestone, worded, type Value } from "../../src/records/value.ts";
import { numbersOf } from "./drawing.ts";
import { place, quantity } from "./values.ts";

const quantities: readonly Unit[] = ["percent-of-grdp", "percent", "percent-per-year", "percent-growth", "count"];
const row = fc.array(quantity, { minLength: 1, maxLength: 20 });
const marksOf = (values: readonly Value[], unit: Unit) =>
  values.map((value) => ({ value, drawn: miniature(value, scaleOf(values, unit)) })).flatMap(({ value, drawn }) => (drawn.kind === "mark" ? [{ value, ...drawn }] : []));
const aloneOf = (value: Value, unit: Unit) => {
  const drawn = miniature(value, scaleOf([value], unit));
  return drawn.kind === "alone" ? drawn : null;
};
const ranks = (end: number): Scale => ({ kind: "ranks", end });
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
          // What stands at zero reaches over the edge that tracks and words share, by no more than the halo of a dot; there is room for it between the columns.
          expect(left).toBeGreaterThanOrEqual(-halo);
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

test("a share reads alike in every row: its scale ends at a hundred", () => {
  expect(scaleOf([worded("exactly", 30)], "percent-of-grdp")).toEqual({ kind: "whole", end: 100 });
  expect(scaleOf([worded("exactly", 30), worded("at-least", 80)], "percent")).toEqual({ kind: "whole", end: 100 });
  expect(scaleOf([worded("exactly", 30), worded("exactly", 250)], "percent")).toEqual({ kind: "own", end: 250 });
});

test("what is no share has a scale of its own where several values stand, and none for one value", () => {
  expect(scaleOf([worded("more-than", 13), { comparator: "between", low: 7, high: 7.5 }], "percent-per-year")).toEqual({ kind: "own", end: 13 });
  expect(scaleOf([worded("exactly", 40), worded("exactly", 250)], "percent-growth")).toEqual({ kind: "own", end: 250 });
  for (const unit of ["percent-per-year", "percent-growth", "count"] as const) {
    expect(scaleOf([worded("at-least", 500)], unit).kind).toBe("none");
    expect(scaleOf([worded("at-least", 500), worded("at-least", 500), milestone], unit).kind).toBe("none");
  }
});

test("a scale of a row's own is so short that its end is not taken for a hundred per cent", () => {
  const ends = (unit: Unit) => marksOf([worded("exactly", 50), worded("exactly", 100)], unit).map(({ track, isOwn }) => ({ end: track.x2, isOwn }));
  const [whole] = ends("percent");
  const [own] = ends("count");
  expect([whole?.isOwn, own?.isOwn]).toEqual([false, true]);
  expect(own?.end).toBeLessThan(0.61 * (whole?.end ?? 0));
});

test("a row of nothing but zero, or of nothing, is drawn still", () => {
  expect(scaleOf([worded("exactly", 0), worded("at-least", 0)], "count").kind).toBe("none");
  expect(scaleOf([], "count").kind).toBe("none");
  expect(scaleOf([milestone], "rank")).toEqual(ranks(10));
});

test("a value alone begins where words do, inside its frame, and tells its amount by no position", () => {
  fc.assert(
    fc.property(quantity, (value) => {
      fc.pre(value.comparator !== "milestone");
      const drawn = aloneOf(value, "count");
      const { left, right } = drawn ? extent(drawn.mark) : { left: NaN, right: NaN };
      expect(left).toBe(value.comparator === "about" ? dot - halo : 0);
      expect(right).toBeLessThanOrEqual(drawn?.width ?? 0);
      expect(drawn?.width).toBeLessThan(frame.width);
    }),
  );
  for (const comparator of ["exactly", "about", "at-least", "more-than", "at-most", "less-than"] as const) expect(aloneOf(worded(comparator, 13), "count")).toEqual(aloneOf(worded(comparator, 500), "count"));
});

test.each(["at-least", "more-than", "at-most", "less-than"] as const)("the arrow of '%s' points the same way alone as on a scale", (comparator) => {
  const pointed = (drawn: Miniature) => (drawn.kind === "mark" || drawn.kind === "alone" ? Math.sign((drawn.mark.x2 ?? 0) - drawn.mark.x) : 0);
  const value = worded(comparator, 50);
  expect(pointed(miniature(value, scaleOf([value], "count")))).toBe(pointed(miniature(value, scaleOf([value], "percent"))));
});

test("a range is a bar between its ends, without a middle", () => {
  const [drawn] = marksOf([{ comparator: "between", low: 20, high: 60 }], "percent");
  expect(drawn?.mark.x).toBeLessThan(drawn?.mark.x2 ?? 0);
  expect(drawn?.stem.x2).toBe(drawn?.mark.x);
});

test("a promise without a number is a sign and stands on no scale", () => {
  for (const unit of ["rank", "percent", "milestone"] as const) expect(miniature(milestone, scaleOf([milestone, worded("exactly", 3)], unit)).kind).toBe("sign");
});

test("the first so many of ten slots are filled for a rank among the first, one slot for a place", () => {
  expect(counted(miniature(worded("top", 5), ranks(10)))).toEqual({ before: 0, filled: 5, all: 10 });
  expect(counted(miniature(worded("top", 1), ranks(10)))).toEqual({ before: 0, filled: 1, all: 10 });
  expect(counted(miniature(worded("top", 10), ranks(10)))).toEqual({ before: 0, filled: 10, all: 10 });
  expect(counted(miniature(worded("exactly", 3), ranks(10)))).toEqual({ before: 2, filled: 1, all: 10 });
  expect(counted(miniature(worded("top", 15), ranks(20)))).toEqual({ before: 0, filled: 15, all: 20 });
});

test("ranks fill more than nothing and stay inside the frame, however low they are", () => {
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 20 }), (values) => {
      for (const drawn of values.map((value) => slotsOf(miniature(value, scaleOf(values, "rank"))))) {
        if (!drawn) continue;
        expect(drawn.filled.x2).toBeGreaterThan(drawn.filled.x1);
        expect(drawn.filled.x1).toBeGreaterThanOrEqual(drawn.track.x1);
        expect(drawn.filled.x2).toBeLessThanOrEqual(drawn.track.x2 + 0.1);
      }
    }),
  );
});
