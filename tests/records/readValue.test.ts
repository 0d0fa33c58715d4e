import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isLanguage, languages, type Language } from "../../src/records/lexicon/index.ts";
import { readValue } from "../../src/records/readValue.ts";
import { units, type Unit } from "../../src/records/unit.ts";

interface Case {
  readonly language: Language;
  readonly unit: Unit;
  readonly quote: string;
  readonly figure: string | undefined;
  /** `refuse`, or comparator, low and high. */
  readonly expected: string;
}

function cases(name: string, language?: Language): Case[] {
  const [head = "", ...lines] = readFileSync(`tests/input/quotes/${name}.tsv`, "utf8").trimEnd().split("\n");
  const columns = head.split("\t");
  return lines.map((line) => {
    const cells = new Map(line.split("\t").map((cell, i) => [columns[i], cell]));
    const cell = (column: string) => cells.get(column) ?? "";
    const unit = units.find((known) => known === cell("unit"));
    const tag = language ?? cell("language");
    if (!unit || !isLanguage(tag)) throw new Error(`${name}.tsv: ${line}`);
    const expected = cell("comparator") === "refuse" ? "refuse" : `${cell("comparator")} ${cell("low")} ${cell("high")}`;
    return { language: tag, unit, quote: cell("quote"), figure: cell("figure") || undefined, expected };
  });
}

function answer({ quote, unit, language, figure }: Case): string {
  const reading = readValue(quote, unit, language, figure);
  return reading.read ? `${reading.value.comparator} ${reading.value.low ?? ""} ${reading.value.high ?? ""}` : "refuse";
}

describe.each(languages)("quotes in %s", (language) => {
  const ordinary = cases(language, language);

  it("are read right or refused, never misread", () => {
    const all = [...ordinary, ...cases(`traps.${language}`, language)];
    const wrong = all.filter((sample) => ![sample.expected, "refuse"].includes(answer(sample)));
    expect(wrong.map((sample) => `${sample.unit}: ${sample.quote} -> ${answer(sample)}, not ${sample.expected}`)).toEqual([]);
  });

  it("are read without help in more than nine of ten that a careful person reads", () => {
    const readable = ordinary.filter(({ expected }) => expected !== "refuse");
    const refused = readable.filter((sample) => answer(sample) === "refuse");
    expect(refused.length / readable.length, refused.map(({ quote }) => quote).join("\n")).toBeLessThan(0.05);
  });
});

it("keeps an honest list of the quotes that are still misread", () => {
  const mended = cases("misread").filter((sample) => [sample.expected, "refuse"].includes(answer(sample)));
  expect(mended.map(({ quote }) => quote), "move these to the traps of their language").toEqual([]);
});

describe("the words that a value was read from", () => {
  const words = (quote: string, unit: Unit, language: Language, figure?: string) => {
    const reading = readValue(quote, unit, language, figure);
    return reading.read && reading.passage ? quote.slice(reading.passage.start, reading.passage.end) : JSON.stringify(reading);
  };

  it.each([
    ["its digital economy proportion in GRDP at about 30 percent", "percent-of-grdp", "en", "about 30 percent"],
    ["The labour productivity growth rate will be 7 - 7.5 percent", "percent-per-year", "en", "7 - 7.5 percent"],
    ["avoir au minimum 500 entreprises numériques", "count", "fr", "au minimum 500"],
    ["thuộc nhóm 10 địa phương đứng đầu", "rank", "vi", "nhóm 10 địa phương đứng đầu"],
    ["từ 50% trở lên", "percent", "vi", "từ 50% trở lên"],
  ] as const)("are marked in “%s”", (quote, unit, language, expected) => {
    expect(words(quote, unit, language)).toBe(expected);
  });

  it("keep the comparator that stands beside the figure an editor names", () => {
    expect(words("at least 20% of GRDP by 2025 and about 30% by 2030", "percent-of-grdp", "en", "30%")).toBe("about 30%");
  });
});

describe("a figure that an editor names", () => {
  const doubt = (quote: string, figure: string, unit: Unit = "percent") => {
    const reading = readValue(quote, unit, "en", figure);
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
});
