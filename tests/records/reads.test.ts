import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readReads } from "../../src/records/reads.ts";
import { units, type Unit } from "../../src/records/unit.ts";

const cases: [string, Unit, string][] = [
  ["100%", "percent", "exactly 100 100"],
  ["30 %", "percent-of-grdp", "exactly 30 30"],
  ["about 30%", "percent-of-grdp", "about 30 30"],
  ["at least 7.5%", "percent-per-year", "at-least 7.5 null"],
  ["at-least 7.5%", "percent-per-year", "at-least 7.5 null"],
  ["More than 40%", "percent", "more-than 40 null"],
  ["at most 10%", "percent", "at-most null 10"],
  ["less than 10%", "percent", "less-than null 10"],
  ["7 to 7.5%", "percent-per-year", "between 7 7.5"],
  ["7-7.5%", "percent-per-year", "between 7 7.5"],
  ["at least 500", "count", "at-least 500 null"],
  ["exactly 12", "count", "exactly 12 12"],
  ["top 5", "rank", "top null 5"],
  ["3", "rank", "exactly 3 3"],
  ["milestone", "percent", "milestone null null"],
  ["milestone", "milestone", "milestone null null"],
];

test.each(cases)("`reads: %s` of %s is %s", (text, unit, value) => {
  const read = readReads(text, unit);
  expect(read && `${read.comparator} ${read.low} ${read.high}`).toBe(value);
});

describe("what could be misread is refused", () => {
  test.each<[string, Unit]>([
    ["roughly 30%", "percent"], ["30", "percent"], ["30%", "count"], ["30%", "rank"], ["top 5", "percent"], ["top 5%", "rank"], ["7,5%", "percent"], ["1,000", "count"], ["1.5", "count"], ["2.5", "rank"], ["about 3", "rank"], ["7.5 to 7%", "percent"], ["7 to 7%", "percent"], ["about 7 to 8%", "percent"], ["30% of GRDP", "percent-of-grdp"], ["-5%", "percent"], ["5", "milestone"], ["", "percent"], ["%", "percent"], ["top", "rank"], ["NaN", "count"], ["Infinity", "count"], ["1e3", "count"], ["0x10", "count"],
  ])("`reads: %s` of %s", (text, unit) => {
    expect(readReads(text, unit)).toBeNull();
  });
});

test("no text makes it throw, and what it reads is a finite number", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."0123456789.,% -topabeltwsn") }), fc.constantFrom(...units), (text, unit) => {
      const value = readReads(text, unit);
      for (const bound of [value?.low, value?.high]) if (typeof bound === "number") expect(Number.isFinite(bound)).toBe(true);
    }),
  );
});
