import { list } from "../list.ts";
import type { Lexicon } from "../shape.ts";
import { comparators } from "./comparators.ts";
import { dates } from "./dates.ts";
import { doubts } from "./doubts.ts";
import { figures } from "./figures.ts";
import { numbers } from "./numbers.ts";
import { places, ranks } from "./ranks.ts";
import { shares } from "./shares.ts";

/** The words of French. */
export const fr: Lexicon = {
  language: "fr",
  decimalMark: ",",
  elisions: ["l", "d", "n", "s", "c", "j", "m", "t", "qu", "jusqu", "lorsqu", "puisqu", "quelqu", "presqu"],
  accents: list`supérieur, supérieure, supérieurs, supérieures, inférieur, inférieure, inférieurs, inférieures, dépasser, dépassera, dépasse !s, dépassé, excéder, excédera, au-delà, près de, à peu près, plafonné à, limité à`,
  barest: null,
  numbers,
  comparators,
  places,
  phrases: { ...figures, ...shares, ...ranks, ...doubts, ...dates },
};
