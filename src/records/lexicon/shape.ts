import type { BoundComparator } from "../value.ts";
import type { DatePhrases } from "./shape/dates.ts";
import type { DoubtPhrases } from "./shape/doubts.ts";
import type { FigurePhrases } from "./shape/figures.ts";
import type { List } from "./shape/list.ts";
import type { Numbers } from "./shape/numbers.ts";
import type { RankPhrases } from "./shape/ranks.ts";
import type { SharePhrases } from "./shape/shares.ts";

/**
 * The words of one language that state a value, a date, or undo one. A phrase is words apart by spaces; `a|b` stands for either, `stem*` for any
 * word that begins so, `*end` for one that ends so, `word?` for one that may be missing, `_` for any word, and `!word` at the end says that this word must not follow. Case,
 * typographic signs and kinds of space are levelled.
 */
export interface Lexicon {
  /** BCP 47 tag: what articles give as `language`. */
  readonly language: string;
  /** The mark before decimals; the other of the two groups thousands. */
  readonly decimalMark: "." | ",";
  /** What is cut off before an apostrophe as a word of its own: `l`, `qu`. */
  readonly elisions: List;
  /** Words that bend a value and are none without their accents: `tren 80%` and `superieur à` are refused. */
  readonly accents: List;
  /** The most words that a sentence may have without a single accent; `null` where sentences need none. */
  readonly barest: number | null;
  readonly numbers: Numbers;
  readonly comparators: { readonly before: Comparators; readonly after: Comparators };
  /** What a rank is in words that name no number: `tops the list` is 1, `runner-up` is 2. */
  readonly places: Readonly<Record<string, number>>;
  readonly phrases: Phrases;
}

/** Words that set a bound, by the comparator that they are. */
export type Comparators = Readonly<Record<BoundComparator, List>>;

/** Every other kind of phrase. A language that lacks one gives an empty list. */
export interface Phrases extends FigurePhrases, SharePhrases, RankPhrases, DoubtPhrases, DatePhrases {}

/** What a phrase is. */
export type Kind = keyof Phrases;
