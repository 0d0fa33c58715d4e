/** How firmly a value is worded; the order is that of the methodology page. */
export const comparators = [
  "exactly",
  "about",
  "at-least",
  "more-than",
  "at-most",
  "less-than",
  "between",
  "top",
  "milestone",
] as const;

export type Comparator = (typeof comparators)[number];

/**
 * A comparator with its bounds, in the unit of the indicator. A bound that the words leave open is `null`:
 * "more than 40 %" has no `high`, "top 5" is the ranks up to `high`, a milestone has neither.
 */
export type Value =
  | { readonly comparator: "exactly" | "about"; readonly low: number; readonly high: number }
  | { readonly comparator: "at-least" | "more-than"; readonly low: number; readonly high: null }
  | { readonly comparator: "at-most" | "less-than" | "top"; readonly low: null; readonly high: number }
  | { readonly comparator: "between"; readonly low: number; readonly high: number }
  | { readonly comparator: "milestone"; readonly low: null; readonly high: null };

/** A comparator that stands before or after one number in a quote. */
export type BoundComparator = "about" | "at-least" | "more-than" | "at-most" | "less-than";

export const milestone: Value = { comparator: "milestone", low: null, high: null };

/** The value of one number with its comparator: `worded("more-than", 40)`. */
export function worded(comparator: "exactly" | "top" | BoundComparator, amount: number): Value {
  switch (comparator) {
    case "exactly":
    case "about":
      return { comparator, low: amount, high: amount };
    case "at-least":
    case "more-than":
      return { comparator, low: amount, high: null };
    case "at-most":
    case "less-than":
    case "top":
      return { comparator, low: null, high: amount };
  }
}

/** True where both say the same: comparator and bounds. */
export function sameValue(a: Value, b: Value): boolean {
  return a.comparator === b.comparator && a.low === b.low && a.high === b.high;
}

/** The number that a value is sorted and placed by: its floor, else its ceiling; `null` for a milestone. */
export function anchor(value: Value): number | null {
  return value.low ?? value.high;
}

/** Orders values by their anchor, then by comparator; milestones come last. */
export function compareValues(a: Value, b: Value): number {
  const left = anchor(a);
  const right = anchor(b);
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  return left - right || comparators.indexOf(a.comparator) - comparators.indexOf(b.comparator);
}
