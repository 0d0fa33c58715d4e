import { expect, test } from "vitest";
import { milestonesFinding } from "../../../src/charts/findings/milestones.ts";
import { groupTargets } from "../../../src/records/target.ts";
import { milestone, worded } from "../../../src/records/value.ts";
import { record } from "../../records/record.ts";

const of = (...records: ReturnType<typeof record>[]) => milestonesFinding(groupTargets(records));

test("no promise, or none without a number, is silence", () => {
  expect(of()).toEqual({ kind: "silent" });
  expect(of(record({ value: worded("about", 30) }))).toEqual({ kind: "silent" });
});

test("who promises alone is named with the years, the earliest first and none at all last", () => {
  expect(of(record({ year: null, value: milestone }), record({ year: 2030, value: milestone }), record({ year: 2025, value: milestone }))).toEqual({ kind: "promisedAlone", locality: "hanoi", years: [2025, 2030, null] });
});

test("several places are named, each once", () => {
  expect(of(record({ year: 2025, value: milestone }), record({ year: 2030, value: milestone }), record({ locality: "quang-ninh", value: milestone }))).toEqual({ kind: "promisedBy", localities: ["hanoi", "quang-ninh"] });
});

test("where another place gives a number, nobody promised it alone", () => {
  expect(of(record({ value: worded("top", 5) }), record({ locality: "quang-ninh", value: milestone }))).toEqual({ kind: "promisedBy", localities: ["quang-ninh"] });
});
