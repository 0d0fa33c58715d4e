import { expect, test } from "vitest";
import { disagreement, groupTargets } from "../../src/records/target.ts";
import { record } from "./record.ts";

test("records of one locality, indicator and year are one target, the earliest published first", () => {
  const later = record({ published: "2021-03-16", article: "b" });
  const earlier = record({ published: "2020", article: "c" });
  const other = record({ published: "2019", article: "a", year: 2030 });
  const targets = groupTargets([later, other, earlier]);
  expect(targets.map(({ id, records }) => [id, ...records.map(({ article }) => article.slug)])).toEqual([
    ["hanoi.digital-economy-share.2025", "c", "b"],
    ["hanoi.digital-economy-share.2030", "a"],
  ]);
});

test("a promise without a year is a target of its own", () => {
  expect(groupTargets([record({ year: null }), record({ year: 2025 })]).map(({ id, year }) => [id, year])).toEqual([
    ["hanoi.digital-economy-share.2025", 2025],
    ["hanoi.digital-economy-share.undated", null],
  ]);
});

const differ = (...records: ReturnType<typeof record>[]) => {
  const [target] = groupTargets(records);
  return target && disagreement(target);
};

test("one record, or two that say the same, don't disagree", () => {
  expect(differ(record({}))).toEqual({ value: false, status: false });
  expect(differ(record({ article: "a", status: "draft" }), record({ article: "b", status: "draft" }))).toEqual({ value: false, status: false });
});

test("another number, or the same number with another comparator, is a disagreement", () => {
  const thirty = record({ article: "a", value: { comparator: "about", low: 30, high: 30 } });
  expect(differ(thirty, record({ article: "b", value: { comparator: "about", low: 31, high: 31 } }))?.value).toBe(true);
  expect(differ(thirty, record({ article: "b", value: { comparator: "exactly", low: 30, high: 30 } }))?.value).toBe(true);
  expect(differ(thirty, thirty, record({ article: "c", value: { comparator: "at-least", low: 30, high: null } }))?.value).toBe(true);
});

test("a draft and an adopted plan, or a status that isn't told, differ in status", () => {
  expect(differ(record({ article: "a", status: "draft" }), record({ article: "b", status: "adopted" }))).toEqual({ value: false, status: true });
  expect(differ(record({ article: "a", status: "draft" }), record({ article: "b" }))?.status).toBe(true);
});

test("nothing groups into nothing", () => {
  expect(groupTargets([])).toEqual([]);
});
