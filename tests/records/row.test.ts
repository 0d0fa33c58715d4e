import { expect, test } from "vitest";
import { outcomeFields, targetFields } from "../../src/data/table.ts";
import { outcomeRow, targetRow } from "../../src/records/row.ts";
import { record } from "./record.ts";

// The columns as the contract prints them, to the letter.
const targets = "id, target, locality, indicator, year, basis, comparator, low, high, unit, quote, figure, language, article, publisher, published, url, status, because, when, from";
const outcomes = "id, locality, indicator, year, series, comparator, low, high, unit, quote, figure, language, article, publisher, published, url, because, when, from";

test("the columns are those of the contract, in its order", () => {
  expect(Object.keys(targetFields).join(", ")).toBe(targets);
  expect(Object.keys(outcomeFields).join(", ")).toBe(outcomes);
});

test("a row has these columns in this order", () => {
  const { target: _, basis: __, ...rest } = record({});
  expect(Object.keys(targetRow(record({}), "percent-of-grdp")).join(", ")).toBe(targets);
  expect(Object.keys(outcomeRow({ ...rest, year: 2024, series: "statistics-office" }, "percent-of-grdp")).join(", ")).toBe(outcomes);
});

test("an open bound, an unknown year and an untold status are null", () => {
  expect(targetRow(record({ year: null, value: { comparator: "at-least", low: 30, high: null } }), "percent-of-grdp")).toMatchObject({ year: null, basis: null, comparator: "at-least", low: 30, high: null, status: null, because: null });
});

test("the figure is what the editor named, else the words that were read, else null", () => {
  const read = record({});
  expect(targetRow(read, "percent-of-grdp").figure).toBe("about 30 percent");
  expect(targetRow({ ...read, figure: "30 percent" }, "percent-of-grdp").figure).toBe("30 percent");
  expect(targetRow({ ...read, passage: null }, "percent-of-grdp").figure).toBeNull();
});
