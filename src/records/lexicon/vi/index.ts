import { list } from "../list.ts";
import type { Lexicon } from "../shape.ts";
import { comparators } from "./comparators.ts";
import { dates } from "./dates.ts";
import { doubts } from "./doubts.ts";
import { figures } from "./figures.ts";
import { numbers } from "./numbers.ts";
import { places, ranks } from "./ranks.ts";
import { shares } from "./shares.ts";

/** The words of Vietnamese. */
export const vi: Lexicon = {
  language: "vi",
  decimalMark: ",",
  elisions: [],
  accents: list`trên, dưới, vượt, không, tối thiểu, tối đa, ít nhất, nhiều nhất, xấp xỉ, trở lên, trở xuống, chưa đến, chưa tới, không quá, không dưới, hầu hết, gần như`,
  barest: 4,
  numbers,
  comparators,
  places,
  phrases: { ...figures, ...shares, ...ranks, ...doubts, ...dates },
};
