import { isApproximate, type Comparator } from "../../records/value.ts";

/** What a key explains: how a comparator is drawn, or the tie between sources that differ. */
export type KeySign = Comparator | "tie";

/** The height of every sign of a key, in pixels. */
export const keySignHeight = 28;

/** Whether a sign is slots of a ranking and no dot. */
export function isSlots(sign: KeySign, isRank: boolean): boolean {
  return sign === "top" || (isRank && sign === "exactly");
}

/** The width of a sign in pixels, no more than it takes. */
export function keySignWidth(sign: KeySign, isRank: boolean): number {
  if (sign === "tie") return 14;
  return isSlots(sign, isRank) || sign === "exactly" || isApproximate(sign) || sign === "milestone" ? 26 : widestKeySign;
}

/** The width of the widest sign. */
export const widestKeySign = 42;
