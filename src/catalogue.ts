import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseArticle, type ParsedArticle } from "./records/article.ts";
import { checkTogether } from "./records/check.ts";
import { describe } from "./records/describe.ts";
import { parseIds, type Ids } from "./records/ids.ts";
import type { Issue, Problem } from "./records/issue.ts";
import { isLanguage, languages } from "./records/lexicon/index.ts";
import type { Article, OutcomeRecord, TargetRecord } from "./records/record.ts";
import { pillars } from "./records/schema.ts";
import { groupTargets, type Target } from "./records/target.ts";
import { parseIndicator, parseLocality, parseSeries, type Indicator, type Locality, type Parsed, type Series, type Vocabulary } from "./records/vocabulary.ts";

/** All content, parsed, checked and indexed. */
export interface Catalogue {
  readonly localities: readonly Locality[];
  /** By pillar, then by English name. */
  readonly indicators: readonly Indicator[];
  readonly series: readonly Series[];
  /** The same three by slug. */
  readonly vocabulary: Vocabulary;
  /** The latest published first. */
  readonly articles: readonly Article[];
  readonly records: readonly TargetRecord[];
  readonly outcomes: readonly OutcomeRecord[];
  readonly targets: readonly Target[];
  readonly ids: Ids;
  /** The same, looked up by slug; nothing found is an empty list. */
  readonly targetsOfIndicator: (slug: string) => readonly Target[];
  readonly targetsOfLocality: (slug: string) => readonly Target[];
  readonly recordsOfIndicator: (slug: string) => readonly TargetRecord[];
  readonly recordsOfArticle: (slug: string) => readonly TargetRecord[];
  readonly outcomesOfIndicator: (slug: string) => readonly OutcomeRecord[];
}

/** The largest file that is read; a source article is a few kilobytes. The list of ids grows with the years. */
const mostBytes = 256 * 1024;
const mostBytesOfIds = 64 * 1024 * 1024;

interface File {
  readonly path: string;
  readonly slug: string;
  readonly text: string;
  readonly prose: Readonly<Record<string, string>>;
}

/** Reads a content folder. Gives all that is wrong in one go; the catalogue is whole only where nothing is. */
export function readCatalogue(root: string, name = "content"): { catalogue: Catalogue; parsed: readonly ParsedArticle[]; issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const each = <T>(folder: string, parse: (path: string, slug: string, text: string, prose: File["prose"]) => Parsed<T>): T[] =>
    files(root, name, folder, issues).flatMap(({ path, slug, text, prose }) => {
      const result = parse(path, slug, text, prose);
      if ("ok" in result) return [result.ok];
      issues.push(...result.issues);
      return [];
    });
  const localities = each("localities", parseLocality);
  const indicators = each("indicators", parseIndicator).sort((a, b) => pillars.indexOf(a.pillar) - pillars.indexOf(b.pillar) || (a.name.en < b.name.en ? -1 : 1));
  const series = each("series", parseSeries);
  const vocabulary = { localities: bySlug(localities), indicators: bySlug(indicators), series: bySlug(series) };
  const parsed = files(root, name, "articles", issues).map(({ path, slug, text, prose }) => parseArticle(path, slug, text, prose, vocabulary));
  issues.push(...parsed.flatMap((article) => article.issues), ...checkTogether(parsed));

  const records = parsed.flatMap(({ targets }) => targets);
  const outcomes = parsed.flatMap((article) => article.outcomes);
  const articles = parsed.flatMap(({ article }) => article ?? []).sort((a, b) => (a.published + a.slug < b.published + b.slug ? 1 : -1));
  const list = textOf(join(root, name, "ids.yaml"), `${name}/ids.yaml`, issues, mostBytesOfIds);
  const { ids, issues: idIssues } = parseIds(`${name}/ids.yaml`, list ?? "published: []", new Set([...records, ...outcomes].map(({ id }) => id)));
  // Records that a faulty file holds back have not vanished.
  const isWhole = issues.length === 0;
  issues.push(...idIssues.filter(({ problem }) => isWhole || (problem.code !== "id-vanished" && problem.code !== "id-moved-nowhere")));
  const targets = groupTargets(records);
  const catalogue = {
    localities, indicators, series, vocabulary, articles, records, outcomes, targets, ids,
    targetsOfIndicator: grouped(targets, ({ indicator }) => indicator),
    targetsOfLocality: grouped(targets, ({ locality }) => locality),
    recordsOfIndicator: grouped(records, ({ indicator }) => indicator),
    recordsOfArticle: grouped(records, ({ article }) => article.slug),
    outcomesOfIndicator: grouped(outcomes, ({ indicator }) => indicator),
  };
  return { catalogue, parsed, issues };
}

