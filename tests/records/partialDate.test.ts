import { expect, test } from "vitest";
import { dateFault, isBefore } from "../../src/records/partialDate.ts";

test.each(["2021-03-16", "2024-10", "2022", "2024-02-29", "1900", "2100-12-31"])("%s is a date", (text) => {
  expect(dateFault(text)).toBeNull();
});

test.each(["2021-02-30", "2023-02-29", "2021-13", "2021-00", "2021-01-00", "2021-04-31", "0000", "1899", "2101"])("the calendar or our time has no %s", (text) => {
  expect(dateFault(text)).toBe("no-such-date");
});

test.each(["", "21-03-16", "2021-3-16", "2021/03/16", "16 March 2021", "2021-03-16T00:00:00Z", " 2021", "2021 ", "+2021", "2021-", "２０２１"])('"%s" is no date', (text) => {
  expect(dateFault(text)).toBe("not-a-date");
});

test("dates are compared as far as both are known", () => {
  expect(isBefore("2020-12-31", "2021-01-01")).toBe(true);
  expect(isBefore("2021-01-01", "2021-01-01")).toBe(false);
  expect(isBefore("2021", "2021-03-16")).toBe(false);
  expect(isBefore("2021-03-16", "2021")).toBe(false);
  expect(isBefore("2020", "2021-03-16")).toBe(true);
  expect(isBefore("2021-02", "2021-03-16")).toBe(true);
});
