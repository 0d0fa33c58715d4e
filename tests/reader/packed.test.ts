import { describe, expect, test } from "vitest";
import { packed, unpacked } from "../../src/reader/packed.ts";
import { languages, lexicons } from "../../src/records/lexicon/index.ts";
import type { Lexicon } from "../../src/records/lexicon/shape.ts";
import { compile } from "../../src/records/reading/compiled.ts";
import { read } from "../../src/records/reading/read.ts";
import { filesIn, samples } from "../records/reading/samples.ts";

describe.each(languages)("the lexicon of %s, packed for the page that reads quotes", (language) => {
  const whole = lexicons[language];
  const loaded = unpacked(JSON.parse(JSON.stringify(packed(whole))));

  test("has every kind and phrase that it had, its alternatives joined", () => {
    const kinds = (lexicon: Lexicon) => Object.keys(lexicon.phrases).sort();
    expect(kinds(loaded)).toEqual(kinds(whole));
    expect({ ...loaded, phrases: null, comparators: null }).toEqual({ ...whole, phrases: null, comparators: null });
    expect(Object.keys(loaded.comparators.before)).toEqual(Object.keys(whole.comparators.before));
  });

  test("reads every sample as the whole one does", () => {
    const [own, other] = [compile(whole), compile(loaded)];
    const all = [...samples(language, language), ...samples(`traps.${language}`, language), ...filesIn("kinds").flatMap((name) => samples(name)), ...samples("families")].filter((sample) => sample.language === language);
    expect(all.length).toBeGreaterThan(700);
    const differing = all.filter((sample) => JSON.stringify(read(sample.quote, own, sample)) !== JSON.stringify(read(sample.quote, other, sample)));
    expect(differing.map(({ quote }) => quote)).toEqual([]);
  });
});
