import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lexicons, languages, type Language } from "../../src/records/lexicon/index.ts";
import { readValue } from "../../src/records/readValue.ts";
import type { Unit } from "../../src/records/unit.ts";
import { worded, type BoundComparator } from "../../src/records/value.ts";
import { count, percentage, printNumber, wordings } from "./printed.ts";

const bound: readonly BoundComparator[] = ["about", "at-least", "more-than", "at-most", "less-than"];
const grdp: Record<Language, string> = { en: "of GRDP", fr: "du PIBR", vi: "GRDP" };
const yearly: Record<Language, string> = { en: "a year", fr: "par an", vi: "/năm" };
const things: Record<Language, string> = { en: "digital enterprises", fr: "entreprises numériques", vi: "doanh nghiệp số" };
const growth: Record<Language, string> = { en: "growth of", fr: "croissance de", vi: "tăng trưởng" };

function reads(quote: string, unit: Unit, language: Language) {
  const reading = readValue(quote, unit, language);
  return reading.read ? reading.value : `${quote}: ${JSON.stringify(reading.doubt)}`;
}

describe.each(languages)("what the %s lexicon prints reads back as it was", (language) => {
  const lexicon = lexicons[language];
  const signs = fc.constantFrom(...lexicon.percent.map((sign) => (sign === "%" ? "%" : ` ${sign}`)), " %", "\u00a0%", "\u202f%");

  describe.each(bound)("%s", (comparator) => {
    const all = lexicon.comparators[comparator].flatMap(wordings);
    const phrases = all.filter((words) => !lexicon.perYear.some((each) => words.includes(each.replace("/ ", "/").replace(/\|.*/, ""))) && !words.includes("/ năm"));
    const phrase = fc.constantFrom(...phrases);
    // "to top 500 firms" is a rank too, and "mức 2" a grade: both are refused.
    const countPhrase = fc.constantFrom(...phrases.filter((words) => !/\btop|mức/.test(words)));

    it("as a percentage", () => {
      fc.assert(fc.property(phrase, percentage, signs, (words, amount, sign) => {
        const quote = words.replace("{n}", `${printNumber(amount, lexicon, false)}${sign}`);
        expect(reads(quote, "percent", language)).toEqual(worded(comparator, amount));
      }), { numRuns: 400 });
    });

    it("as a share of GRDP", () => {
      fc.assert(fc.property(phrase, percentage, (words, amount) => {
        const figure = `${printNumber(amount, lexicon, false)}%`;
        const quote = words.endsWith("{n}") ? `${words.replace("{n}", figure)} ${grdp[language]}` : words.replace("{n}", figure);
        expect(reads(quote, "percent-of-grdp", language)).toEqual(worded(comparator, amount));
      }), { numRuns: 400 });
    });

    it("as growth a year", () => {
      fc.assert(fc.property(fc.constantFrom(...all.filter((words) => words.endsWith("{n}"))), percentage, (words, amount) => {
        const quote = `${words.replace("{n}", `${printNumber(amount, lexicon, false)}%`)} ${yearly[language]}`;
        expect(reads(quote, "percent-per-year", language)).toEqual(worded(comparator, amount));
      }), { numRuns: 400 });
    });

    it("as a count, thousands grouped or not", () => {
      fc.assert(fc.property(countPhrase, count, fc.boolean(), (words, amount, isGrouped) => {
        const figure = printNumber(amount, lexicon, isGrouped);
        const quote = words.endsWith("{n}") ? `${words.replace("{n}", figure)} ${things[language]}` : words.replace("{n}", figure);
        expect(reads(quote, "count", language)).toEqual(worded(comparator, amount));
      }), { numRuns: 400 });
    });
  });

  it("reads a bare percentage as exactly that", () => {
    fc.assert(fc.property(percentage, signs, (amount, sign) => {
      expect(reads(`${printNumber(amount, lexicon, false)}${sign}`, "percent", language)).toEqual(worded("exactly", amount));
    }));
  });

  it("reads both ends of a range", () => {
    const phrases = [...lexicon.ranges.bounds, ...lexicon.ranges.changes].flatMap(wordings);
    fc.assert(fc.property(fc.constantFrom(...phrases), percentage, percentage, fc.boolean(), (words, a, b, both) => {
      fc.pre(a !== b);
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const quote = words.replace("{a}", `${printNumber(low, lexicon, false)}${both ? "%" : ""}`).replace("{b}", `${printNumber(high, lexicon, false)}%`);
      expect(reads(quote, "percent", language)).toEqual({ comparator: "between", low, high });
    }), { numRuns: 600 });
  });

  it("reads a rank among the first", () => {
    const phrases = lexicon.ranks.top.flatMap(wordings);
    const place: Record<Language, string> = { en: "localities", fr: "localités", vi: "địa phương" };
    fc.assert(fc.property(fc.constantFrom(...phrases), fc.integer({ min: 2, max: 63 }), (words, last) => {
      const quote = words.replace("{n}", `${last}`);
      const named = words.endsWith("{n}") ? `${quote} ${place[language]}` : quote;
      expect(reads(named, "rank", language)).toEqual(worded("top", last));
    }), { numRuns: 400 });
  });

  it("reads a cardinal in words as its number", () => {
    const cardinals = Object.entries(lexicon.cardinals).filter(([word, amount]) => amount > 1 && amount < 100 && !lexicon.homographs.includes(word));
    for (const [word, amount] of cardinals) {
      expect(reads(`${word} ${things[language]}`, "count", language), word).toEqual(worded("exactly", amount));
      expect(reads(`${word} ${lexicon.percent.at(-1)}`, "percent", language), word).toEqual(worded("exactly", amount));
    }
  });

  it("never takes a growth for a share, nor a share of GRDP for another", () => {
    fc.assert(fc.property(percentage, (amount) => {
      const figure = `${printNumber(amount, lexicon, false)}%`;
      expect(readValue(`${growth[language]} ${figure}`, "percent-of-grdp", language).read).toBe(false);
      expect(readValue(`${growth[language]} ${figure}`, "percent", language).read).toBe(false);
      expect(readValue(`${figure} ${grdp[language]}`, "percent", language).read).toBe(false);
    }));
  });

  it("never throws, and never reads what holds no figure", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), fc.constantFrom<Unit>("percent", "percent-of-grdp", "percent-per-year", "percent-growth", "rank", "count", "milestone"), (quote, unit) => {
      const reading = readValue(quote, unit, language);
      if (reading.read && unit !== "milestone") expect(reading.passage).not.toBeNull();
    }), { numRuns: 2000 });
  });
});