function grouped<T>(items: readonly T[], slug: (item: T) => string): (slug: string) => readonly T[] {
  const groups = Map.groupBy(items, slug);
  return (wanted) => groups.get(wanted) ?? [];
}

function bySlug<T extends { readonly slug: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.slug, item]));
}

function files(root: string, name: string, folder: string, issues: Issue[]): File[] {
  const report = (path: string, problem: Problem) => void issues.push({ file: path, line: 1, column: 1, problem });
  let entries;
  try {
    entries = readdirSync(join(root, name, folder), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    // Series are measured figures' affair; a site without outcomes needs none.
    if (folder !== "series") report(`${name}/${folder}`, { code: "folder-missing", folder: `${name}/${folder}` });
    return [];
  }
  const found = entries.flatMap((entry) => {
    const path = `${name}/${folder}/${entry.name}`;
    if (entry.name.startsWith(".")) return [];
    const [, slug, language] = /^([a-z0-9]+(?:-[a-z0-9]+)*)(?:\.([a-z]{2}))?\.md$/.exec(entry.name) ?? [];
    const isFolder = leadsToFolder(join(root, path));
    const other = slug !== undefined ? undefined : entries.find(({ name: taken }) => taken !== entry.name && taken.toLowerCase().normalize("NFC") === entry.name.toLowerCase().normalize("NFC"));
    if (isFolder) report(path, { code: "not-a-file", isFolder });
    else if (slug === undefined && other) report(path, { code: "slug-twice", slug: other.name.replace(/\.md$/i, ""), other: `${name}/${folder}/${other.name}` });
    else if (slug === undefined) report(path, { code: "bad-file-name", name: entry.name });
    else {
      const text = textOf(join(root, path), path, issues);
      if (text !== null) return [{ path, slug, language, text }];
    }
    return [];
  });
  return withProse(found, report);
}

// A link that leads to itself is no folder; reading it tells what is wrong.
function leadsToFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

// `x.fr.md` holds the French prose of `x.md`; English prose stands in `x.md` itself.
function withProse(found: readonly { path: string; slug: string; language: string | undefined; text: string }[], report: (path: string, problem: Problem) => void): File[] {
  const main = found.filter(({ language }) => language === undefined);
  for (const { path, slug, language, text } of found) {
    const owner = main.find((file) => file.slug === slug);
    if (language === undefined) continue;
    if (!owner) report(path, { code: "prose-without-file", slug });
    else if (language === "en") report(path, { code: "slug-twice", slug, other: owner.path });
    else if (!isLanguage(language)) report(path, { code: "not-one-of", key: "the file's language", given: language, known: languages });
    else if (text.trim() === "") report(path, { code: "empty", key: "the prose" });
    else if (/^\ufeff?---\r?\n/.test(text)) report(path, { code: "prose-with-front-matter" });
  }
  return main.map(({ path, slug, text }) => {
    const prose = found.filter((file) => file.slug === slug && file.language !== undefined && file.language !== "en");
    return { path, slug, text, prose: Object.fromEntries(prose.map((file) => [file.language ?? "", file.text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n").trim()])) };
  });
}

const reasons: Readonly<Record<string, string>> = { ENOENT: "there is no such file", ELOOP: "it is a link that leads to itself", EACCES: "you may not read it" };

function textOf(file: string, path: string, issues: Issue[], most = mostBytes): string | null {
  const report = (problem: Problem) => void issues.push({ file: path, line: 1, column: 1, problem });
  try {
    const stat = statSync(file);
    if (!stat.isFile()) report({ code: "not-a-file", isFolder: stat.isDirectory() });
    else if (stat.size > most) report({ code: "too-large", bytes: stat.size, most });
    else return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    report(error instanceof TypeError ? { code: "not-utf8" } : { code: "unreadable", reason: reasons[reason] ?? reason });
  }
  return null;
}

/** Content that is at fault; the message holds every problem with its place and mend. */
export class ContentError extends Error {
  override name = "ContentError";
}

declare global {
  // A build checks the content before it draws pages from it; what it read then is read no second time.
  var digitalTargetsCatalogue: Catalogue | undefined;
}

/** The content of this repository, read once. Throws a `ContentError` where it is at fault. */
export function catalogue(): Catalogue {
  if (globalThis.digitalTargetsCatalogue) return globalThis.digitalTargetsCatalogue;
  if (whole) return whole;
  const { catalogue: found, issues } = readCatalogue(process.cwd());
  if (issues.length > 0) throw new ContentError(issues.map(describe).join("\n\n"));
  whole = found;
  return found;
}

let whole: Catalogue | undefined;
