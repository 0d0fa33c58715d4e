import fc from "fast-check";
import { expect, test } from "vitest";
import { differing, stateOf, valueOf } from "../../../src/records/changes/state.ts";
import { comparators, milestone, worded, type Value } from "../../../src/records/value.ts";
import { record } from "../record.ts";

const amount = fc.oneof(fc.integer({ min: 0, max: 5_000_000 }), fc.integer({ min: 0, max: 100_000 }).map((n) => n / 100));
const value: fc.Arbitrary<Value> = fc.tuple(fc.constantFrom(...comparators), amount, amount).map(([comparator, low, high]) =>
  comparator === "milestone" ? milestone : comparator === "between" ? { comparator, low, high } : worded(comparator, low),
);

test("any value that the log writes is read back as it was", () => {
  fc.assert(fc.property(value, (given) => {
    expect(valueOf(stateOf(record({ value: given })).value)).toEqual(given);
  }));
});

test("other words are no value", () => {
  fc.assert(fc.property(fc.string(), (text) => {
    const read = valueOf(text);
    if (read !== null) expect(stateOf(record({ value: read })).value.replace(/\d[\d.]*/g, (digits) => String(Number(digits)))).toBe(text.replace(/\d[\d.]*/g, (digits) => String(Number(digits))));
  }));
  for (const text of ["30", "about", "about 30 %", "between 7 and", "about 1.2.3", "milestone 3", "perhaps 3", "about -", "between 7 - 8"]) expect(valueOf(text)).toBeNull();
});

test("a record has changed when its value, its words, the ground of its year or its status has", () => {
  const before = stateOf(record({ status: "draft" }));
  expect(differing(before, stateOf(record({ status: "draft" })))).toEqual([]);
  expect(differing(before, stateOf(record({ status: "adopted", value: { comparator: "exactly", low: 30, high: 30 } })))).toEqual(["value", "status"]);
  expect(differing(before, stateOf({ ...record({}), quote: "30 percent", basis: "inferred" }))).toEqual(["quote", "basis", "status"]);
});
