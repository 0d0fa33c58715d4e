import type { z } from "zod";
import { parseFrontMatter } from "./frontMatter.ts";
import type { Issue } from "./issue.ts";
import { isLanguage, type Language } from "./lexicon/index.ts";
import { bodyOf } from "./ownWords.ts";
import { parsed } from "./parsed.ts";
import { isBefore } from "./partialDate.ts";
import { yearSlug, type Article, type OutcomeRecord, type TargetRecord } from "./record.ts";
import { articleSchema, outcomeSchema, targetSchema, type ArticleHead } from "./schema.ts";
import { statements, type Reader, type Report } from "./statement.ts";
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
  const told = new Set<string>();
  const report: Report = (problem, path) => {
    const issue: Issue = { file, ...source.ok.at(path), problem };
    // What is wrong with one quote is told once, however many indicators it states.
    const key = JSON.stringify(issue);
    if (!told.has(key)) issues.push(issue);
    told.add(key);
  };

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
  const targets = read(targetSchema, "targets").flatMap(({ entry, path }) => statements(entry, "target", path, reader).map((found): TargetRecord => {
    const target = `${found.locality}.${found.indicator}.${yearSlug(found.year)}`;
    return { ...found, target, id: `${target}@${slug}` };
  }));
  const outcomes = read(outcomeSchema, "outcomes").flatMap(({ entry, path }) => statements(entry, "outcome", path, reader).flatMap((found): OutcomeRecord[] => {
    const { year } = found;
    const { series } = entry;
    return year !== null && vocabulary.series.has(series) ? [{ ...found, id: `${found.locality}.${found.indicator}.${year}.${series}@${slug}`, year, series }] : [];
  }));
  return { article, targets, outcomes, issues };
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
