import type { When } from "./dating.ts";
import type { Position } from "./issue.ts";
import type { Language } from "./lexicon/index.ts";
import type { Body, OwnWords } from "./ownWords.ts";
import type { PartialDate } from "./partialDate.ts";
import type { Passage } from "./readValue.ts";
import type { Basis, Status } from "./schema.ts";
import type { Value } from "./value.ts";

/** One source document, without its records. */
export interface Article {
  readonly slug: string;
  readonly file: string;
  readonly title: string;
  readonly publisher: string;
  readonly byline: string | null;
  readonly url: string;
  readonly archived: string | null;
  readonly published: PartialDate;
  readonly accessed: PartialDate;
  readonly language: Language;
  readonly locality: string | null;
  readonly document: { readonly name: string | null; readonly issuer: string | null; readonly status: Status | null } | null;
  /** Our own words about it, in Markdown, by language. */
  readonly body: Body;
  /** Why its years are inferred, for records without a reason of their own. */
  readonly because: OwnWords | null;
}

/** What every record has, whether it promises or tells what was measured. */
export interface Statement {
  /** `<target>@<article>`; stable, unique, published. */
  readonly id: string;
  readonly locality: string;
  readonly indicator: string;
  readonly value: Value;
  /** The words as printed, NFC, white space folded. */
  readonly quote: string;
  /** The words of the quote that the value was read from; `null` for a milestone and for a reading of ours. */
  readonly passage: Passage | null;
  /** The words that the editor named as stating the value. */
  readonly figure: string | null;
  /** True where the value is our reading (`reads`), which no rule can take from the words. */
  readonly isOurReading: boolean;
  /** Where it started, in the unit of the indicator, for what the words move from somewhere; `null` where they don't. */
  readonly from: number | null;
  /** The words of the quote that name the year; `null` where they don't. */
  readonly yearPassage: Passage | null;
  /** A second fragment of the source that names the year; `null` where there is none. */
  readonly when: When | null;
  readonly because: OwnWords | null;
  readonly article: Article;
  readonly at: Position;
}

/** One article's statement of one target. */
export interface TargetRecord extends Statement {
  /** `<locality>.<indicator>.<year>` */
  readonly target: string;
  /** `null` where the words give no year. */
  readonly year: number | null;
  /** `null` where there is no year. */
  readonly basis: Basis | null;
}

/** One article's statement of one measured figure. */
export interface OutcomeRecord extends Statement {
  /** The year that was measured, or that of its edition. */
  readonly year: number;
  /** Who measured, and how; figures of two series are never joined. */
  readonly series: string;
}

/** The slug of a year in ids and addresses: `2030`, or `undated`. */
export function yearSlug(year: number | null): string {
  return year === null ? "undated" : String(year);
}
