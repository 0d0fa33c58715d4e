import { max } from "d3-array";
import { scaleLinear } from "d3-scale";
import { isShare, type Unit } from "../records/unit.ts";
import { sameValue, type Value } from "../records/value.ts";
import { arrow, dot, extent, mark, type Mark } from "./marks/mark.ts";
import { round } from "./type/text.ts";

/** A stretch from left to right, at the middle of the frame. */
export interface Stretch {
  readonly x1: number;
  readonly x2: number;
}

/** What the values of a row stand on: ranks; a whole, of a hundred per cent; a scale of the row's own, up to its largest; or nothing, where one value would be compared with none but itself. */
export interface Scale {
  readonly kind: "ranks" | "whole" | "own" | "none";
  /** The last rank, or the amount at the track's right end. */
  readonly end: number;
}

/** A value as small as a word: its mark on a track from zero, ranks as slots with the best at the left, a mark alone, or the sign of a promise without a number. `width` is the frame's. */
export type Miniature =
  | { readonly kind: "mark"; readonly width: number; readonly track: Stretch; readonly stem: Stretch; readonly mark: Mark; readonly isOwn: boolean }
  | { readonly kind: "slots"; readonly width: number; readonly track: Stretch; readonly filled: Stretch; readonly slot: number; readonly gap: number }
  | { readonly kind: "alone"; readonly width: number; readonly mark: Mark }
  | { readonly kind: "sign"; readonly width: number };

/** The frame of a miniature, in units in which the marks of the large drawings serve; it is shown at `shown` times that size. A sign's frame is narrower. */
export const frame = { width: 112, sign: 20, height: 30, shown: 0.6 } as const;

const middle = frame.height / 2;
const fewestSlots = 10;
// Ten slots of five pixels each, and room for an arrow after them; it begins where words do.
const track: Stretch = { x1: 0, x2: round(50 / frame.shown) };
// So much shorter that nobody takes its end for a hundred per cent.
const ownTrack: Stretch = { x1: 0, x2: round(0.6 * track.x2) };

/** The scale that the values of a row share. Shares end at a hundred, so that they read alike in each row, ranks at ten or further, all others at their largest; one value without a whole has no scale. */
export function scaleOf(values: readonly Value[], unit: Unit): Scale {
  const numbered = values.filter(({ comparator }) => comparator !== "milestone");
  const largest = max(numbered, ({ low, high }) => high ?? low ?? 0) ?? 0;
  if (unit === "rank") return { kind: "ranks", end: Math.max(fewestSlots, largest) };
  if (isShare(unit) && largest <= 100) return { kind: "whole", end: 100 };
  const isOne = numbered.every((value, _, [first]) => first === undefined || sameValue(value, first));
  return isOne || largest === 0 ? { kind: "none", end: 0 } : { kind: "own", end: largest };
}

/** Draws a value on the scale of its row. */
export function miniature(value: Value, { kind, end }: Scale): Miniature {
  if (value.comparator === "milestone") return { kind: "sign", width: frame.sign };
  if (kind === "ranks") return slots(value.comparator === "top" ? 1 : (value.low ?? 1), value.high ?? end, end);
  if (kind === "none") return alone(value);
  const own = kind === "own" ? ownTrack : track;
  const drawn = mark(value, middle, scaleLinear([0, end], [own.x1, own.x2]));
  return { kind: "mark", width: frame.width, track: own, stem: { x1: own.x1, x2: drawn.x }, mark: drawn, isOwn: kind === "own" };
}

// As far left as it goes; a range is as long as an arrow, whatever its ends are.
function alone({ comparator }: Value): Miniature {
  const isBack = comparator === "at-most" || comparator === "less-than";
  const x = comparator === "between" ? 2 : isBack ? arrow : dot;
  const isOpen = comparator === "at-least" || comparator === "more-than" || comparator === "between";
  const drawn: Mark = { comparator, x, x2: isBack ? 0 : isOpen ? x + arrow : null, y: middle };
  return { kind: "alone", width: Math.max(frame.sign, extent(drawn).right), mark: drawn };
}

// So many ranks that a slot would be thinner than a pixel stand without gaps.
function slots(first: number, last: number, count: number): Miniature {
  const pitch = (track.x2 - track.x1) / count;
  const gap = pitch * frame.shown < 2.5 ? 0 : round(1 / frame.shown);
  const filled: Stretch = { x1: round(track.x1 + (first - 1) * pitch), x2: round(track.x1 + last * pitch - gap) };
  return { kind: "slots", width: frame.width, track: { x1: track.x1, x2: round(track.x2 - gap) }, filled, slot: round(pitch - gap), gap };
}
