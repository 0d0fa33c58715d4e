import { describe, expect, it } from "vitest";
import type { Language } from "../../../src/records/lexicon/index.ts";
import { readValue } from "../../../src/records/readValue.ts";
import type { Unit } from "../../../src/records/unit.ts";

describe("the words that a value was read from", () => {
  const words = (quote: string, unit: Unit, language: Language, figure?: string) => {
    const reading = readValue(quote, language, { unit, kind: "target", figure });
    return reading.read && reading.passage ? quote.slice(reading.passage.start, reading.passage.end) : JSON.stringify(reading);
  };

  it.each([
    ["its digital economy proportion in GRDP at about 30 percent", "percent-of-grdp", "en", "about 30 percent"],
    ["The labour productivity growth rate will be 7 - 7.5 percent", "percent-per-year", "en", "7 - 7.5 percent"],
    ["avoir au minimum 500 entreprises numériques", "count", "fr", "au minimum 500"],
    ["thuộc nhóm 10 địa phương đứng đầu", "rank", "vi", "thuộc nhóm 10 địa phương đứng đầu"],
    ["từ 50% trở lên", "percent", "vi", "từ 50% trở lên"],
    ["every household will have fibre by 2030", "percent", "en", "every"],
  ] as const)("are marked in “%s”", (quote, unit, language, expected) => {
    expect(words(quote, unit, language)).toBe(expected);
  });

  it("keep the comparator that stands beside the figure an editor names", () => {
    expect(words("at least 20% of GRDP by 2025 and about 30% by 2030", "percent-of-grdp", "en", "30%")).toBe("about 30%");
  });

  it("are none for a promise without a number", () => {
    expect(readValue("complete the data platform by 2030", "en", { unit: "milestone", kind: "target" })).toMatchObject({ read: true, passage: null, year: { read: true, year: 2030 } });
  });
});

describe("where something started", () => {
  const from = (quote: string, unit: Unit, language: Language) => {
    const reading = readValue(quote, language, { unit, kind: "outcome" });
    return reading.read ? [reading.value.low, reading.from] : JSON.stringify(reading.doubt);
  };

  it.each([
    ["rose from 43% to 80% in 2024", "percent", "en", [80, 43]],
    ["16.5%, against 14.2% in 2022", "percent", "en", [16.5, 14.2]],
    ["passé de 9 à 18 % en 2024", "percent", "fr", [18, 9]],
    ["tăng từ 58.000 lên 80.000 doanh nghiệp năm 2024", "count", "vi", [80000, 58000]],
    ["climbed from 77th to 64th place in 2024", "rank", "en", [64, 77]],
  ] as const)("is kept beside the value of “%s”", (quote, unit, language, expected) => {
    expect(from(quote, unit, language)).toEqual(expected);
  });

  it("is nowhere where only one value is told", () => expect(from("80% in 2024", "percent", "en")).toEqual([80, null]));
});
