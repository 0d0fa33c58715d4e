import type { Language } from "../records/lexicon/index.ts";
import type { Basis, Kind, Pillar, Status } from "../records/schema.ts";
import type { Unit } from "../records/unit.ts";
import type { Comparator } from "../records/value.ts";
import type { ListWords } from "./lists/words.ts";
import type { ReadWords } from "./read/words.ts";
import type { ReuseWords } from "./reuse/words.ts";

/** All words of the interface in one language. A missing key is a type error in that language's file. */
export interface Words extends ListWords, ReadWords, ReuseWords {
  /** BCP 47 tag, for `lang` and for the forms of numbers and dates. */
  readonly language: Language;
  /** The tag whose forms numbers, dates and lists take: "en-GB". */
  readonly locale: string;
  /** The same as Open Graph writes it: "en_GB". */
  readonly territory: string;
  /** Quotation marks, and those within a quotation, with the spaces that belong inside them. */
  readonly quotation: readonly [open: string, close: string, innerOpen: string, innerClose: string];
  /** Between a name and what is said of it. */
  readonly colon: string;
  /** Between the names of a list without an "and". */
  readonly comma: string;
  /** Between parts that hold commas themselves. */
  readonly semicolon: string;
  readonly site: { readonly name: string; readonly tagline: string; readonly description: string; readonly skip: string; readonly licence: string; readonly menu: string; readonly languages: string; readonly breadcrumb: string };
  readonly pages: Record<"front" | "indicators" | "localities" | "sources" | "methodology" | "notFound", string>;
  readonly pillars: Record<Pillar, string>;
  readonly kinds: Record<Kind, string>;
  readonly statuses: Record<Status, string>;
  readonly statusUnknown: string;
  readonly bases: Record<Basis, string>;
  readonly comparators: Record<Comparator, { readonly name: string; readonly meaning: string; readonly drawn: string }>;
  /** The bounds of a value, already with their unit, put into words. */
  readonly value: {
    readonly exactly: (amount: string) => string;
    readonly about: (amount: string) => string;
    readonly nearly: (amount: string) => string;
    readonly atLeast: (amount: string) => string;
    readonly moreThan: (amount: string) => string;
    readonly atMost: (amount: string) => string;
    readonly lessThan: (amount: string) => string;
    readonly between: (low: string, high: string) => string;
    readonly top: (last: string) => string;
    /** For the small places of a drawing. */
    readonly topShort: (last: string) => string;
    readonly place: (rank: string) => string;
    readonly milestone: string;
    /** A milestone beside its indicator, whose name is the promise. */
    readonly promised: string;
    /** The same where the indicator is measured and the words give no number. */
    readonly promisedUnnumbered: string;
  };
  /** An amount with its unit; `amount` is a formatted number or a range of two. */
  readonly unit: Record<Exclude<Unit, "rank" | "milestone">, (amount: string) => string>;
  /** What an axis measures; follows the name of an indicator. */
  readonly measure: Record<Unit, string>;
  readonly byYear: (year: string) => string;
  readonly undated: string;
  /** A date as newspapers print it, in its three grades of knowledge: "16 March 2021", "October 2024", "2022". `month` is the name of the month. */
  readonly date: { readonly day: (day: number, month: string, year: string, monthNumber: number) => string; readonly month: (month: string, year: string, monthNumber: number) => string; readonly year: (year: string) => string };
  readonly dateUnknownDay: string;
  readonly front: { readonly lead: (places: string) => string; readonly how: readonly string[]; readonly glance: string; readonly latest: string;
    /** Over the glance at all promises: fields down, places across. */
    readonly fields: string; readonly field: string; readonly few: string; readonly questions: string; readonly everything: (indicators: number) => string };
  /** Of our own articles. `held` says what was done with their figures. */
  readonly stories: { readonly kind: string; readonly sources: string; readonly held: string };
  /** What kind of page it is, above its title. */
  readonly pageKinds: Record<"indicator" | "locality" | "target" | "article", string>;
  readonly nothingFound: string;
  readonly target: {
    /** The promise as a sentence; `promise` is a value with its year. */
    readonly sentence: (place: string, promise: string) => string;
    readonly sentenceTop: (place: string, promise: string) => string;
    readonly sentenceMilestone: (place: string, year: string) => string;
    readonly records: string;
    readonly agree: (count: number) => string;
    readonly differ: string;
    /** Each value that sources give, the lowest first, with how many give it; `null` where they give no number. */
    readonly sides: (sides: readonly { readonly value: string | null; readonly sources: number }[]) => string;
    readonly differInStatus: string;
    readonly readAs: string;
    /** Before a second fragment of the source, which names the year. */
    readonly when: string;
    readonly statedElsewhere: string;
    readonly year: string;
    /** Before the note that a value is our own reading. */
    readonly reading: string;
    readonly ourReading: string;
    readonly because: string;
    readonly document: string;
    readonly status: string;
    readonly original: string;
    readonly archived: string;
    readonly accessed: (date: string) => string;
    readonly id: string;
    readonly otherYears: string;
    readonly elsewhere: string; readonly allElsewhere: string;
    readonly gone: (date: string) => string;
    readonly goneMoved: (date: string) => string;
    readonly moved: string;
    readonly pageIs: (title: string) => string;
    readonly goneText: string;
    readonly goneRecords: string;
  };
  readonly table: Record<"locality" | "year" | "value" | "quote" | "source" | "inferred" | "ourReading" | "indicator" | "published" | "records" | "publisher", string>;
  /** Headlines, without a full stop. Places, values and promises come in words; `unit` tells a share from a number. */
  readonly findings: {
    readonly alone: (place: string) => string;
    /** Where others promise it without a number. */
    readonly aloneInNumber: (place: string) => string;
    readonly rankAlone: (place: string, ranking: string) => string;
    readonly apart: (places: string, unit: Unit, value: string, years: number) => string;
    readonly together: (places: string, unit: Unit, promise: string) => string;
    readonly higher: (place: string, other: string, year: string) => string;
    readonly lower: (place: string, other: string, year: string) => string;
    readonly better: (place: string, other: string, year: string) => string;
    readonly against: (value: string, other: string) => string;
    readonly spread: (year: string, low: string, lowPlace: string, high: string, highPlace: string) => string;
    readonly rises: (place: string, from: string, to: string) => string;
    readonly falls: (place: string, from: string, to: string) => string;
    readonly several: (places: number) => string;
    readonly severalRanks: (places: number, ranking: string) => string;
    readonly promisedAlone: (place: string, years: string) => string;
    readonly promisedBy: (places: string) => string;
    readonly promisedByMany: (places: number) => string;
    readonly shared: (count: number, indicators: number, places: number, indicator: string | null) => string;
    readonly counted: (promises: number, numbered: number) => string;
  };
  readonly chart: {
    readonly differ: string;
    readonly downloads: string; readonly counted: string; readonly table: string; readonly ranks: string;
    readonly withoutNumber: string;
    readonly promises: string;
    readonly source: (articles: number, dates: string) => string; readonly key: string; readonly tableTitle: string;
  };
  /** Showing a chart on pages of others. */
  readonly embed: {
    readonly title: string;
    /** After the site's name, in the link that leads from a frame to the chart's page. */
    readonly home: string;
    readonly summary: string;
    readonly lead: string;
    readonly chart: string; readonly language: string; readonly colours: string; readonly light: string; readonly dark: string;
    /** Each kind of chart, where one is chosen. */
    readonly kinds: Record<"comparison" | "path" | "rank" | "milestones" | "overview", string>;
    readonly code: string; readonly copy: string; readonly copied: string;
    readonly preview: string; readonly pixels: (width: number) => string;
    readonly picture: string; readonly pictureLead: string;
    readonly without: string;
    readonly oembed: string;
  };
  /** What a reader of a chart must not miss. */
  readonly notes: { readonly undecided: (articles: string) => string; readonly inferred: string; readonly allInferred: (years: number) => string; readonly someInferred: (years: number) => string };
  /** Of a chart that is a file of its own. */
  readonly picture: { readonly part: (shown: number, places: number) => string };
  readonly overview: {
    /** In the place of a promise, where no source states one. */
    readonly none: string;
    /** The same for all such places of an indicator, where they are too many to name. */
    readonly noneIn: (count: number, places: number) => string;
    /** In how many places a promise was found, where they are too many to show. */
    readonly foundIn: (count: number, places: number) => string;
    /** For the names of places, where they are too many to list. */
    readonly places: (count: number) => string;
    /** How to read the table, above it. */
    readonly caption: string;
    /** What to bear in mind, below it. */
    readonly note: string;
  };
  /** `between` parts what has commas of its own, names of indicators and of sources; `numbered` and `unnumbered` say what signs stand for. */
  readonly agenda: { readonly numbered: string; readonly unnumbered: string; readonly undated: (count: number) => string };
  readonly path: {
    /** What a dashed line and what a diamond stands for. */
    readonly promised: string;
    readonly measured: string;
    /** A figure with the year that it was measured for. */
    readonly inYear: (figure: string, year: number) => string;
    /** Before the values of the country, which stands behind all places. */
    readonly yardstick: (country: string) => string;
    /** Before marks that have no label of their own. */
    readonly unlabelled: string;
  };
  readonly notFound: { readonly text: string; readonly ways: string };
}
