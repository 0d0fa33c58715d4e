import { max } from "d3-array";
import { scaleLinear, type ScaleLinear } from "d3-scale";
import type { Value } from "../../records/value.ts";
import { gap } from "../marks/beside.ts";
import { arrow, dot, extent, mark } from "../marks/mark.ts";
import { widthOf } from "../type/label.ts";
import { round } from "../type/text.ts";

/** A value and what will stand beside its mark. */
export interface Worded {
  readonly value: Value;
  readonly said: string;
  /** Who says so; empty where that isn't said. */
  readonly names: string;
}

interface Frame {
  readonly left: number;
  readonly right: number;
}

/** The most of a frame that names may claim beside their mark; longer ones take several lines. */
const namesShare = 0.28;

/** The scale of a comparison, from zero to beyond its greatest value, and the pixel where it ends. */
export function scaleOf(found: readonly Worded[], isShare: boolean, frame: Frame): { scale: ScaleLinear<number, number>; right: number } {
  const most = max(found.flatMap(({ value }) => [value.low ?? 0, value.high ?? 0])) ?? 1;
  // A share that is most of the whole is shown against the whole.
  const end = isShare && most > 50 && most <= 100 ? 100 : most === 0 ? 1 : most;
  const domain = scaleLinear().domain([0, end]).nice(5).domain();
  const right = rightEdge(found, frame, scaleLinear(domain, [0, 1]));
  return { scale: scaleLinear(domain, [frame.left, right]), right };
}

// As far right as leaves each value its room beside its mark; where that would leave too little of a scale, values stand elsewhere.
function rightEdge(found: readonly Worded[], { left, right }: Frame, share: (amount: number) => number): number {
  const fitting = found.map(({ value, said, names }) => {
    const drawn = mark(value, 0, () => 0);
    const room = Math.max(widthOf("value", said), Math.min(widthOf("name", names), (right - left) * namesShare));
    // A pixel more than needed, for coordinates are rounded.
    const needed = extent(drawn).right + gap + room + 1;
    return left + (right - left - needed) / Math.max(0.01, share(value.high ?? value.low ?? 0));
  });
  const widest = right - arrow - dot;
  const fit = Math.min(widest, ...fitting);
  return round(fit - left < (right - left) * 0.4 ? widest : fit);
}
