import type { Unit } from "./unit.ts";
import type { Value } from "./value.ts";

interface Range {
  readonly least: number;
  readonly most: number;
}

/** The numbers that a unit allows: a share is one of a whole, a rank begins at one, growth has bounds beyond which a quote is misprinted or misread. */
const ranges: Readonly<Record<Unit, Range>> = {
  percent: { least: 0, most: 100 },
  "percent-of-grdp": { least: 0, most: 100 },
  "percent-per-year": { least: 0, most: 100 },
  "percent-growth": { least: 0, most: 1000 },
  rank: { least: 1, most: 1000 },
  count: { least: 0, most: Infinity },
  milestone: { least: 0, most: Infinity },
};

/** Whether a value lies in what its unit allows; more than the most is none. */
export function isInRange({ low, high, comparator }: Value, unit: Unit): boolean {
  const { least, most } = ranges[unit];
  return [low, high].every((bound) => bound === null || (bound >= least && bound <= most)) && !(comparator === "more-than" && low === most);
}
