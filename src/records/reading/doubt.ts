import type { Lexicon } from "../lexicon/shape.ts";
import type { Unit } from "../unit.ts";

/** Why a quote was refused, as data; `words` are the words of the quote that are in doubt. */
export type Doubt =
  | { readonly why: "too-long"; /** How many characters a quote may have. */ readonly most: number }
  | { readonly why: "foreign-sign"; readonly words: string; readonly at: number }
  | { readonly why: "damaged"; readonly words: string }
  | { readonly why: "unaccented"; readonly words: string }
  | { readonly why: "no-value"; readonly unit: Unit; readonly words: readonly string[] }
  | { readonly why: "several-values"; readonly words: readonly string[] }
  | { readonly why: "number-in-doubt"; readonly words: string; readonly decimalMark: Lexicon["decimalMark"] }
  | { readonly why: "unplaced-number"; readonly words: string; readonly unit: Unit }
  | { readonly why: "unfit-percentage"; readonly words: string; readonly unit: Unit; readonly told: "growth" | "decrease" | "points" | "share-of-grdp" | "share-of-other" | "yearly" }
  | { readonly why: "out-of-range"; readonly words: string; readonly unit: Unit }
  | { readonly why: "hedged"; readonly words: string }
  | { readonly why: "nearly"; readonly words: string }
  | { readonly why: "negated"; readonly words: string }
  | { readonly why: "conditional"; readonly words: string }
  | { readonly why: "opinion"; readonly words: string }
  | { readonly why: "other-whole"; readonly words: string }
  | { readonly why: "compared"; readonly words: string }
  | { readonly why: "loose-fraction"; readonly words: string }
  | { readonly why: "vague"; readonly words: string }
  | { readonly why: "change"; readonly words: string }
  | { readonly why: "comparators-disagree"; readonly words: string }
  | { readonly why: "loose-comparator"; readonly words: string }
  | { readonly why: "figure-in-milestone"; readonly words: string }
  | { readonly why: "partly"; readonly words: string }
  | { readonly why: "figure-absent"; readonly figure: string }
  | { readonly why: "figure-twice"; readonly figure: string }
  | { readonly why: "figure-names-none"; readonly figure: string; readonly unit: Unit }
  | { readonly why: "figure-names-several"; readonly figure: string }
  | { readonly why: "figure-splits"; readonly figure: string; readonly words: string };
