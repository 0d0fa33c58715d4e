import { expect, test } from "vitest";
import { finding } from "../../src/charts/finding.ts";
import { groupTargets } from "../../src/records/target.ts";
import { milestone, worded } from "../../src/records/value.ts";
import type { Indicator } from "../../src/records/vocabulary.ts";
import { record } from "../records/record.ts";

const name = { en: "A", fr: "A", vi: "A" };
const share: Indicator = { slug: "share", name, short: name, unit: "percent", pillar: "economy", better: "higher", body: { en: "What is counted." } };
const of = (...records: ReturnType<typeof record>[]) => finding(groupTargets(records), share);

test("no promise, or none with a number, is no finding", () => {
  expect(of()).toBeNull();
  expect(of(record({ value: milestone }))).toBeNull();
});

test("who leads in the latest year that two places share is named", () => {
  expect(of(record({ value: worded("about", 30) }), record({ locality: "quang-ninh", value: worded("about", 20) }))).toEqual({ kind: "highest", locality: "hanoi", year: 2025 });
});

test("places that promise the same have no leader", () => {
  expect(of(record({ value: worded("about", 30) }), record({ locality: "quang-ninh", value: worded("exactly", 30) }))).toBeNull();
});

test("a lead that one of its own sources denies is not told", () => {
  const hanoi = [record({ article: "a", value: worded("about", 30) }), record({ article: "b", value: worded("about", 10) })];
  expect(of(...hanoi, record({ locality: "quang-ninh", value: worded("about", 20) }))).toBeNull();
});
