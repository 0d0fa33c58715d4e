import { max } from "d3-array";
import { scaleLinear } from "d3-scale";
import { isPercentage, type Unit } from "../records/unit.ts";
import type { Value } from "../records/value.ts";
import { mark, type Mark } from "./marks/mark.ts";
import { round } from "./type/text.ts";

/** A stretch from left to right, at the middle of the frame. */
export interface Stretch {
  readonly x1: number;
  readonly x2: number;
}

/** A value as small as a word: its mark on a track from zero, ranks as slots with the best at the left, or the sign of a promise without a number. */
export type Miniature =
  | { readonly kind: "mark"; readonly track: Stretch; readonly stem: Stretch; readonly mark: Mark }
  | { readonly kind: "slots"; readonly track: Stretch; readonly filled: Stretch; readonly slot: number; readonly gap: number }
  | { readonly kind: "sign" };

/** The frame of a miniature, in units in which the marks of the large drawings serve; it is shown at `shown` times that size. */
export const frame = { width: 121, height: 30, shown: 0.6 } as const;

const middle = frame.height / 2;
const fewestSlots = 10;
// Ten slots of five pixels each, and room for an arrow after them.
const track: Stretch = { x1: round(6 / frame.shown), x2: round(56 / frame.shown) };

/** Where the scale that values share ends: a percentage at a hundred, so that it reads alike in each row, a rank at ten, all others at the largest; further where a value is. */
export function scaleEnd(values: readonly Value[], unit: Unit): number {
  const largest = max(values.flatMap(({ low, high }) => [low ?? 0, high ?? 0])) ?? 0;
  if (unit === "rank") return Math.max(fewestSlots, largest);
  // Growth a year is a few per cent; on a scale to a hundred its values would stand on each other.
  return isPercentage(unit) && unit !== "percent-per-year" ? Math.max(100, largest) : largest || 1;
}

/** Draws a value on a scale from zero to `end`, or of `end` ranks. */
export function miniature(value: Value, unit: Unit, end: number): Miniature {
  if (value.comparator === "milestone") return { kind: "sign" };
  if (unit === "rank") return slots(value.comparator === "top" ? 1 : (value.low ?? 1), value.high ?? end, end);
  const scale = scaleLinear([0, end], [track.x1, track.x2]);
  const drawn = mark(value, middle, scale);
  return { kind: "mark", track, stem: { x1: track.x1, x2: drawn.x }, mark: drawn };
}

// So many ranks that a slot would be thinner than a pixel stand without gaps.
function slots(first: number, last: number, count: number): Miniature {
  const pitch = (track.x2 - track.x1) / count;
  const gap = pitch * frame.shown < 2.5 ? 0 : round(1 / frame.shown);
  return { kind: "slots", track: { x1: track.x1, x2: round(track.x2 - gap) }, filled: { x1: round(track.x1 + (first - 1) * pitch), x2: round(track.x1 + last * pitch - gap) }, slot: round(pitch - gap), gap };
}
