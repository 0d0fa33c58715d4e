import { expect, test } from "vitest";
import { comparisonFinding } from "../../../src/charts/findings/comparison.ts";
import { groupTargets } from "../../../src/records/target.ts";
import { milestone, worded } from "../../../src/records/value.ts";
import { record } from "../../records/record.ts";

const of = (...records: ReturnType<typeof record>[]) => comparisonFinding(groupTargets(records), "higher");
const [thirty, twenty] = [worded("exactly", 30), worded("exactly", 20)];

test("no promise, or none with a number, is silence", () => {
  expect(of()).toEqual({ kind: "silent" });
  expect(of(record({ value: milestone }))).toEqual({ kind: "silent" });
});

test("who promises alone is named with each promise, the earliest first", () => {
  expect(of(record({ year: 2030, value: worded("more-than", 80) }), record({ year: 2025, value: worded("more-than", 50) }))).toEqual({
    kind: "alone",
    locality: "hanoi",
    hasOthers: false,
    promises: [{ value: worded("more-than", 50), year: 2025 }, { value: worded("more-than", 80), year: 2030 }],
  });
});

test("who promises alone is named without values where its own sources differ", () => {
  expect(of(record({ article: "a", value: thirty }), record({ article: "b", value: worded("about", 30) }))).toEqual({ kind: "alone", locality: "hanoi", hasOthers: false, promises: [] });
});

test("the same value for different years is told, the earlier place first, also where one source says about", () => {
  const hanoi = [record({ article: "a", value: thirty }), record({ article: "b", value: worded("about", 30) })];
  expect(of(...hanoi, record({ locality: "quang-ninh", year: 2030, value: thirty }))).toEqual({ kind: "apart", localities: ["hanoi", "quang-ninh"], value: thirty, years: 5 });
});

test("thirty and more than thirty are not the same value", () => {
  expect(of(record({ value: thirty }), record({ locality: "quang-ninh", year: 2030, value: worded("more-than", 30) })).kind).toBe("several");
});

test("of two places in one year, who aims further is told with both values", () => {
  expect(of(record({ value: worded("about", 30) }), record({ locality: "quang-ninh", value: twenty }))).toEqual({
    kind: "leader", isHigher: true, year: 2025, leader: "hanoi", other: "quang-ninh", values: [worded("about", 30), twenty],
  });
});

test("a lead that one of its own sources denies is not told", () => {
  const hanoi = [record({ article: "a", value: thirty }), record({ article: "b", value: worded("exactly", 10) })];
  expect(of(...hanoi, record({ locality: "quang-ninh", value: twenty }))).toEqual({ kind: "several", places: 2 });
});

test("a lead that every source bears out is told without values where they differ", () => {
  const hanoi = [record({ article: "a", value: thirty }), record({ article: "b", value: worded("exactly", 40) })];
  expect(of(...hanoi, record({ locality: "quang-ninh", value: twenty }))).toMatchObject({ kind: "leader", leader: "hanoi", values: null });
});

test("places that promise the same for the same year are told together", () => {
  expect(of(record({ value: thirty }), record({ locality: "quang-ninh", value: thirty }))).toEqual({ kind: "together", localities: ["hanoi", "quang-ninh"], promise: { value: thirty, year: 2025 } });
});

test("about thirty and thirty lead nobody", () => {
  expect(of(record({ value: worded("about", 30) }), record({ locality: "quang-ninh", value: thirty }))).toEqual({ kind: "several", places: 2 });
});

test("three places and more are told from the lowest to the highest", () => {
  const all = [10, 20, 30, 40].map((amount, i) => record({ locality: `place-${i}`, value: worded("exactly", amount) }));
  expect(of(...all)).toEqual({ kind: "spread", year: 2025, lowest: { locality: "place-0", value: worded("exactly", 10), year: 2025 }, highest: { locality: "place-3", value: worded("exactly", 40), year: 2025 } });
});

test("the latest year that places share is the one that is told", () => {
  const both = (year: number, hanoi: number, other: number) => [record({ year, value: worded("exactly", hanoi) }), record({ locality: "quang-ninh", year, value: worded("exactly", other) })];
  expect(of(...both(2025, 10, 20), ...both(2030, 50, 30))).toMatchObject({ kind: "leader", year: 2030, leader: "hanoi" });
});

test("who gives a number alone is told so where others promise it without one", () => {
  expect(of(record({ value: thirty }), record({ locality: "quang-ninh", value: milestone }))).toMatchObject({ kind: "alone", locality: "hanoi", hasOthers: true });
});

test("the country is a yardstick: it is no rival, and a finding only where it stands alone", () => {
  const country = record({ locality: "vietnam", value: twenty });
  expect(of(record({ value: thirty }), country)).toMatchObject({ kind: "alone", locality: "hanoi", hasOthers: false });
  expect(of(country)).toMatchObject({ kind: "alone", locality: "vietnam" });
});

test("where lower is better, who aims lower leads", () => {
  const targets = groupTargets([record({ value: worded("at-most", 10) }), record({ locality: "quang-ninh", value: worded("at-most", 5) })]);
  expect(comparisonFinding(targets, "lower")).toMatchObject({ kind: "leader", isHigher: false, leader: "quang-ninh", other: "hanoi", values: [worded("at-most", 5), worded("at-most", 10)] });
});
