import { isApproximate, type Comparator, type Value } from "../../records/value.ts";
import { round } from "../type/text.ts";

/** How one value is drawn: a dot, with an arrow where a bound is open, or a bar. */
export interface Mark {
  readonly comparator: Comparator;
  /** The dot, or the near end of a bar. */
  readonly x: number;
  /** The tip of the arrow or the far end of the bar; `null` for a dot alone. */
  readonly x2: number | null;
  readonly y: number;
}

/** The radius of a dot, its stroke included. */
export const dot = 7;
/** From the middle of a dot to the tip of its arrow. */
export const arrow = 27;
/** The radius of the halo of an approximate value. */
export const halo = 12;

/** Places a value on a scale. An arrow back never points below the scale's zero. */
export function mark(value: Value, y: number, scale: (amount: number) => number): Mark {
  const x = round(scale(value.low ?? value.high ?? 0));
  const placed = (x2: number | null): Mark => ({ comparator: value.comparator, x, x2, y: round(y) });
  switch (value.comparator) {
    case "at-least":
    case "more-than":
      return placed(round(x + arrow));
    case "at-most":
    case "less-than":
      return placed(round(Math.max(x - arrow, scale(0) - dot - 3)));
    case "between":
      return placed(round(scale(value.high)));
    default:
      return placed(null);
  }
}

/** The leftmost and rightmost pixel of a mark. */
export function extent({ comparator, x, x2 }: Mark): { left: number; right: number } {
  const around = isApproximate(comparator) ? halo : comparator === "between" ? 2 : dot;
  const tip = comparator === "between" ? 2 : 0;
  return { left: Math.min(x - around, (x2 ?? x) - tip), right: Math.max(x + around, (x2 ?? x) + tip) };
}
