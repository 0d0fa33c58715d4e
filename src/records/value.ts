/** How firmly a value is worded; the order is that of the methodology page. `nearly` is said of what was measured alone. */
export const comparators = [
  "exactly",
  "about",
  "nearly",
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
  | { readonly comparator: "exactly" | "about" | "nearly"; readonly low: number; readonly high: number }
  | { readonly comparator: "at-least" | "more-than"; readonly low: number; readonly high: null }
  | { readonly comparator: "at-most" | "less-than" | "top"; readonly low: null; readonly high: number }
  | { readonly comparator: "between"; readonly low: number; readonly high: number }
  | { readonly comparator: "milestone"; readonly low: null; readonly high: null };

/** The comparators that stand before or after one number in a quote. */
export const comparatorsOfOne = ["about", "at-least", "more-than", "at-most", "less-than"] as const;

export type BoundComparator = (typeof comparatorsOfOne)[number];

/** Whether the words call the number itself approximate; such values are drawn alike. */
export function isApproximate(comparator: string): boolean {
  return comparator === "about" || comparator === "nearly";
}

export const milestone: Value = { comparator: "milestone", low: null, high: null };

/** The value of one number with its comparator: `worded("more-than", 40)`. */
export function worded(comparator: "exactly" | "nearly" | "top" | BoundComparator, amount: number): Value {
  switch (comparator) {
    case "exactly":
    case "about":
    case "nearly":
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
