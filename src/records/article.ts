import { parseFrontMatter, type FrontMatter } from "./frontMatter.ts";
import type { Issue, Problem } from "./issue.ts";
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
  else {
    if (isBefore(head.ok.accessed, head.ok.published)) report({ code: "read-before-published", accessed: head.ok.accessed, published: head.ok.published }, ["accessed"]);
    if (head.ok.locality !== undefined) known("locality", head.ok.locality, vocabulary.localities, ["locality"], report);
    if (body === "") report({ code: "no-body" }, []);
  }
  // Records are checked although the head is faulty, so that one run names everything.
  const targets = entries(data, "targets").map((entry, i) => ({ entry: parsed(targetSchema, entry, file, source.ok, ["targets", i]), path: ["targets", i] }));
  const outcomes = entries(data, "outcomes").map((entry, i) => ({ entry: parsed(outcomeSchema, entry, file, source.ok, ["outcomes", i]), path: ["outcomes", i] }));
  for (const { entry } of [...targets, ...outcomes]) if ("issues" in entry) issues.push(...entry.issues);
  if ("issues" in head) return { article: null, targets: [], outcomes: [], issues };

  const article = { ...withNulls(head.ok), slug, file, body: { ...prose, en: body } };
  const reader = { article, source: source.ok, vocabulary, report };
  return {
    article,
    targets: targets.flatMap(({ entry, path }) => ("ok" in entry ? statements(entry.ok, path, reader).map((found): TargetRecord => {
      const year = entry.ok.year ?? null;
      const target = `${found.locality}.${found.indicator}.${yearSlug(year)}`;
      return { ...found, target, id: `${target}@${slug}`, year, basis: year === null ? null : (entry.ok.basis ?? "stated") };
    }) : [])),
    outcomes: outcomes.flatMap(({ entry, path }) => {
      if (!("ok" in entry) || !known("series", entry.ok.series, vocabulary.series, [...path, "series"], report)) return [];
      const { year, series } = entry.ok;
      return statements(entry.ok, path, reader).map((found): OutcomeRecord => ({ ...found, id: `${found.locality}.${found.indicator}.${year}.${series}@${slug}`, year, series }));
    }),
    issues,
  };
}

type Report = (problem: Problem, path: readonly PropertyKey[]) => void;

interface Reader {
  readonly article: Article;
  readonly source: FrontMatter;
  readonly vocabulary: Vocabulary;
  readonly report: Report;
}

type Found = Omit<TargetRecord, "id" | "target" | "year" | "basis">;

// One quote may state several indicators; each is read by its own unit and becomes a record of its own.
function statements(entry: TargetEntry | OutcomeEntry, path: readonly PropertyKey[], reader: Reader): Found[] {
  const { article, source, vocabulary, report } = reader;
  const slugs = typeof entry.indicator === "string" ? [entry.indicator] : entry.indicator;
  const locality = entry.locality ?? article.locality;
  if (entry.locality !== undefined) known("locality", entry.locality, vocabulary.localities, [...path, "locality"], report);
  if (locality === null) report({ code: "no-locality" }, path);
  if (entry.reads !== undefined && entry.because === undefined) report({ code: "reads-without-because", given: entry.reads }, [...path, "reads"]);
  return slugs.flatMap((indicator, i): Found[] => {
    const where = typeof entry.indicator === "string" ? [...path, "indicator"] : [...path, "indicator", i];
    if (!known("indicator", indicator, vocabulary.indicators, where, report)) return [];
    const unit = vocabulary.indicators.get(indicator)?.unit;
    const reading = unit && valueOf(entry, unit, article, path, report);
    if (!reading || locality === null || !vocabulary.localities.has(locality)) return [];
    return [{ locality, indicator, ...reading, quote: entry.quote, figure: entry.figure ?? null, because: entry.because ?? null, article, at: source.at(path) }];
  });
}

function valueOf(entry: TargetEntry | OutcomeEntry, unit: Unit, article: Article, path: readonly PropertyKey[], report: Report): { value: Value; passage: Passage | null; isOurReading: boolean } | null {
  const reading = readValue(entry.quote, unit, article.language, entry.figure);
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

function known(key: "locality" | "indicator" | "series", given: string, names: ReadonlyMap<string, unknown>, path: readonly PropertyKey[], report: Report): boolean {
  if (!names.has(given)) report({ code: "unknown-name", key, given, known: [...names.keys()] }, path);
  return names.has(given);
}

function entries(data: unknown, key: "targets" | "outcomes"): readonly unknown[] {
  if (typeof data !== "object" || data === null) return [];
  const list: unknown = Reflect.get(data, key);
  return Array.isArray(list) ? list : [];
}

function withNulls(head: ArticleHead): Omit<Article, "slug" | "file" | "body"> {
  const { title, publisher, url, published, accessed, language } = head;
  const document = head.document ? { name: head.document.name ?? null, issuer: head.document.issuer ?? null, status: head.document.status ?? null } : null;
  return { title, publisher, url, published, accessed, language, document, byline: head.byline ?? null, archived: head.archived ?? null, locality: head.locality ?? null };
}
