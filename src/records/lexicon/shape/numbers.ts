import type { List } from "./list.ts";

/** Numbers in words. */
export interface Numbers {
  /** One to ninety-nine, hyphens written as spaces. */
  readonly cardinals: Readonly<Record<string, number>>;
  /** Cardinals that are common words too: `năm` is five and year, `une` is an article. */
  readonly homographs: List;
  /** Whether a homograph after a number goes on with it: `cent neuf` does, `hai năm` (two years) does not. */
  readonly homographsGoOn: boolean;
  /** What multiplies the number before it: hundred, million, vạn, crore. */
  readonly magnitudes: Readonly<Record<string, number>>;
  /** Magnitudes that stand for one of them without a number before: `mille`. */
  readonly bareMagnitudes: List;
  readonly ordinals: Readonly<Record<string, number>>;
  /** Whether ordinals in words are common words, and count only after a mark or a word of rank: thứ *nhất*. */
  readonly ordinalsAreMarked: boolean;
  /** What is written onto digits to make an ordinal: `3rd`. */
  readonly ordinalEndings: List;
  /** Round numbers that say "about" by themselves: `une centaine`. */
  readonly rough: Readonly<Record<string, number>>;
  /** Shares in words, in per cent: `two thirds of` is 66.67. */
  readonly fractions: Readonly<Record<string, number>>;
  /** Fractions that promises state a share by, as they would by a figure; others are ways of speaking, and settle a measurement alone. */
  readonly firmFractions: List;
}
