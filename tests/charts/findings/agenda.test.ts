import { expect, test } from "vitest";
import { agendaFinding } from "../../../src/charts/findings/agenda.ts";
import { groupTargets } from "../../../src/records/target.ts";
import { milestone, worded } from "../../../src/records/value.ts";
import { record } from "../../records/record.ts";

const of = (...records: ReturnType<typeof record>[]) => agendaFinding(groupTargets(records));

test("no promise is silence", () => {
  expect(of()).toEqual({ kind: "silent" });
});

test("promises are counted, and those with a number among them", () => {
  expect(of(record({ value: worded("about", 30) }), record({ year: 2030, value: milestone }), record({ year: null, value: worded("top", 5) }))).toEqual({ kind: "counted", promises: 3, numbered: 2 });
});

test("what several sources state is one promise, with a number where any of them gives one", () => {
  expect(of(record({ article: "a", value: milestone }), record({ article: "b", value: worded("at-least", 500) }))).toEqual({ kind: "counted", promises: 1, numbered: 1 });
  expect(of(record({ article: "a", value: milestone }), record({ article: "b", value: milestone }))).toEqual({ kind: "counted", promises: 1, numbered: 0 });
});
