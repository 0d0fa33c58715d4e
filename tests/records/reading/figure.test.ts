import { describe, expect, it } from "vitest";
import { readValue } from "../../../src/records/readValue.ts";
import type { Unit } from "../../../src/records/unit.ts";

describe("a figure that an editor names", () => {
  const doubt = (quote: string, figure: string, unit: Unit = "percent") => {
    const reading = readValue(quote, "en", { unit, kind: "target", figure });
    return reading.read ? reading.value : reading.doubt.why;
  };

  it("settles which of two values is meant", () => {
    expect(doubt("from 16.25% in 2024 to 30% by 2030 and 40% by 2045", "30%")).toEqual({ comparator: "exactly", low: 30, high: 30 });
  });
  it("must stand in the quote as whole words", () => {
    expect(doubt("over 130% of households", "30%")).toBe("figure-absent");
    expect(doubt("7.5% of files", "5%")).toBe("figure-absent");
  });
  it("must stand there once", () => expect(doubt("30% of files and 30% of fees", "30%")).toBe("figure-twice"));
  it("can't be a level, a year or a network", () => {
    expect(doubt("80% of services at level 4 by 2025 over 5G", "level 4")).toBe("figure-names-none");
    expect(doubt("80% of services at level 4 by 2025 over 5G", "2025")).toBe("figure-names-none");
  });
  it("can't cut a range in two", () => expect(doubt("productivity growth of 7 - 7.5%", "7.5%", "percent-per-year")).toBe("figure-splits"));
  it("can't name two values", () => expect(doubt("30% of files and 40% of fees", "30% of files and 40%")).toBe("figure-names-several"));
  it("lifts no doubt that stands elsewhere in the quote", () => expect(doubt("30% of files and 40% of fees, if funds allow", "30%")).toBe("conditional"));
});
