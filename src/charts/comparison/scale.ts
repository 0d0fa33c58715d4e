import { max } from "d3-array";
import { scaleLinear, type ScaleLinear } from "d3-scale";
import type { Reading } from "../../records/target.ts";
import { gap } from "../marks/beside.ts";
import { arrow, dot, extent, mark } from "../marks/mark.ts";
import { widthOf } from "../type/label.ts";
import { round } from "../type/text.ts";

/** The scale of a comparison, from zero to beyond its greatest value, and the pixel where it ends. */
export function scaleOf(found: readonly Reading[], isShare: boolean, frame: { readonly left: number; readonly right: number }, say: (reading: Reading) => string): { scale: ScaleLinear<number, number>; right: number } {
  const most = max(found.flatMap(({ value }) => [value.low ?? 0, value.high ?? 0])) ?? 1;
  // A share that is most of the whole is shown against the whole.
  const end = isShare && most > 50 && most <= 100 ? 100 : most === 0 ? 1 : most;
  const domain = scaleLinear().domain([0, end]).nice(5).domain();
  const right = rightEdge(found, frame, scaleLinear(domain, [0, 1]), say);
  return { scale: scaleLinear(domain, [frame.left, right]), right };
}

// As far right as leaves each value its room beside its mark; where that would leave too little of a scale, values stand elsewhere.
function rightEdge(found: readonly Reading[], { left, right }: { readonly left: number; readonly right: number }, share: (amount: number) => number, say: (reading: Reading) => string): number {
  const fitting = found.map((reading) => {
    const drawn = mark(reading.value, 0, () => 0);
    // A pixel more than needed, for coordinates are rounded.
    const needed = extent(drawn).right + gap + widthOf("value", say(reading)) + 1;
    return left + (right - left - needed) / Math.max(0.01, share(reading.value.high ?? reading.value.low ?? 0));
  });
  const widest = right - arrow - dot;
  const fit = Math.min(widest, ...fitting);
  return round(fit - left < (right - left) * 0.4 ? widest : fit);
}
