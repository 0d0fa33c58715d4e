import { en } from "./en.ts";
import type { Lexicon } from "./shape.ts";

// A fourth language for the tests: enough of it to read one sentence.
export const de: Lexicon = {
  ...en,
  language: "de",
  decimalMark: ",",
  percent: ["%", "prozent"],
  comparators: { ...en.comparators, "more-than": ["mehr als {n}"] },
  grdp: ["bip der stadt"],
  of: ["des"],
};
