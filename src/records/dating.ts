import type { Problem } from "./issue.ts";
import type { Language } from "./lexicon/index.ts";
import type { StatementKind } from "./reading/choice/asked.ts";
import { readYear, type NamedYear, type Passage, type YearReading } from "./readValue.ts";
import type { Basis } from "./schema.ts";

/** What an editor says of the date of a statement. */
export interface DateEntry {
  /** Typed where no words state it, or to choose among the years that they name. */
  readonly year?: number | undefined;
  readonly basis?: Basis | undefined;
  /** A second fragment of the source, which names the year. */
  readonly when?: string | undefined;
}

/** Where a fragment names the year. */
export interface When {
  readonly words: string;
  readonly passage: Passage;
}

/** The year of a statement and the words that state it. */
export interface Dated {
  /** `null` where no words give one. */
  readonly year: number | null;
  /** `null` where there is no year. */
  readonly basis: Basis | null;
  /** The words of the quote that name it; `null` where the quote doesn't. */
  readonly yearPassage: Passage | null;
  /** The second fragment; `null` where there is none. */
  readonly when: When | null;
}

/** A fault of a date, with the key that it is reported at. */
export interface DateFault {
  readonly problem: Problem;
  readonly key: "year" | "when" | "basis" | "quote";
}

type Dating = { readonly ok: Dated } | { readonly fault: DateFault };

const undated: Dated = { year: null, basis: null, yearPassage: null, when: null };
const fault = (key: DateFault["key"], problem: Problem): Dating => ({ fault: { key, problem } });

/**
 * Dates a statement by its words. `quote` is the year that the reader took from the quote, `null` where its value was refused; `hasReason`,
 * whether readers are told why a year is inferred. What is typed never outweighs the words; a doubt is a fault.
 */
export function dated(entry: DateEntry, quote: YearReading | null, language: Language, kind: StatementKind, hasReason: boolean): Dating {
  return entry.basis === "inferred" ? inferred(entry, quote, hasReason) : stated(entry, quote, entry.when === undefined ? null : { words: entry.when, reading: readYear(entry.when, language, kind) });
}

function inferred({ year, when }: DateEntry, quote: YearReading | null, hasReason: boolean): Dating {
  if (year === undefined) return fault("basis", { code: "inferred-without-year" });
  if (when !== undefined) return fault("when", { code: "when-and-inferred" });
  if (!hasReason) return fault("basis", { code: "inferred-without-because", given: year });
  const inQuote = quote && picked(quote, year);
  if (inQuote) return inQuote.year === year ? fault("basis", { code: "inferred-but-stated", given: year }) : fault("year", { code: "year-against-words", given: year, stated: [inQuote.year] });
  return { ok: { ...undated, year, basis: "inferred" } };
}

function stated({ year, basis }: DateEntry, quote: YearReading | null, second: { readonly words: string; readonly reading: YearReading } | null): Dating {
  const inQuote = quote && picked(quote, year);
  const inWhen = second && picked(second.reading, year);
  if (second && !inWhen) return unread(second.reading, year) ?? fault("when", { code: "when-without-year", given: second.words });
  if (quote === null) return { ok: undated };
  const others = inQuote ? [inQuote.year] : quote.read ? [] : quote.named.map((named) => named.year);
  if (inWhen && others.length > 0 && !others.includes(inWhen.year)) return fault("when", { code: "when-against-quote", when: inWhen.year, quote: others });
  const found = inWhen ?? inQuote;
  if (found && year !== undefined && found.year !== year) return fault("year", { code: "year-against-words", given: year, stated: [found.year] });
  if (found) return { ok: { year: found.year, basis: "stated", yearPassage: (inQuote ?? named(quote, found.year))?.passage ?? null, when: second && inWhen && { words: second.words, passage: inWhen.passage } } };
  const doubt = unread(quote, year, "quote");
  if (doubt) return doubt;
  if (year !== undefined) return fault("year", { code: "year-unstated", given: year });
  return basis === "stated" ? fault("basis", { code: "year-unstated", given: null }) : { ok: undated };
}

// The year that the words make the date; where they leave several, the one that was typed.
function picked(reading: YearReading, year: number | undefined): NamedYear | null {
  return reading.read ? reading : year === undefined ? null : named(reading, year);
}

function named(reading: YearReading, year: number): NamedYear | null {
  return reading.read ? null : (reading.named.find((own) => own.year === year) ?? null);
}

// Words that speak of time and settle no year.
function unread(reading: YearReading, year: number | undefined, key: "when" | "quote" = "when"): Dating | null {
  if (reading.read) return null;
  const years = reading.named.map((own) => own.year);
  if (year !== undefined && years.length > 0) return fault("year", { code: "year-against-words", given: year, stated: years });
  if (years.length > 0) return fault(key, { code: "year-several", named: years });
  return reading.relative === null ? null : fault(key, { code: "year-relative", words: reading.relative });
}
