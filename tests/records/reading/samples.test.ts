import { describe, expect, it, test } from "vitest";
import { languages } from "../../../src/records/lexicon/index.ts";
import { readValue } from "../../../src/records/readValue.ts";
import { answer, filesIn, misread, refused, samples } from "./samples.ts";

describe.each(languages)("quotes in %s", (language) => {
  const ordinary = samples(language, language);

  it("are read right or refused, never misread", () => {
    expect(misread([...ordinary, ...samples(`traps.${language}`, language)])).toEqual([]);
  });

  it("are read without help in more than nineteen of twenty that a careful person reads", () => {
    const { quotes, share } = refused(ordinary);
    expect(share, quotes.join("\n")).toBeLessThan(0.05);
  });
});

// Each kind of sentence has its file: what is read in it, and what is refused.
describe.each(filesIn("kinds"))("%s", (name) => {
  const own = samples(name);

  it("is read right or refused, never misread", () => expect(misread(own)).toEqual([]));

  it("is read in most sentences that a careful person reads", () => {
    const { quotes, share } = refused(own);
    expect(share, quotes.join("\n")).toBeLessThan(0.2);
  });

  it("gives no sentence a year that it doesn't have", () => {
    const wrong = own.filter(({ year }) => year !== undefined && year !== "?").flatMap((sample) => {
      const { year } = readValue(sample.quote, sample.language, sample);
      return year.read && String(year.year) !== sample.year ? [`${sample.quote} -> ${year.year}, not ${sample.year}`] : [];
    });
    expect(wrong).toEqual([]);
  });
});

test("sentences written to trip the reader are never misread", () => {
  expect(misread(samples("families"))).toEqual([]);
});

test("sentences in the manner of the press are never misread, and read in nine of ten", () => {
  const all = samples("press");
  expect(misread(all)).toEqual([]);
  const { quotes, share } = refused(all);
  expect(share, quotes.join("\n")).toBeLessThan(0.1);
});

test("the list of the quotes that are still misread is an honest one", () => {
  const mended = samples("misread").filter((sample) => [sample.expected, "refuse"].includes(answer(sample)));
  expect(mended.map(({ quote }) => quote), "move these to the traps of their language").toEqual([]);
});
