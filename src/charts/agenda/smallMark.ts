import type { Comparator, Value } from "../../records/value.ts";
import { arrow, dot, extent, type Mark } from "../marks/mark.ts";
import { frame } from "../miniature.ts";
import { pennantReach } from "../marks/pennant.ts";
import { round } from "../type/text.ts";

/** A value's mark in small, in a column of a schedule: the same as on a scale, but it says how firmly, not how much. */
export interface SmallMark {
  readonly comparator: Comparator;
  /** The middle of its dot, or the pole of a pennant. */
  readonly x: number;
  /** The middle of its line. */
  readonly y: number;
  /** How many slots stand for the ranks up to a top N, the best at the left; none where there would be too many, and they stand as one. */
  readonly slots: number;
}

/** The size of the large drawings' marks here, as in a miniature. */
export const smallScale = frame.shown;
/** The height of a pennant. */
export const smallPole = 17;
/** From one slot to the next, the space between, and half of their height. */
export const smallSlot = { step: 4, gap: 1.2, half: 5 };
/** How far slots reach left of the middle of a dot, and how wide the one is that stands for many. */
export const slotsStart = 4.2;
export const manySlots = 20;

const mostSlots = 5;

/** The small mark of a value. */
export function smallMark({ comparator, high }: Value, x: number, y: number): SmallMark {
  return { comparator, x, y, slots: comparator === "top" && high !== null && high <= mostSlots ? high : 0 };
}

/** The mark of a comparator without a scale, in pixels of the large drawings around a dot at zero. */
export function lying(comparator: Comparator): Mark {
  const placed = (x: number, x2: number | null): Mark => ({ comparator, x, x2, y: 0 });
  switch (comparator) {
    case "at-least":
    case "more-than":
      return placed(0, arrow);
    case "at-most":
    case "less-than":
      return placed(0, -arrow);
    case "between":
      return placed(2 - dot, arrow - 2);
    default:
      return placed(0, null);
  }
}

/** How far a small mark reaches to both sides of its place. */
export function smallReach({ comparator, slots }: SmallMark): { left: number; right: number } {
  if (comparator === "milestone") return pennantReach(smallPole);
  if (comparator === "top") return { left: slotsStart, right: round((slots > 0 ? slots * smallSlot.step - smallSlot.gap : manySlots) - slotsStart) };
  const { left, right } = extent(lying(comparator));
  return { left: round(-left * smallScale), right: round(right * smallScale) };
}

/** How far a small mark reaches above and below the middle of its line. */
export function smallHeight({ comparator }: SmallMark): number {
  if (comparator === "milestone") return smallPole / 2;
  return comparator === "top" || comparator === "between" ? smallSlot.half : round(dot * smallScale);
}
