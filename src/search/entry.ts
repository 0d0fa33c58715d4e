import type { Language } from "../records/lexicon/index.ts";

/** One page, or a part of one, as the search knows it. */
export interface SearchEntry {
  readonly kind: "indicator" | "locality" | "target" | "article" | "story" | "page";
  /** What kind of page it is, in words. */
  readonly label: string;
  readonly title: string;
  readonly href: string;
  /** What stands beside the title: a value, a date. */
  readonly note: string;
  /** Words of a source that state it, with their language; one source each. */
  readonly quotes: readonly { readonly text: string; readonly language: Language }[];
  /** The language of the title, where it isn't the page's. */
  readonly language?: Language;
  /** Its names in other languages, by which it is found too. */
  readonly also: string;
}
