import type { Unit } from "../../../src/records/unit.ts";
import { milestone, worded, type Value } from "../../../src/records/value.ts";
import type { Random } from "./random.ts";

const comparators = ["exactly", "exactly", "exactly", "at-least", "at-least", "more-than", "more-than", "about", "at-most", "less-than", "between"] as const;

/** A value that a plan might promise in a unit. */
export function promise(unit: Unit, random: Random): Value {
  if (unit === "milestone") return milestone;
  if (unit === "rank") return worded(random.oneOf(["top", "top", "exactly"] as const), random.oneOf([2, 3, 5, 8, 10, 15, 20]));
  const comparator = random.oneOf(comparators);
  const low = amount(unit, random);
  return comparator === "between" ? { comparator, low, high: low + (unit === "count" ? 200 : random.oneOf([0.5, 2, 5])) } : worded(comparator, low);
}

// Counts keep clear of numbers that could be a year: the reader refuses a bare one.
function amount(unit: Unit, random: Random): number {
  if (unit === "count") return random.whole(11, 90) * 50 + 1_600;
  if (unit === "percent-per-year") return random.whole(10, 50) / 2;
  if (unit === "percent-of-grdp") return random.whole(20, 90) / 2;
  return random.whole(40, 94);
}
