import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languages, lexicons, type Language } from "../../../../src/records/lexicon/index.ts";
import { statementKinds } from "../../../../src/records/reading/choice/asked.ts";
import { readValue } from "../../../../src/records/readValue.ts";
import { units, type Unit } from "../../../../src/records/unit.ts";
import { comparatorsOfOne, sameValue, worded, type Value } from "../../../../src/records/value.ts";
import { frames, phrasesAround } from "./frames.ts";
import { inDigits } from "./numbers.ts";
import { wordings } from "./wordings.ts";

const { grdp, growth, places, shares, things } = phrasesAround;

function read(quote: string, unit: Unit, language: Language): Value | null {
  const reading = readValue(quote, language, { unit, kind: "target" });
  return reading.read ? reading.value : null;
}

// A number in its sentences of each unit, with words before and after it; in the last one nothing follows.
function sentences(before: string, after: string, language: Language) {
  return [...frames[language], { unit: "percent", kind: "target", text: `${shares[language]} [v]` } as const].map((frame) => {
    const amount = frame.unit === "count" ? 450 : frame.unit === "percent-per-year" ? 7.5 : 35;
    const figure = `${inDigits(amount, lexicons[language])}${frame.unit === "count" ? "" : "%"}`;
    return { ...frame, amount, quote: frame.text.replace("[v]", () => [before, figure, after].filter((part) => part !== "").join(" ").replace(/' (?=\d)/g, "'")).replace("[y]", "2030") };
  });
}

describe.each(languages)("every phrase of %s", (language) => {
  const lexicon = lexicons[language];

  describe.each(comparatorsOfOne)("for “%s”", (comparator) => {
    it.each(["before", "after"] as const)("is read %s its figure, alike in every sentence that takes it, and in one at least", (side) => {
      const unread = lexicon.comparators[side][comparator].flatMap(wordings).filter((words) => {
        const made = side === "before" ? sentences(words, "", language) : sentences("", words, language);
        const values = made.map(({ quote, unit, kind, amount }) => {
          const reading = readValue(quote, language, { unit, kind });
          if (reading.read && !sameValue(reading.value, worded(comparator, amount))) throw new Error(`read ${JSON.stringify(reading.value)}: ${quote}`);
          return reading.read;
        });
        return !values.includes(true);
      });
      expect(unread).toEqual([]);
    });
  });

  it("before a number of the first reads a rank among them", () => {
    const unread = lexicon.phrases.top.flatMap(wordings).filter((words) => [5, 20].every((last) => {
      const value = read(`${words} ${last} ${places[language]}`, "rank", language);
      if (value && !sameValue(value, worded("top", last))) throw new Error(`${words} ${last}: ${JSON.stringify(value)}`);
      return value === null;
    }));
    expect(unread).toEqual([]);
  });

  it("that is a cardinal is read as its number, of things and as a percentage", () => {
    const { cardinals, homographs } = lexicon.numbers;
    for (const [word, amount] of Object.entries(cardinals).filter(([name, value]) => value > 1 && value < 100 && !homographs.includes(name))) {
      expect(read(`${word} ${things[language]}`, "count", language), word).toEqual(worded("exactly", amount));
      expect(read(`${word} ${lexicon.phrases.percent.find((sign) => /^\p{L}/u.test(sign))}`, "percent", language), word).toEqual(worded("exactly", amount));
    }
  });
});

const percentage = fc.oneof(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 101, max: 9999 }).filter((n) => n % 100 !== 0).map((n) => n / 100));

describe.each(languages)("a percentage in %s", (language) => {
  const print = (amount: number) => inDigits(amount, lexicons[language]);

  it("alone is exactly that, whichever space stands before its sign", () => {
    fc.assert(fc.property(percentage, fc.constantFrom("", " ", "\u00a0", "\u202f"), (amount, space) => {
      expect(read(`${print(amount)}${space}%`, "percent", language)).toEqual(worded("exactly", amount));
    }), { numRuns: 400 });
  });

  it("is read with both ends of a range", () => {
    fc.assert(fc.property(percentage, percentage, fc.boolean(), (a, b, both) => {
      fc.pre(a !== b);
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      expect(read(`${print(low)}${both ? "%" : ""} - ${print(high)}%`, "percent", language)).toEqual({ comparator: "between", low, high });
    }), { numRuns: 400 });
  });

  it("of growth is never a share, nor one of GRDP a share of something else", () => {
    fc.assert(fc.property(percentage, (amount) => {
      const figure = `${print(amount)}%`;
      expect(read(`${growth[language]} ${figure}`, "percent-of-grdp", language)).toBeNull();
      expect(read(`${growth[language]} ${figure}`, "percent", language)).toBeNull();
      expect(read(`${figure} ${grdp[language]}`, "percent", language)).toBeNull();
    }), { numRuns: 400 });
  });
});

describe.each(languages)("any text at all, read as %s,", (language) => {
  const lexicon = lexicons[language];
  const words = [...Object.values(lexicon.phrases).flat(), ...comparatorsOfOne.flatMap((comparator) => lexicon.comparators.before[comparator]), "5", "30", "7.5", "2030", "%", ",", ".", "(", ")", "-", "/"];

  it.each([
    ["of any characters", fc.string({ unit: "grapheme", maxLength: 200 })],
    ["of words that the reader knows", fc.array(fc.constantFrom(...words), { maxLength: 25 }).map((parts) => parts.join(" ").replace(/[|*?!_]/g, ""))],
  ])("%s never throws, and what is read of it has its words in it", (_, texts) => {
    fc.assert(fc.property(texts, fc.constantFrom(...units), fc.constantFrom(...statementKinds), (quote, unit, kind) => {
      const { year, ...reading } = readValue(quote, language, { unit, kind });
      const isIn = (passage: { readonly start: number; readonly end: number } | null) => passage !== null && passage.start >= 0 && passage.start < passage.end && passage.end <= quote.length;
      if (reading.read && unit !== "milestone" && !isIn(reading.passage)) throw new Error(`read nowhere: ${quote}`);
      if (year.read && !(isIn(year.passage) && /\d/.test(quote.slice(year.passage.start, year.passage.end)))) throw new Error(`dated nowhere: ${quote}`);
    }), { numRuns: 2000 });
  });
});
