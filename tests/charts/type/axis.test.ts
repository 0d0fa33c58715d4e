import { scaleLinear } from "d3-scale";
import fc from "fast-check";
import { expect, test } from "vitest";
import { axis } from "../../../src/charts/type/axis.ts";
import { boxOf } from "../../../src/charts/type/label.ts";

test("an axis begins at its zero and its numbers stand apart, whatever it measures", () => {
  fc.assert(fc.property(fc.double({ min: 0.001, max: 9e6, noNaN: true }), fc.integer({ min: 120, max: 700 }), (most, width) => {
    const scale = scaleLinear([0, most], [30, width - 30]).nice(5);
    const ticks = axis(scale, 16, width, (amount) => String(amount));
    expect(ticks[0]?.x).toBe(30);
    const boxes = ticks.map(({ label }) => boxOf(label));
    for (const [i, { left, right }] of boxes.entries()) {
      expect(left).toBeGreaterThanOrEqual(-0.1);
      expect(right).toBeLessThanOrEqual(width + 0.1);
      if (i > 0) expect(left).toBeGreaterThan(boxes[i - 1]?.right ?? 0);
    }
  }), { examples: [[2500000.0000000005, 120]] });
});
