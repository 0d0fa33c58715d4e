import type { z } from "zod";
import { parseFrontMatter, type FrontMatter } from "./frontMatter.ts";
import type { Issue, Problem } from "./issue.ts";
import { isLanguage, type Language } from "./lexicon/index.ts";
import { bodyOf } from "./ownWords.ts";
import { parsed } from "./parsed.ts";
import { isBefore } from "./partialDate.ts";
import { readReads } from "./reads.ts";
import { readValue, type Passage } from "./readValue.ts";
import { yearSlug, type Article, type OutcomeRecord, type TargetRecord } from "./record.ts";
import { articleSchema, outcomeSchema, targetSchema, type ArticleHead, type OutcomeEntry, type TargetEntry } from "./schema.ts";
import type { Unit } from "./unit.ts";
import { sameValue, type Value } from "./value.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What one file of `content/articles/` holds, with everything that is wrong in it; a faulty record is left out and named. */
export interface ParsedArticle {
  readonly article: Article | null;
  readonly targets: readonly TargetRecord[];
  readonly outcomes: readonly OutcomeRecord[];
  readonly issues: readonly Issue[];
}

/** Parses an article file; `prose` holds the bodies of its other languages. Never throws. */
export function parseArticle(file: string, slug: string, text: string, prose: Readonly<Record<string, string>>, vocabulary: Vocabulary): ParsedArticle {
  const source = parseFrontMatter(file, text);
  if ("issues" in source) return { article: null, targets: [], outcomes: [], issues: source.issues };
  const { data, body } = source.ok;
  const issues: Issue[] = [];
  const report = (problem: Problem, path: readonly PropertyKey[]) => void issues.push({ file, ...source.ok.at(path), problem });

  const head = parsed(articleSchema, data, file, source.ok);
  if ("issues" in head) issues.push(...head.issues);
  else if (isBefore(head.ok.accessed, head.ok.published)) report({ code: "read-before-published", accessed: head.ok.accessed, published: head.ok.published }, ["accessed"]);
  if (body === "") issues.push({ file, ...source.ok.bodyAt, problem: { code: "no-body" } });
  checkNames(data, ["locality"], vocabulary, report);

  // Records are checked although the head is faulty, so that one run names everything.
  const article = "ok" in head ? { ...withNulls(head.ok), slug, file, body: bodyOf(body, prose) } : null;
  const reader: Reader = { article, language: languageOf(data), locality: localityOf(data), source: source.ok, vocabulary, report };
  const read = <S extends z.ZodType>(schema: S, key: "targets" | "outcomes") =>
    entries(data, key).flatMap((entry, i) => {
      const path = [key, i];
      checkNames(entry, ["indicator", "locality", "series"], vocabulary, report, path);
      const result = parsed(schema, entry, file, source.ok, path);
      if ("issues" in result) issues.push(...result.issues);
      return "ok" in result ? [{ entry: result.ok, path }] : [];
    });
  const targets = read(targetSchema, "targets").flatMap(({ entry, path }) => statements(entry, path, reader).map((found): TargetRecord => {
    const year = entry.year ?? null;
    const target = `${found.locality}.${found.indicator}.${yearSlug(year)}`;
    return { ...found, target, id: `${target}@${slug}`, year, basis: year === null ? null : (entry.basis ?? "stated") };
  }));
  const outcomes = read(outcomeSchema, "outcomes").flatMap(({ entry, path }) => statements(entry, path, reader).flatMap((found): OutcomeRecord[] => {
    const { year, series } = entry;
    return vocabulary.series.has(series) ? [{ ...found, id: `${found.locality}.${found.indicator}.${year}.${series}@${slug}`, year, series }] : [];
  }));
  return { article, targets, outcomes, issues };
}

type Report = (problem: Problem, path: readonly PropertyKey[]) => void;

interface Reader {
  /** `null` where the head is faulty: records are then checked, and none is kept. */
  readonly article: Article | null;
  readonly language: Language | null;
  readonly locality: string | null;
  readonly source: FrontMatter;
  readonly vocabulary: Vocabulary;
  readonly report: Report;
}

type Found = Omit<TargetRecord, "id" | "target" | "year" | "basis">;

