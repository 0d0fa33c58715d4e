import type { Basis, Kind, Pillar, Status } from "../records/schema.ts";
import type { Unit } from "../records/unit.ts";
import type { Comparator } from "../records/value.ts";

/** All words of the interface in one language. A missing key is a type error in that language's file. */
export interface Words {
  /** BCP 47 tag, for `lang` and for the forms of numbers and dates. */
  readonly language: "en" | "fr" | "vi";
  /** Between a name and what is said of it. */
  readonly colon: string;
  readonly site: { readonly name: string; readonly tagline: string; readonly description: string; readonly skip: string; readonly licence: string; readonly menu: string; readonly breadcrumb: string };
  readonly pages: Record<"front" | "indicators" | "localities" | "sources" | "methodology" | "notFound", string>;
  readonly languageNames: Record<"en" | "fr" | "vi", string>;
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
  readonly dateUnknownDay: string;
  readonly front: { readonly lead: (places: string) => string; readonly how: readonly string[]; readonly glance: string; readonly glanceNote: string; readonly latest: string };
  readonly nothingFound: string;
  readonly target: {
    /** The promise as a sentence; `promise` is a value with its year. */
    readonly sentence: (place: string, promise: string) => string;
    readonly sentenceTop: (place: string, promise: string) => string;
    readonly sentenceMilestone: (place: string, year: string) => string;
    readonly records: string;
    readonly agree: (count: number) => string;
    readonly differ: string;
    readonly differInStatus: string;
    readonly readAs: string;
    readonly year: string;
    readonly ourReading: string;
    readonly because: string;
    readonly document: string;
    readonly status: string;
    readonly original: string;
    readonly archived: string;
    readonly accessed: (date: string) => string;
    readonly id: string;
    readonly otherYears: string;
    readonly elsewhere: string;
    readonly gone: (date: string) => string;
    readonly goneMoved: (date: string) => string;
    readonly moved: string;
    readonly pageIs: (title: string) => string;
    readonly goneText: string;
    readonly goneRecords: string;
  };
  readonly table: Record<"locality" | "year" | "value" | "quote" | "source" | "inferred" | "indicator" | "published" | "records" | "publisher", string>;
  readonly chart: {
    /** A headline for each thing that a comparison can show; `year` is empty of meaning for the first two. */
    readonly findings: Record<"only" | "onlyNumber" | "highest" | "lowest" | "best", (place: string, year: string) => string>;
    readonly differ: string;
    readonly withoutNumber: string;
    readonly promises: string;
    readonly source: (articles: number, dates: string) => string; readonly key: string; readonly tableTitle: string;
  };
  readonly lists: { readonly targets: (count: number) => string; readonly articles: (count: number) => string;
    readonly statements: (count: number) => string; readonly whatItIs: string; readonly indicators: string; readonly indicatorIs: (name: string) => string; readonly places: string; readonly placeIs: (name: string) => string; readonly sources: string; readonly sourceIs: (title: string, publisher: string) => string; readonly statedIn: string; readonly statedNothing: string; readonly original: string; readonly language: string; readonly byline: string; readonly issuer: string; readonly download: string };
  readonly notFound: { readonly text: string; readonly ways: string };
}
