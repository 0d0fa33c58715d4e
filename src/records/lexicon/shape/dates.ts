import type { List } from "./list.ts";

/** Phrases of dates and deadlines. */
export interface DatePhrases {
  readonly clause: List;
  readonly relative: List;
  /** Words that a full stop shortens: `no.`, `TP.` */
  readonly abbreviation: List;
  /** Words that a number may be tied to by a hyphen or a point and stay one: `mid-2025`. */
  readonly gluedLead: List;
  readonly month: List;
  readonly quarter: List;
  readonly day: List;
  readonly year: List;
  /** Opens a span of years: giai đoạn, nhiệm kỳ, the period. */
  readonly span: List;
  readonly deadline: List;
  readonly since: List;
  /** From a date on, which a promise may be due at: from, starting. */
  readonly onward: List;
  /** After a year that is a base: the 2020 *level*. */
  readonly levelOfYear: List;
  /** A word for "of the", before how many something is one of: 477 *des* 832. */
  readonly ofThe: List;
  /** Makes of the year after it one that something is compared with: more *than* in 2020. */
  readonly comparing: List;
  /** The article that a year of its own may have. */
  readonly the: List;
  readonly during: List;
  readonly vision: List;
  readonly edition: List;
  readonly relativeDate: List;
}
