import type { Comparator, Value } from "../../records/value.ts";
import { pennantReach } from "../marks/pennant.ts";

/** A value's mark in small, on a time axis: across is when, so that an open bound points up or down. It says how firmly, not how much. */
export interface SmallMark {
  readonly comparator: Comparator;
  readonly x: number;
  /** The middle of its line. */
  readonly y: number;
  /** How many slots stand for the ranks up to a top N; none where there would be too many, and they stand as one. */
  readonly slots: number;
}

/** Radii of a dot and of the halo of an approximate value, in pixels. */
export const smallDot = 5.5;
export const smallHalo = 9.5;
/** How far an arrow or a bar reaches above and below the middle. */
export const smallReach = 9.5;
/** Half of the width of slots and of a bar's ends. */
export const smallHalf = 6.5;
/** The height of a pennant. */
export const smallPole = 17;

/** From one slot to the next, and the space between. */
export const smallSlot = { step: 4, gap: 1.2 };

const mostSlots = 5;

/** The small mark of a value. */
export function smallMark({ comparator, high }: Value, x: number, y: number): SmallMark {
  return { comparator, x, y, slots: comparator === "top" && high !== null && high <= mostSlots ? high : 0 };
}

/** How far a small mark reaches to both sides of its year. */
export function smallWidth(comparator: Comparator): { left: number; right: number } {
  switch (comparator) {
    case "milestone":
      return pennantReach(smallPole);
    case "about":
      return { left: smallHalo, right: smallHalo };
    case "top":
    case "between":
      return { left: smallHalf, right: smallHalf };
    default:
      return { left: smallDot, right: smallDot };
  }
}

/** How far a small mark reaches above and below the middle of its line. */
export function smallHeight({ comparator, slots }: SmallMark): number {
  if (comparator === "exactly" || comparator === "about") return smallDot;
  return comparator === "top" && slots > 0 ? (slots * smallSlot.step - smallSlot.gap) / 2 : smallReach;
}
