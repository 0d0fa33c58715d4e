import type { BoundComparator } from "../value.ts";

/**
 * The words of one language that state a value. Every phrase is written as `reading/phrase.ts` reads it: words apart by
 * spaces, `{n}` for the figure with its unit, `a|b` for either, `stem*`, `word?`, `..3` for up to three words between.
 * The reader reads with these phrases and the tests print with them, so each one is held to read back as it was.
 */
export interface Lexicon {
  /** BCP 47 tag: what articles give as `language`. */
  readonly language: string;
  /** The mark before decimals; the other of the two groups thousands. */
  readonly decimalMark: "." | ",";
  /** Whether an ordinary space may group thousands (`1 000`); a no-break space always may. */
  readonly groupsBySpace: boolean;
  /** Numbers in words, hyphens written as spaces: `twenty five` is 25. */
  readonly cardinals: Readonly<Record<string, number>>;
  /** Cardinals that are common words too (`năm` is five and year) and count only where nothing else is meant. */
  readonly homographs: readonly string[];
  /** Words that multiply the number before them: `million`. */
  readonly magnitudes: Readonly<Record<string, number>>;
  readonly grammar: Grammar;
  /** Words that make a number a percentage. */
  readonly percent: readonly string[];
  /** Percentage points: a difference, never a level. */
  readonly points: readonly string[];
  /** Plain shares in words, in per cent: `half of` is 50. */
  readonly fractions: Readonly<Record<string, number>>;
  /** Round numbers that say "about" by themselves: `une centaine` is about 100. */
  readonly rough: Readonly<Record<string, number>>;
  /** Words for 100 per cent, and the words before or after which they mean something else. */
  readonly whole: {
    readonly phrases: readonly string[];
    readonly notAfter: readonly string[];
    readonly notBefore: readonly string[];
  };
  readonly comparators: Readonly<Record<BoundComparator, readonly string[]>>;
  /** Words that may stand between a comparator and its number: at least *reach* 30 %. */
  readonly bridges: readonly string[];
  /** Comparator words that refuse the quote where no number takes them up. */
  readonly strongComparators: readonly string[];
  /** Two bounds, `{a}` and `{b}`. `changes` may also tell where something stood and where it shall go. */
  readonly ranges: { readonly bounds: readonly string[]; readonly changes: readonly string[] };
  /** Verbs that make `from {a} to {b}` a change: for any unit, and only where the unit is no growth rate. */
  readonly moves: { readonly always: readonly string[]; readonly unlessGrowth: readonly string[] };
  /** A place among the first N, and one place alone; `{n}` is a cardinal in `top`, a cardinal or ordinal in `place`. */
  readonly ranks: { readonly top: readonly string[]; readonly place: readonly string[] };
  /** Ordinals in words, and what follows a numeral to make it one: `3rd`. */
  readonly ordinals: Readonly<Record<string, number>>;
  readonly ordinalEndings: readonly string[];
  /** Phrases in which a number is something else than a value, by what it is there. */
  readonly elsewhere: Readonly<Record<Elsewhere, readonly string[]>>;
  /** Words that may stand between a level or a date and a second one: level 3 *and* 4. */
  readonly listing: readonly string[];
  /** Small words that are never the thing counted: `500 by 2030` counts nothing that it names. */
  readonly functionWords: readonly string[];
  /** What a share is a share of. */
  readonly grdp: readonly string[];
  /** Words that open the base of a share: 90 % *of* the files. Empty where the base follows without one. */
  readonly of: readonly string[];
  /** Totals that are not GRDP: a share that stands in their clause is no share of GRDP unless it says so. */
  readonly otherTotals: readonly string[];
  /** Words that open a base only where GRDP follows: 30 % *in* GRDP. */
  readonly within: readonly string[];
  /** Phrases that begin like a base and are none: `d'ici 2030`. */
  readonly notOf: readonly string[];
  /** Words that make a growth one of a whole period, not of each year. */
  readonly overall: readonly string[];
  readonly growth: {
    /** Growth as a noun: `growth of 7 %`, also `brings growth to 7 %`. */
    readonly nouns: readonly string[];
    /** Growth as a verb: `rises by 7 %`, but `rises to 30 %` is a level. */
    readonly verbs: readonly string[];
    readonly to: readonly string[];
    readonly by: readonly string[];
    /** Straight after the figure: a 7 % *increase*. */
    readonly after: readonly string[];
    /** Words that hold a growth word and mean something else. */
    readonly not: readonly string[];
  };
  /** Decrease: what is lowered by a figure is no growth and no level. */
  readonly decrease: readonly string[];
  /** Nouns after which "by N" or "de N" tells a level: un objectif *de* 30 %. */
  readonly leadingNouns: readonly string[];
  /** Words of a level: the *share* is 30 %. */
  readonly level: readonly string[];
  readonly perYear: readonly string[];
  /** Words that compare with something, in the clause of a figure that does not take them up: above the *average of* 80 %. */
  readonly comparisons: readonly string[];
  /** Words after a figure, near or far, that bend it: `or above`, `give or take`. */
  readonly afterthoughts: readonly string[];
  /** Comparators that are prepositions of place too, and the words after which they are comparators: có *trên* 500. */
  readonly locative: readonly string[];
  readonly amountLeads: readonly string[];
  /** Words that may stand straight before a figure or its comparator; any other leaves a doubt. Empty: every word may. */
  readonly leads: readonly string[];
  /** What the places of a ranking are: `localities`. A number of other things is no rank. */
  readonly ranked: readonly string[];
  /** Words of time that a fraction may be of: half *an hour*. */
  readonly periods: readonly string[];
  /** Periods other than the year: growth a quarter. */
  readonly otherPeriods: readonly string[];
  /** Words beside a figure that soften, add to or take back what it says. */
  readonly hedges: { readonly before: readonly string[]; readonly after: readonly string[] };
  readonly negations: readonly string[];
  /** Phrases that hold a negation or a comparator and are none. */
  readonly harmless: readonly string[];
  /** Quantities that no rule turns into a number, by the unit for which they raise doubt. */
  readonly vague: { readonly percent: readonly string[]; readonly count: readonly string[]; readonly rank: readonly string[] };
}

