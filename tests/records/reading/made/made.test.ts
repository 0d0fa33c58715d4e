import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languages, lexicons, type Language } from "../../../../src/records/lexicon/index.ts";
import { readValue, type Reading } from "../../../../src/records/readValue.ts";
import { sameValue, worded, type BoundComparator, type Value } from "../../../../src/records/value.ts";
import { distractors, frames, undoing, type Frame } from "./frames.ts";
import { counted, inDigits, inWords } from "./numbers.ts";
import { wordings } from "./wordings.ts";

/** A sentence that nobody typed, and what it says. */
interface Made {
  readonly quote: string;
  readonly frame: Frame;
  readonly value: Value;
  readonly year: number;
}

const plain = (phrase: string) => !/[*?!_|]/.test(phrase) && !/ [.]/.test(phrase);
const bounds: readonly (BoundComparator | "exactly")[] = ["exactly", "about", "at-least", "more-than", "at-most", "less-than"];

function sentences(language: Language): fc.Arbitrary<Made> {
  const lexicon = lexicons[language];
  const percents = lexicon.phrases.percent.filter(plain);
  return fc.record({
    frame: fc.constantFrom(...frames[language]),
    comparator: fc.constantFrom(...bounds),
    share: fc.oneof(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 11, max: 989 }).map((tenths) => tenths / 10)),
    amount: fc.oneof(fc.integer({ min: 2, max: 1899 }), fc.integer({ min: 2101, max: 900_000 }), fc.constantFrom(...counted(lexicon).map(([, amount]) => amount)).filter((amount) => amount < 1e9)),
    year: fc.integer({ min: 2018, max: 2045 }),
    pick: fc.nat(),
    percent: fc.constantFrom(...percents),
    inWords: fc.boolean(),
    before: fc.constantFrom("", "", ...distractors[language].before),
    after: fc.constantFrom("", "", ...distractors[language].after),
  }).map(({ frame, comparator, share, amount, year, pick, percent, inWords: isSpelled, before, after }): Made => {
    const number = frame.unit === "count" ? amount : frame.unit === "percent-per-year" ? Math.min(share, 30) : share;
    const spelled = isSpelled ? inWords(number, lexicon) : null;
    const figure = `${spelled ?? inDigits(number, lexicon)}${frame.unit === "count" ? "" : percent === "%" ? "%" : ` ${percent}`}`;
    const sides = ["before", "after"] as const;
    const known = comparator === "exactly" ? [] : sides.flatMap((side) => lexicon.comparators[side][comparator].flatMap(wordings).map((words) => ({ side, words })));
    const bound = known[pick % Math.max(1, known.length)];
    const value = (bound === undefined ? figure : bound.side === "before" ? `${bound.words} ${figure}` : `${figure} ${bound.words}`).replace(/' (?=\d)/g, "'");
    return { quote: `${before}${frame.text.replace("[v]", () => value).replace("[y]", String(year))}${after}`, frame, value: worded(bound === undefined ? "exactly" : comparator, number), year };
  });
}

const readOf = ({ quote, frame }: Pick<Made, "quote" | "frame">, language: Language): Reading => readValue(quote, language, { unit: frame.unit, kind: frame.kind });

// Thousands of sentences a rule: what is wrong is thrown, for an assertion on each would take longer than the reader does.
function always(language: Language, holds: (made: Made, reading: Reading) => string | null): void {
  fc.assert(fc.property(sentences(language), (made) => {
    const wrong = holds(made, readOf(made, language));
    if (wrong !== null) throw new Error(wrong);
  }), many);
}

function refuses<T>(language: Language, other: fc.Arbitrary<T>, changed: (made: Made, other: T) => string | null, allowed: (made: Made, reading: Reading & { readonly read: true }) => boolean = () => false): void {
  fc.assert(fc.property(sentences(language), other, (made, given) => {
    const quote = changed(made, given);
    if (quote === null) return;
    const reading = readOf({ ...made, quote }, language);
    if (reading.read && !allowed(made, reading)) throw new Error(`read ${JSON.stringify(reading.value)} in: ${quote}`);
  }), many);
}

