import fc from "fast-check";
import type { Target } from "../../src/records/target.ts";
import { groupTargets } from "../../src/records/target.ts";
import { milestone, worded, type Value } from "../../src/records/value.ts";
import { record } from "../records/record.ts";

const amount = fc.oneof(fc.constantFrom(0, 0.01, 7.5, 30, 100), fc.integer({ min: 0, max: 2_000_000 }), fc.double({ min: 0, max: 100, noNaN: true }).map((n) => Math.round(n * 100) / 100));

/** Any value of a quantity. */
export const quantity: fc.Arbitrary<Value> = fc.oneof(
  fc.tuple(fc.constantFrom("exactly", "about", "at-least", "more-than", "at-most", "less-than"), amount).map(([comparator, n]) => worded(comparator, n)),
  fc.tuple(amount, amount).filter(([a, b]) => a !== b).map(([a, b]): Value => ({ comparator: "between", low: Math.min(a, b), high: Math.max(a, b) })),
  fc.constant(milestone),
);

/** Any value of a rank. */
export const place: fc.Arbitrary<Value> = fc.oneof(
  fc.tuple(fc.constantFrom("top", "exactly"), fc.integer({ min: 1, max: 63 })).map(([comparator, n]) => worded(comparator, n)),
  fc.constant(milestone),
);

/** The targets of 0 to 63 localities, each for up to three years, by up to four articles that may disagree. */
export function targetsOf(value: fc.Arbitrary<Value>): fc.Arbitrary<readonly Target[]> {
  const one = fc.record({ year: fc.constantFrom(2025, 2030, 2045, null), values: fc.array(value, { minLength: 1, maxLength: 4 }) });
  const locality = fc.uniqueArray(one, { maxLength: 3, selector: ({ year }) => year });
  return fc.array(locality, { maxLength: 63 }).map((localities) =>
    groupTargets(localities.flatMap((years, i) => years.flatMap(({ year, values }) => values.map((given, j) => record({ locality: `place-${i}`, year, value: given, article: `article-${j}`, published: `20${10 + j}` }))))),
  );
}
