import { en } from "./en/index.ts";
import type { Lexicon } from "./shape.ts";

// A fourth language for the tests: enough of it to read one sentence.
export const de: Lexicon = {
  ...en,
  language: "de",
  decimalMark: ",",
  comparators: { ...en.comparators, before: { ...en.comparators.before, "more-than": ["mehr als"] } },
  phrases: { ...en.phrases, percent: ["%", "prozent"], gdp: ["bip", "bip der stadt"], of: ["des"], deadline: ["bis"] },
};
