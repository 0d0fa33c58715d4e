import { join } from "node:path";
import { readChanges, type Changes } from "./content/changes.ts";
import { contentFiles, textOf } from "./content/files.ts";
import { readPages } from "./content/pages.ts";
import { readStories } from "./content/stories.ts";
import { chartKinds } from "./charts/kinds.ts";
import { parseArticle, type ParsedArticle } from "./records/article.ts";
import { checkTogether } from "./records/check.ts";
import { withoutEchoes } from "./records/controls.ts";
import { describe } from "./records/describe.ts";
import { parseIds, type Ids } from "./records/ids.ts";
import type { Issue } from "./records/issue.ts";
import type { Language } from "./records/lexicon/index.ts";
import type { Page, PageName } from "./records/page.ts";
import type { Article, OutcomeRecord, TargetRecord } from "./records/record.ts";
import { pillars } from "./records/schema.ts";
import { checkStory, type StoryContext } from "./records/story/checkStory.ts";
import type { Story } from "./records/story/story.ts";
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
  /** What was added, altered and withdrawn, and when. */
  readonly changes: Changes;
  /** The pages of our own prose, in every language. */
  readonly pages: Readonly<Record<PageName, Readonly<Record<Language, Page>>>>;
  /** Our own articles, the latest first. */
  readonly stories: readonly Story[];
  /** The same, looked up by slug; nothing found is an empty list. */
  readonly targetsOfIndicator: (slug: string) => readonly Target[];
  readonly targetsOfLocality: (slug: string) => readonly Target[];
  readonly recordsOfIndicator: (slug: string) => readonly TargetRecord[];
  readonly recordsOfArticle: (slug: string) => readonly TargetRecord[];
  readonly outcomesOfIndicator: (slug: string) => readonly OutcomeRecord[];
}

/** The embed of everything at a glance has the address that an indicator of this name would have. */
const reserved = "overview";
/** The list of ids grows with the years. */
const mostBytesOfIds = 64 * 1024 * 1024;

/** Reads a content folder. Gives all that is wrong in one go; the catalogue is whole only where nothing is. `unlogged` is what the log and the published records don't agree on. */
export function readCatalogue(root: string, name = "content"): { catalogue: Catalogue; parsed: readonly ParsedArticle[]; issues: readonly Issue[]; unlogged: readonly Issue[] } {
  const issues: Issue[] = [];
  const each = <T>(folder: string, parse: (path: string, slug: string, text: string, prose: Readonly<Record<string, string>>) => Parsed<T>): T[] =>
    contentFiles(root, name, folder, issues).flatMap(({ path, slug, text, prose }) => {
      const result = parse(path, slug, text, prose);
      if ("ok" in result) return [result.ok];
      issues.push(...result.issues);
      return [];
    });
  const localities = each("localities", parseLocality);
  const indicators = each("indicators", parseIndicator).sort((a, b) => pillars.indexOf(a.pillar) - pillars.indexOf(b.pillar) || (a.name.en < b.name.en ? -1 : 1));
  for (const { slug } of indicators) if (slug === reserved) issues.push({ file: `${name}/indicators/${slug}.md`, line: 1, column: 1, problem: { code: "reserved-name", name: slug } });
  const series = each("series", parseSeries);
  const vocabulary = { localities: bySlug(localities), indicators: bySlug(indicators), series: bySlug(series) };
  const parsed = contentFiles(root, name, "articles", issues).map(({ path, slug, text, prose }) => parseArticle(path, slug, text, prose, vocabulary));
  issues.push(...parsed.flatMap((article) => article.issues), ...checkTogether(parsed));

  const records = parsed.flatMap(({ targets }) => targets);
  const outcomes = parsed.flatMap((article) => article.outcomes);
  const articles = parsed.flatMap(({ article }) => article ?? []).sort((a, b) => (a.published + a.slug < b.published + b.slug ? 1 : -1));
  const pages = readPages(root, name, issues);
  const list = textOf(join(root, name, "ids.yaml"), `${name}/ids.yaml`, issues, mostBytesOfIds);
  const { ids, issues: idIssues } = parseIds(`${name}/ids.yaml`, list ?? "published: []", new Set([...records, ...outcomes].map(({ id }) => id)));
  // Records that a faulty file holds back have not vanished.
  const isWhole = issues.length === 0;
  issues.push(...idIssues.filter(({ problem }) => isWhole || (problem.code !== "id-vanished" && problem.code !== "id-moved-nowhere")));
  const { changes, unlogged } = readChanges(root, name, list === null || (ids.published.length === 0 && idIssues.length > 0) ? null : ids, [...records, ...outcomes], issues);
  const targets = groupTargets(records);
  const stories = readStories(root, name, issues);
  const catalogue: Catalogue = {
    localities, indicators, series, vocabulary, articles, records, outcomes, targets, ids, changes, pages, stories,
    targetsOfIndicator: grouped(targets, ({ indicator }) => indicator),
    targetsOfLocality: grouped(targets, ({ locality }) => locality),
    recordsOfIndicator: grouped(records, ({ indicator }) => indicator),
    recordsOfArticle: grouped(records, ({ article }) => article.slug),
    outcomesOfIndicator: grouped(outcomes, ({ indicator }) => indicator),
  };
  // Records that a faulty file holds back can't back a figure.
  if (isWhole) issues.push(...stories.flatMap((story) => checkStory(story, storyContext(catalogue))));
  return { catalogue, parsed, issues: withoutEchoes(issues), unlogged };
}

function storyContext({ targets, outcomes, articles, indicators, localities, vocabulary, targetsOfIndicator, outcomesOfIndicator }: Catalogue): StoryContext {
  const years = [...targets.flatMap(({ year }) => year ?? []), ...outcomes.map(({ year }) => year), ...articles.map(({ published }) => Number(published.slice(0, 4)))];
  return {
    targets: new Map(targets.map((target) => [target.id, target])),
    unitOf: (slug) => vocabulary.indicators.get(slug)?.unit ?? null,
    kindsOf: (slug) => {
      const indicator = vocabulary.indicators.get(slug);
      return indicator ? chartKinds(indicator, targetsOfIndicator(slug), outcomesOfIndicator(slug)) : null;
    },
    indicators: indicators.map(({ slug }) => slug),
    localities: localities.map(({ slug }) => slug),
    articles: articles.map(({ slug }) => slug),
    years: new Set(years),
  };
}

function grouped<T>(items: readonly T[], slug: (item: T) => string): (slug: string) => readonly T[] {
  const groups = Map.groupBy(items, slug);
  return (wanted) => groups.get(wanted) ?? [];
}

function bySlug<T extends { readonly slug: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.slug, item]));
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
