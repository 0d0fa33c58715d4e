import fc from "fast-check";
import { expect, test } from "vitest";
import { overlap } from "../../../src/charts/type/label.ts";
import { stagger } from "../../../src/charts/agenda/stagger.ts";

const bar = (left: number, right: number) => (line: number) => ({ drawn: line, boxes: [{ left, right, top: line * 10, bottom: line * 10 + 10 }] });

test("what has room stays on the first line, what has none goes below", () => {
  expect(stagger([bar(0, 10), bar(10, 20), bar(5, 12), bar(30, 40)]).map(({ drawn }) => drawn)).toEqual([0, 0, 1, 0]);
});

test("nothing covers anything", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(100), fc.integer({ min: 1, max: 60 }))), (bars) => {
      const boxes = stagger(bars.map(([left, width]) => bar(left, left + width))).flatMap((setting) => setting.boxes);
      expect(boxes).toHaveLength(bars.length);
      expect(boxes.filter((a, i) => boxes.some((b, j) => j > i && overlap(a, b)))).toEqual([]);
    }),
  );
});
