import { expect, test } from "vitest";
import { rankFinding } from "../../../src/charts/findings/rank.ts";
import { groupTargets } from "../../../src/records/target.ts";
import { milestone, worded } from "../../../src/records/value.ts";
import { record } from "../../records/record.ts";

const of = (...records: ReturnType<typeof record>[]) => rankFinding(groupTargets(records));
const top = (last: number) => worded("top", last);

test("a place that names a rank beside one that names none is alone", () => {
  expect(of(record({ value: top(5) }), record({ locality: "quang-ninh", value: milestone }))).toEqual({ kind: "alone", locality: "hanoi", hasOthers: true, promises: [{ value: top(5), year: 2025 }] });
});

test("the smaller number is the better rank", () => {
  expect(of(record({ value: top(5) }), record({ locality: "quang-ninh", value: top(10) }))).toEqual({ kind: "leader", isHigher: false, year: 2025, leader: "hanoi", other: "quang-ninh", values: [top(5), top(10)] });
});

test("the same rank for the same year is told together", () => {
  expect(of(record({ value: top(5) }), record({ locality: "quang-ninh", value: top(5) }))).toMatchObject({ kind: "together", localities: ["hanoi", "quang-ninh"] });
});

test("nobody leads where sources differ, or where years do", () => {
  const several = { kind: "several", places: 2 };
  expect(of(record({ article: "a", value: top(5) }), record({ article: "b", value: top(3) }), record({ locality: "quang-ninh", value: top(10) }))).toEqual(several);
  expect(of(record({ value: top(5) }), record({ locality: "quang-ninh", year: 2030, value: top(10) }))).toEqual(several);
});

test("no rank is silence", () => {
  expect(of()).toEqual({ kind: "silent" });
});