/** The small words on which reading turns. */
export interface Grammar {
  /** What is cut off before an apostrophe as a word of its own: `l'`, `qu'`. */
  readonly elisions: readonly string[];
  readonly articles: readonly string[];
  /** Words that begin a comparator after its figure: 30 % *or* more. */
  readonly joins: readonly string[];
  /** Words that turn a comparator after a figure to what follows: 80 % or more *than* last year. */
  readonly turns: readonly string[];
  /** Comparators after a figure that an article may follow: 30 % *au minimum* la part. */
  readonly beforeArticle: readonly string[];
  /** Words between two numbers that leave one value in doubt: five *or* six. */
  readonly either: readonly string[];
  /** Words before a cardinal that make it an ordinal: *thứ* năm. */
  readonly ordinalMarks: readonly string[];
  /** Words that lead on to decimals or to the rest of a number in words: six *point* five, one hundred *and* five. */
  readonly decimals: readonly string[];
  readonly addends: readonly string[];
  /** Whether a homograph after a number in words goes on with it: `cent neuf` does, `hai năm` (two years) does not. */
  readonly homographsGoOn: boolean;
  /** Abbreviations and words that scale a number in a way that stays in doubt: 10*k*, 3 *Mds*, two *dozen*. */
  readonly unclearScales: readonly string[];
  /** Words before a fraction that make it a part of time: the *first* half. */
  readonly partsOfTime: readonly string[];
}

/** What a number can be when it is not the value. */
export type Elsewhere =
  | "level"
  | "year"
  | "date"
  | "age"
  | "duration"
  | "money"
  | "size"
  | "document"
  | "base"
  | "multiple"
  | "ordinal";
