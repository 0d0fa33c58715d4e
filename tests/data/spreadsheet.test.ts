import { dsvFormat } from "d3-dsv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csv } from "../../src/data/files.ts";
import { spreadsheet } from "../../src/data/spreadsheet.ts";
import type { Field } from "../../src/data/field.ts";
import { dictionaries, editions } from "../../src/i18n/index.ts";

const fields: Record<string, Field> = {
  words: { title: "Words", description: "Words.", type: "string" },
  year: { title: "Year", description: "A year.", type: "year" },
  low: { title: "Low", description: "A number.", type: "number" },
};
const cells = (text: string, separator: string) => dsvFormat(separator).parseRows(text.slice(1).replaceAll("\r\n", "\n")).slice(1);
const shown = (words: string) => cells(spreadsheet([{ words, year: 2030, low: 7.5 }], fields, dictionaries.en), ",")[0]?.[0];

test.each(["=1+1", "+5%", "-5%", "@home", "\tindented", "7-8", "7 - 7.5", "3/4", "2024-10", "1.000", "30%", "25", "1:30", "7–8"])("words that a spreadsheet would take for a formula, a number or a date stay words: %s", (words) => {
  expect(shown(words)).toBe(`'${words}`);
});

test.each(["about 30 percent", "2021-03-16", "plus de 40%", "từ 7 đến 7,5%", "“=1+1”", "https://example.org/=1", "5G", "top 5"])("other words stay as they are: %s", (words) => {
  expect(shown(words)).toBe(words);
});

describe.each(editions.map((words) => [words.language, words] as const))("in %s", (language, words) => {
  const separator = language === "en" ? "," : ";";

  test("numbers have the sign of the language, years have none, and what is open is empty", () => {
    expect(cells(spreadsheet([{ words: "a", year: 2030, low: 7.5 }, { words: null, year: null, low: null }], fields, words), separator)).toEqual([["a", "2030", language === "en" ? "7.5" : "7,5"], ["", "", ""]]);
  });

  test("a file begins with a byte-order mark, has the line ends of a spreadsheet, and every text comes back, but for the apostrophe before some", () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: "grapheme" })), (texts) => {
      const given = texts.map((text) => text.replaceAll("\r", ""));
      const text = spreadsheet(given.map((own) => ({ words: own, year: 2030, low: 1 })), fields, words);
      expect(text.startsWith("\ufeffwords")).toBe(true);
      expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      const back = cells(text, separator).map(([own = ""]) => own);
      expect(back.map((own, i) => (own === `'${given[i]}` ? given[i] : own))).toEqual(given);
      for (const own of back) expect(own).not.toMatch(/^[=+\-@\t]/);
    }));
  });
});

test("in the file for programs every text is as it was", () => {
  const words = '=1+1, "quoted"\nsecond line';
  expect(csv([{ words, year: null, low: 0.5 }], fields)).toBe('words,year,low\n"=1+1, ""quoted""\nsecond line",,0.5\n');
});
