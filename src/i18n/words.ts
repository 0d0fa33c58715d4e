import type { Basis, Kind, Pillar, Status } from "../records/schema.ts";
import type { Unit } from "../records/unit.ts";
import type { Comparator } from "../records/value.ts";

/** All words of the interface in one language. A missing key is a type error in that language's file. */
export interface Words {
  /** BCP 47 tag, for `lang` and for the forms of numbers and dates. */
  readonly language: string;
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
    readonly place: (rank: string) => string;
    readonly milestone: string;
  };
  /** An amount with its unit; `amount` is a formatted number or a range of two. */
  readonly unit: Record<Exclude<Unit, "rank" | "milestone">, (amount: string) => string>;
  /** What an axis measures. */
  readonly measure: Record<Unit, string>;
  readonly byYear: (year: string) => string;
  readonly undated: string;
  readonly dateUnknownDay: string;
  readonly front: { readonly lead: string; readonly howTitle: string; readonly how: readonly string[]; readonly glance: string; readonly glanceNote: string; readonly latest: string; readonly story: (agree: string) => string };
  readonly nothingFound: string;
  readonly target: {
    readonly records: (count: number) => string;
    readonly agree: (count: number) => string;
    readonly differ: (values: string) => string;
    readonly differInStatus: string;
    readonly one: string;
    readonly saidBy: (publisher: string, date: string) => string;
    readonly readAs: string;
    readonly year: string;
    readonly ourReading: string;
    readonly because: string;
    readonly document: string;
    readonly status: string;
    readonly original: string;
    readonly archived: string;
    readonly accessed: (date: string) => string;
    readonly quoteLanguage: (language: string) => string;
    readonly id: string;
    readonly otherYears: string;
    readonly elsewhere: string;
    readonly gone: (date: string) => string;
    readonly moved: string;
  };
  readonly table: Record<"locality" | "year" | "value" | "quote" | "source" | "status" | "indicator" | "published" | "records" | "publisher", string>;
  readonly chart: { readonly title: (indicator: string) => string; readonly source: (articles: number, dates: string) => string; readonly key: string; readonly none: string; readonly tableTitle: string; readonly rankAxis: string };
  readonly lists: { readonly targets: (count: number) => string; readonly articles: (count: number) => string; readonly localities: (count: number) => string; readonly definition: string; readonly whatItIs: string; readonly statedIn: string; readonly download: string };
  readonly notFound: { readonly text: string; readonly ways: string };
}
