import { expect, test } from "vitest";
import { pathFinding } from "../../../src/charts/findings/path.ts";
import { groupTargets } from "../../../src/records/target.ts";
import { milestone, worded, type Value } from "../../../src/records/value.ts";
import { record } from "../../records/record.ts";

const of = (...records: ReturnType<typeof record>[]) => pathFinding(groupTargets(records));
const at = (year: number | null, value: Value, article = "plan", locality = "hanoi") => record({ year, value, article, locality });
const share = (amount: number) => worded("exactly", amount);

test("no promise, or none with a number, is silence", () => {
  expect(of()).toEqual({ kind: "silent" });
  expect(of(record({ value: milestone }))).toEqual({ kind: "silent" });
});

test("a promise that climbs is told from its first year to its last", () => {
  expect(of(at(2025, share(30)), at(2030, share(40)), at(2045, worded("at-least", 60)))).toMatchObject({
    kind: "climb", locality: "hanoi", isUp: true, from: { values: [share(30)], year: 2025 }, to: { values: [worded("at-least", 60)], year: 2045 },
  });
});

test("a promise that falls is told as falling", () => {
  expect(of(at(2025, worded("at-most", 10)), at(2030, worded("at-most", 5)))).toMatchObject({ kind: "climb", isUp: false });
});

test("a range climbs to a floor at its upper end", () => {
  expect(of(at(2025, { comparator: "between", low: 7, high: 7.5 }), at(2030, worded("more-than", 7.5)))).toMatchObject({ kind: "climb", isUp: true });
});

test("of several places the one that changes most is told", () => {
  expect(of(at(2025, share(30)), at(2030, share(40)), at(2025, share(20), "other", "quang-ninh"), at(2030, share(45), "other", "quang-ninh"))).toMatchObject({ kind: "climb", locality: "quang-ninh" });
});

test("where sources differ, every reading of both years is told", () => {
  expect(of(at(2025, share(30), "a"), at(2030, share(40), "a"), at(2025, worded("about", 30), "b"), at(2030, worded("more-than", 40), "c"))).toMatchObject({
    kind: "climb", from: { values: [share(30), worded("about", 30)], year: 2025 }, to: { values: [share(40), worded("more-than", 40)], year: 2030 },
  });
});

test("a climb that another source denies is not told", () => {
  expect(of(at(2025, share(30), "a"), at(2030, share(40), "a"), at(2030, share(25), "b")).kind).toBe("alone");
  expect(of(at(2025, share(30), "a"), at(2030, share(40), "a"), at(2030, share(30), "b")).kind).toBe("alone");
});

test("a promise that falls on its way is not told as climbing", () => {
  expect(of(at(2025, share(30)), at(2030, share(50)), at(2045, share(40))).kind).toBe("alone");
});

test("a floor is not held against a ceiling, nor a range against one inside it", () => {
  expect(of(at(2025, worded("at-least", 30)), at(2030, worded("at-most", 40))).kind).toBe("alone");
  expect(of(at(2025, { comparator: "between", low: 10, high: 30 }), at(2030, share(20))).kind).toBe("alone");
});

test("the same amount in both years is no climb, nor is a promise without a year a part of one", () => {
  expect(of(at(2025, share(30)), at(2030, worded("more-than", 30))).kind).toBe("alone");
  expect(of(at(2025, share(30)), at(null, share(40)))).toMatchObject({ kind: "alone", promises: [{ year: 2025 }, { year: null }] });
});

test("the country is told of only where it is alone", () => {
  const country = [at(2025, share(20), "plan", "vietnam"), at(2030, share(30), "plan", "vietnam")];
  expect(of(...country)).toMatchObject({ kind: "climb", locality: "vietnam" });
  expect(of(...country, at(2025, share(30)), at(2030, share(32)))).toMatchObject({ kind: "climb", locality: "hanoi" });
  expect(of(...country, at(2025, share(30)))).toEqual({ kind: "several", places: 2 });
});
