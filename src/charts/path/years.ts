import { label, overlap, boxOf, widthOf, type Label } from "../type/label.ts";
import { round } from "../type/text.ts";

/** A year under a panel. */
export interface YearTick {
  readonly x: number;
  /** Whether the place itself promised something for it. */
  readonly isOwn: boolean;
  readonly label: Label;
}

const rowHeight = 16;

/**
 * The years under a panel: all of `own`, lower where two would touch, and of the others those that there is room for,
 * the first of them first. `y` is the baseline of the first row; years stay between `left` and `right`.
 */
export function yearTicks(own: readonly number[], others: readonly number[], x: (year: number) => number, y: number, { left, right }: { readonly left: number; readonly right: number }): YearTick[] {
  const placed: YearTick[] = [];
  for (const year of [...new Set([...own, ...others])]) {
    const isOwn = own.includes(year);
    const half = widthOf("tick", String(year)) / 2;
    const at = Math.max(left + half, Math.min(x(year), right - half));
    const rows = isOwn ? own.map((_, row) => row) : [0];
    const free = rows.map((row) => label("tick", String(year), at, y + row * rowHeight, "middle")).find((text) => !placed.some((other) => overlap(wider(text), boxOf(other.label))));
    if (free) placed.push({ x: round(x(year)), isOwn, label: free });
  }
  return placed.sort((a, b) => a.x - b.x);
}

function wider(text: Label) {
  const { left, right, top, bottom } = boxOf(text);
  return { left: left - 5, right: right + 5, top, bottom };
}