// One quote may state several indicators; each is read by its own unit and becomes a record of its own.
function statements(entry: TargetEntry | OutcomeEntry, path: readonly PropertyKey[], reader: Reader): Found[] {
  const { article, language, source, vocabulary, report } = reader;
  const slugs = typeof entry.indicator === "string" ? [entry.indicator] : entry.indicator;
  const locality = entry.locality ?? reader.locality;
  if (locality === null) report({ code: "no-locality" }, path);
  if (entry.reads !== undefined && entry.because === undefined) report({ code: "reads-without-because", given: entry.reads }, [...path, "reads"]);
  return slugs.flatMap((indicator): Found[] => {
    const unit = vocabulary.indicators.get(indicator)?.unit;
    const reading = unit && language && valueOf(entry, unit, language, path, report);
    if (!reading || !article || locality === null || !vocabulary.localities.has(locality)) return [];
    return [{ locality, indicator, ...reading, quote: entry.quote, figure: entry.figure ?? null, because: entry.because ?? ("basis" in entry && entry.basis === "inferred" ? article.because : null), article, at: source.at(path) }];
  });
}

function valueOf(entry: TargetEntry | OutcomeEntry, unit: Unit, language: Language, path: readonly PropertyKey[], report: Report): { value: Value; passage: Passage | null; isOurReading: boolean } | null {
  const reading = readValue(entry.quote, unit, language, entry.figure);
  if (entry.reads === undefined) {
    if (reading.read) return { value: reading.value, passage: reading.passage, isOurReading: false };
    report({ code: "refused", doubt: reading.doubt }, [...path, reading.doubt.why.startsWith("figure-") && entry.figure !== undefined ? "figure" : "quote"]);
    return null;
  }
  const given = readReads(entry.reads, unit);
  if (!given) {
    report({ code: "reads-unclear", given: entry.reads }, [...path, "reads"]);
    return null;
  }
  if (entry.figure !== undefined) report({ code: "reads-and-figure" }, [...path, "figure"]);
  if (reading.read && unit !== "milestone" && !sameValue(reading.value, given)) {
    const { start, end } = reading.passage ?? { start: 0, end: entry.quote.length };
    report({ code: "reads-against-quote", given: entry.reads, words: entry.quote.slice(start, end) }, [...path, "reads"]);
  }
  return { value: given, passage: null, isOurReading: true };
}

type Name = "locality" | "indicator" | "series";

// Names are looked up in what was written, so that an entry with another fault is not spared.
function checkNames(data: unknown, keys: readonly Name[], vocabulary: Vocabulary, report: Report, base: readonly PropertyKey[] = []): void {
  const names = { locality: vocabulary.localities, indicator: vocabulary.indicators, series: vocabulary.series };
  for (const key of keys) {
    const value = valueAt(data, key);
    for (const [i, given] of (Array.isArray(value) ? value : [value]).entries()) {
      const isUnknown = typeof given === "string" && given.trim() !== "" && !names[key].has(given);
      if (isUnknown) report({ code: "unknown-name", key, given, known: [...names[key].keys()] }, [...base, key, ...(Array.isArray(value) ? [i] : [])]);
    }
  }
}

function valueAt(data: unknown, key: string): unknown {
  return typeof data === "object" && data !== null && Object.hasOwn(data, key) ? Reflect.get(data, key) : undefined;
}

function languageOf(data: unknown): Language | null {
  const given = valueAt(data, "language");
  return typeof given === "string" && isLanguage(given) ? given : null;
}

function localityOf(data: unknown): string | null {
  const given = valueAt(data, "locality");
  return typeof given === "string" ? given : null;
}

function entries(data: unknown, key: "targets" | "outcomes"): readonly unknown[] {
  const list = valueAt(data, key);
  return Array.isArray(list) ? list : [];
}

function withNulls(head: ArticleHead): Omit<Article, "slug" | "file" | "body"> {
  const { title, publisher, url, published, accessed, language } = head;
  const document = head.document ? { name: head.document.name ?? null, issuer: head.document.issuer ?? null, status: head.document.status ?? null } : null;
  return { title, publisher, url, published, accessed, language, document, byline: head.byline ?? null, archived: head.archived ?? null, locality: head.locality ?? null, because: head.because ?? null };
}