const many = { numRuns: 1500, seed: 20250714, endOnFailure: true };
const said = (value: Value) => `${value.comparator} ${value.low} ${value.high}`;

describe.each(languages)("a sentence in %s that was made of the lexicon", (language) => {
  it("is read as it was made or refused, its year too, whatever other numbers stand beside, and its words are marked", () => {
    let [read, all] = [0, 0];
    always(language, ({ quote, value, year }, reading) => {
      all++;
      if (!reading.read) return null;
      read++;
      if (!sameValue(reading.value, value)) return `read ${said(reading.value)}, not ${said(value)}: ${quote}`;
      if (reading.year.read && reading.year.year !== year) return `read ${reading.year.year}: ${quote}`;
      const marked = quote.slice(reading.passage?.start, reading.passage?.end);
      const holdsNumber = /\d/.test(marked) || inWords(value.low ?? value.high ?? 0, lexicons[language]) !== null;
      return marked === marked.trim() && marked !== "" && marked !== quote && holdsNumber ? null : `marked "${marked}": ${quote}`;
    });
    expect(all).toBe(many.numRuns);
    expect(read / all).toBeGreaterThan(0.85);
  });

  it("is refused where words undo, soften or condition it, on either side", () => {
    const { before, after } = undoing[language];
    const bent = fc.oneof(fc.constantFrom(...before).map((words) => [words, ""] as const), fc.constantFrom(...after).map((words) => ["", words] as const));
    refuses(language, bent, ({ quote }, [first, last]) => `${first}${quote}${last}`);
  });

  it("is refused with a character in it that no lexicon knows, wherever that stands", () => {
    const strange = fc.constantFrom("\uff11", "\u0663", "\u096b", "\u2267", "\u200b", "\u00ad", "\u041e", "\u2211", "\u0000", "\ufeff", "\u2066", "\ud835\udfd3", "\u06f0", "\u2044", "&gt;", "&nbsp;");
    refuses(language, fc.tuple(strange, fc.nat()), ({ quote }, [sign, place]) => {
      const at = place % (quote.length + 1);
      return `${quote.slice(0, at)}${sign}${quote.slice(at)}`;
    });
  });

  it("never loses a part of its number: a digit, letter or mark glued to it is read with it or refused", () => {
    const glued = fc.constantFrom("k", "O", "l", "x", "7", "\u00b0", "_", "#", "*5");
    refuses(language, fc.tuple(glued, fc.boolean()), ({ quote, frame }, [sign, isBefore]) => {
      const digits = /\d+(?:[.,]\d+)*(?=\s?%)/.exec(quote);
      if (!digits || frame.unit === "count") return null;
      const at = digits.index + (isBefore ? 0 : digits[0].length);
      return `${quote.slice(0, at)}${sign}${quote.slice(at)}`;
    }, ({ value }, reading) => !sameValue(reading.value, value));
  });
});

describe.each(languages)("a number in words in %s", (language) => {
  const frame = frames[language].find(({ unit, kind }) => unit === "count" && kind === "target");

  it("is read whole with its magnitude, whichever that is, or refused", () => {
    if (!frame) throw new Error(`No frame in ${language}`);
    const read = counted(lexicons[language]).map(([words, amount]) => {
      const reading = readOf({ quote: frame.text.replace("[v]", words).replace("[y]", "2030"), frame }, language);
      if (reading.read && !sameValue(reading.value, worded("exactly", amount))) throw new Error(`read ${said(reading.value)}: ${words}`);
      return reading.read;
    });
    expect(read.length).toBeGreaterThan(500);
    expect(read.filter(Boolean).length / read.length).toBeGreaterThan(0.8);
  });
});
