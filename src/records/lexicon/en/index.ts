import type { Lexicon } from "../shape.ts";
import { comparators } from "./comparators.ts";
import { dates } from "./dates.ts";
import { doubts } from "./doubts.ts";
import { figures } from "./figures.ts";
import { numbers } from "./numbers.ts";
import { places, ranks } from "./ranks.ts";
import { shares } from "./shares.ts";

/** The words of English. */
export const en: Lexicon = {
  language: "en",
  decimalMark: ".",
  elisions: [],
  accents: [],
  barest: null,
  numbers,
  comparators,
  places,
  phrases: { ...figures, ...shares, ...ranks, ...doubts, ...dates },
};
