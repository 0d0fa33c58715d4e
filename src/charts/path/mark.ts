import { isApproximate, type Comparator, type Value } from "../../records/value.ts";
import type { Box } from "../type/label.ts";
import { arrow, dot, halo } from "../marks/mark.ts";
import { round } from "../type/text.ts";

/** How one value is drawn on a scale that goes up. */
export interface PathMark {
  readonly comparator: Comparator;
  readonly x: number;
  /** The dot, or the low end of a bar. */
  readonly y: number;
  /** The tip of the arrow or the high end of the bar; `null` for a dot alone. */
  readonly y2: number | null;
  /** 1, or less for a mark that stays behind. */
  readonly size: number;
}

/** Half of the width of a bar's ends. */
export const barEnd = 8;
/** From the middle of a diamond, which is measured and not promised, to each of its points. */
export const diamond = 6;

/** Places a value on a scale; `scale` gives pixels from the top. A floor opens up, a ceiling down and never far below zero. */
export function pathMark(value: Value, x: number, scale: (amount: number) => number, size = 1): PathMark {
  const y = round(scale(value.low ?? value.high ?? 0));
  const placed = (y2: number | null): PathMark => ({ comparator: value.comparator, x: round(x), y, y2, size });
  switch (value.comparator) {
    case "at-least":
    case "more-than":
      return placed(round(y - arrow * size));
    case "at-most":
    case "less-than":
      return placed(round(Math.min(y + arrow * size, scale(0) + (dot + 3) * size)));
    case "between":
      return placed(round(scale(value.high)));
    default:
      return placed(null);
  }
}

/** What a mark covers; `radius` is that of a dot, or of the diamond that stands for what was measured. */
export function markBox({ comparator, x, y, y2, size }: PathMark, radius = dot): Box {
  const isBar = comparator === "between";
  const wide = size * (isBar ? Math.max(barEnd, radius) : isApproximate(comparator) ? halo : radius);
  const high = size * (isBar ? 2 : wide / size);
  const end = y2 ?? y;
  return { left: x - wide, right: x + wide, top: Math.min(y - high, end - (isBar ? 2 : 0)), bottom: Math.max(y + high, end + (isBar ? 2 : 0)) };
}
