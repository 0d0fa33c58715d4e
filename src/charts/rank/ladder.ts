import { range } from "d3-array";
import { label, type Label } from "../type/label.ts";
import { round } from "../type/text.ts";

/** A stretch of ranks; where ranks are high enough to be counted, each has one of its own. */
export interface Slot {
  readonly y: number;
  readonly height: number;
}

/** The ranks from 1 at the top to the worst that is drawn. */
export interface Ladder {
  readonly top: number;
  /** Below the last that is drawn. */
  readonly end: number;
  /** The ranks from one to another, both with it. */
  readonly zone: (best: number, worst: number) => Slot[];
  /** All other ranks; two last slots, thinner and thinner, say that there are more. */
  readonly rest: (best: number, worst: number) => Slot[];
  /** The numbers that there is room for, right-aligned at `x`. */
  readonly ticks: (x: number, say: (rank: number) => string) => Label[];
}

const lowest = 3;
/** From this height on, a rank stands apart from the next. */
const countable = 4;

/** A ladder of about this height; it grows where ranks would be too low to be seen. */
export function ladder(top: number, worst: number, height: number): Ladder {
  const step = Math.max(lowest, height / worst);
  const between = step >= 8 ? 2 : step >= countable ? 1 : 0;
  const edge = (rank: number) => top + (rank - 1) * step;
  const slot = (y: number, height: number): Slot => ({ y: round(y), height: round(height) });
  const zone = (best: number, last: number): Slot[] => {
    if (last < best) return [];
    if (between === 0) return [slot(edge(best), edge(last + 1) - edge(best))];
    return range(best, last + 1).map((rank) => slot(edge(rank), step - between));
  };
  const bottom = edge(worst + 1) + (between === 0 ? 2 : 0);
  const more = [slot(bottom, 3), slot(bottom + 5, 1.5)];
  const by = step >= 17 ? 1 : ([5, 10, 20].find((by) => (by - 1) * step >= 17) ?? worst);
  const ticks = (x: number, say: (rank: number) => string) =>
    range(1, worst + 1).filter((rank) => rank === 1 || rank % by === 0).map((rank) => label("tick", say(rank), x, edge(rank) + (step - between) / 2 + 5, "end"));
  return { top, end: bottom + 7, zone, rest: (best, last) => [...zone(1, best - 1), ...zone(last + 1, worst), ...more], ticks };
}
