import { dated } from "./dating.ts";
import type { FrontMatter } from "./frontMatter.ts";
import type { Problem } from "./issue.ts";
import type { Language } from "./lexicon/index.ts";
import { readReads } from "./reads.ts";
import { readValue, type Passage, type Reading } from "./readValue.ts";
import { isInRange } from "./range.ts";
import type { Asked, StatementKind } from "./reading/choice/asked.ts";
import type { Article, Statement } from "./record.ts";
import type { Basis, OutcomeEntry, TargetEntry } from "./schema.ts";
import { sameValue, type Value } from "./value.ts";
import type { Vocabulary } from "./vocabulary.ts";

export type Report = (problem: Problem, path: readonly PropertyKey[]) => void;

/** What the entries of one article are read with. */
export interface Reader {
  /** `null` where the head is faulty: records are then checked, and none is kept. */
  readonly article: Article | null;
  readonly language: Language | null;
  readonly locality: string | null;
  readonly source: FrontMatter;
  readonly vocabulary: Vocabulary;
  readonly report: Report;
}

/** A statement before it has a name. */
export type Found = Omit<Statement, "id"> & { readonly year: number | null; readonly basis: Basis | null };

/** The statements of an entry: one quote may state several indicators; each is read by its own unit and becomes a record of its own. */
export function statements(entry: TargetEntry | OutcomeEntry, kind: StatementKind, path: readonly PropertyKey[], reader: Reader): Found[] {
  const { article, language, source, vocabulary, report } = reader;
  const slugs = typeof entry.indicator === "string" ? [entry.indicator] : entry.indicator;
  const locality = entry.locality ?? reader.locality;
  const because = entry.because ?? (entry.basis === "inferred" ? (article?.because ?? null) : null);
  if (locality === null) report({ code: "no-locality" }, path);
  if (entry.reads !== undefined && entry.because === undefined) report({ code: "reads-without-because", given: entry.reads }, [...path, "reads"]);
  return slugs.flatMap((indicator): Found[] => {
    const unit = vocabulary.indicators.get(indicator)?.unit;
    if (!unit || !language) return [];
    const reading = readValue(entry.quote, language, { unit, kind, figure: entry.figure });
    const value = valueOf(entry, reading, { unit, kind }, path, report);
    const date = dated(entry, value && reading.year, language, kind, because !== null || reader.article === null);
    if ("fault" in date) report(date.fault.problem, [...path, date.fault.key]);
    else if (value && kind === "outcome" && date.ok.year === null) report({ code: "year-missing" }, [...path, "quote"]);
    if (!value || "fault" in date || !article || locality === null || !vocabulary.localities.has(locality)) return [];
    return [{ locality, indicator, ...value, ...date.ok, quote: entry.quote, figure: entry.figure ?? null, because, article, at: source.at(path) }];
  });
}

interface Stated {
  readonly value: Value;
  readonly passage: Passage | null;
  readonly from: number | null;
  readonly isOurReading: boolean;
}

function valueOf(entry: TargetEntry | OutcomeEntry, reading: Reading, { unit, kind }: Asked, path: readonly PropertyKey[], report: Report): Stated | null {
  if (entry.reads === undefined) {
    if (reading.read) return { value: reading.value, passage: reading.passage, from: reading.from, isOurReading: false };
    report({ code: "refused", doubt: reading.doubt }, [...path, reading.doubt.why.startsWith("figure-") && entry.figure !== undefined ? "figure" : "quote"]);
    return null;
  }
  const given = readReads(entry.reads, unit);
  if (!given) {
    report({ code: "reads-unclear", given: entry.reads }, [...path, "reads"]);
    return null;
  }
  if (!isInRange(given, unit)) {
    report({ code: "reads-out-of-range", given: entry.reads, unit }, [...path, "reads"]);
    return null;
  }
  if (given.comparator === "nearly" && kind === "target") report({ code: "reads-nearly", given: entry.reads }, [...path, "reads"]);
  if (entry.figure !== undefined) report({ code: "reads-and-figure" }, [...path, "figure"]);
  if (reading.read && unit !== "milestone" && !sameValue(reading.value, given)) {
    const { start, end } = reading.passage ?? { start: 0, end: entry.quote.length };
    report({ code: "reads-against-quote", given: entry.reads, words: entry.quote.slice(start, end) }, [...path, "reads"]);
  }
  return { value: given, passage: null, from: null, isOurReading: true };
}
