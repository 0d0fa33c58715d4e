import type { Issue, Position, Problem } from "../issue.ts";
import { mainLanguage } from "../lexicon/index.ts";
import { readValue, type Reading } from "../readValue.ts";
import type { TargetRecord } from "../record.ts";
import { readings, type Target } from "../target.ts";
import type { Unit } from "../unit.ts";
import { sameValue, type Value } from "../value.ts";
import { destinationOf } from "./destination.ts";
import { figuresOf, linksOf, oddLinksOf, yearsOf, type Figure, type StoryLink } from "./prose.ts";
import { chartsOf, type Story, type StoryEdition } from "./story.ts";

/** What a story is held against. */
export interface StoryContext {
  readonly targets: ReadonlyMap<string, Target>;
  readonly unitOf: (indicator: string) => Unit | null;
  /** The kinds of chart that an indicator has; `null` where there is no such indicator. */
  readonly kindsOf: (indicator: string) => readonly string[] | null;
  readonly indicators: readonly string[];
  readonly localities: readonly string[];
  readonly articles: readonly string[];
  /** Those that a record or an article of the catalogue has. */
  readonly years: ReadonlySet<number>;
}

/** All that is wrong with a story: charts that don't exist, links that lead nowhere, figures that no record backs. */
export function checkStory({ editions, published }: Story, context: StoryContext): Issue[] {
  const main = editions[mainLanguage];
  const own = { ...context, years: new Set([...context.years, Number(published.slice(0, 4))]) };
  return Object.values(editions).flatMap((edition) => [...checkEdition(edition, own), ...alike(edition, main)]);
}

function checkEdition(edition: StoryEdition, context: StoryContext): Issue[] {
  const { file, language, title, lead, heads, parts } = edition;
  const issue = (at: Position, problem: Problem): Issue => ({ file, line: at.line, column: at.column, problem });
  const inHeads = ([["title", title], ["lead", lead]] as const).flatMap(([key, text]) => figuresOf(text, language, heads[key]).filter((figure) => !isBacked(figure, context)).map(({ text }) => issue(heads[key], { code: "story-figure", given: text, key })));
  const inParts = parts.flatMap((part) => {
    if (part.part === "chart") {
      const problem = chartProblem(part.indicator, part.chart, context);
      return problem ? [issue(part.at, problem)] : [];
    }
    const links = linksOf(part.text, part.at).flatMap((link) => linkProblems(link, edition, context).map((problem) => issue(link.at, problem)));
    const bare = figuresOf(part.text, language, part.at).filter((figure) => !isBacked(figure, context)).map(({ text, at }) => issue(at, { code: "story-figure", given: text, key: null }));
    const odd = oddLinksOf(part.text, part.at).map(({ text, at }) => issue(at, { code: "story-link-form", given: text }));
    return [...links, ...odd, ...bare];
  });
  return [...inHeads, ...inParts].sort((a, b) => a.line - b.line || a.column - b.column);
}

function chartProblem(indicator: string, chart: string, { kindsOf, indicators }: StoryContext): Problem | null {
  const kinds = kindsOf(indicator);
  if (kinds === null) return { code: "unknown-name", key: "indicator", given: indicator, known: indicators };
  return kinds.includes(chart) ? null : { code: "story-chart", indicator, given: chart, known: kinds };
}

// A year of the story's own or of what it tells is a date and no figure.
function isBacked({ text }: Figure, { years }: StoryContext): boolean {
  return /^\d{4}$/.test(text) && years.has(Number(text));
}

function linkProblems({ text, to }: StoryLink, { language }: StoryEdition, context: StoryContext): Problem[] {
  const destination = destinationOf(to);
  if (!destination) return [{ code: "story-link", given: to }];
  if (destination.to === "target") return targetProblems(text, destination, language, context);
  const known = destination.to === "page" ? { indicators: context.indicators, localities: context.localities, sources: context.articles }[destination.folder] : null;
  if (destination.to === "page" && known && !known.includes(destination.slug)) return [{ code: "not-one-of", key: "the page", given: destination.slug, known }];
  return figuresOf(text, language, { line: 1, column: 1 }).filter((figure) => !isBacked(figure, context)).map((figure) => ({ code: "story-figure", given: figure.text, key: null }));
}

function targetProblems(text: string, { target: id, article }: { readonly target: string; readonly article: string | null }, language: StoryEdition["language"], { targets, unitOf }: StoryContext): Problem[] {
  const target = targets.get(id);
  const unit = target && unitOf(target.indicator);
  if (!target || !unit) return [{ code: "story-target", given: id, known: [...targets.keys()] }];
  const records = article === null ? target.records : target.records.filter((record) => record.article.slug === article);
  if (records.length === 0) return [{ code: "not-one-of", key: "the record's article", given: article ?? "", known: target.records.map((record) => record.article.slug) }];
  const years = yearsOf(text).filter((year) => year !== target.year);
  if (years.length > 0) return [{ code: "story-year", given: String(years[0]), id, year: target.year }];
  const reading = valueOf(text, target, unit, language);
  const value = reading.read ? reading.value : null;
  return value && isStated(value, target, records) ? [] : [{ code: "story-value", given: text, read: value, id: article === null ? id : `${id}@${article}`, stated: readings(target).filter((own) => own.records.some((record) => records.includes(record))).map((own) => own.value) }];
}

function isStated(value: Value, target: Target, records: readonly TargetRecord[]): boolean {
  return readings(target).some((reading) => sameValue(reading.value, value) && reading.records.some((record) => records.includes(record)));
}

// The year of the target is said, and no part of its value. A promise without a number is linked to by words without one.
function valueOf(text: string, { year, records }: Target, unit: Unit, language: StoryEdition["language"]): Reading {
  const own = year === null ? text : text.replaceAll(String(year), "");
  const isUnnumbered = records.every(({ value }) => value.comparator === "milestone");
  const asked = { unit: isUnnumbered ? "milestone" : unit, kind: "target" } as const;
  // A promise without a number may be linked to by the source's own words, in its language.
  const languages = [language, ...(isUnnumbered ? new Set(records.map(({ article }) => article.language)) : [])];
  const found = languages.flatMap((each) => [readValue(text, each, asked), readValue(own, each, asked)]);
  return found.find(({ read }) => read) ?? readValue(text, language, asked);
}

// A reader who changes the language finds the same story.
function alike(edition: StoryEdition, main: StoryEdition): Issue[] {
  const [own, expected] = [edition, main].map((each) => chartsOf(each).map(({ indicator, chart }) => `${indicator} ${chart}`));
  const issue = (problem: Problem): Issue => ({ file: edition.file, line: 1, column: 1, problem });
  return [
    ...(own?.join() === expected?.join() ? [] : [issue({ code: "story-charts", charts: own ?? [], owner: main.file, expected: expected ?? [] })]),
    ...(edition.published === main.published ? [] : [issue({ code: "story-date", given: edition.published, owner: main.file, expected: main.published })]),
  ];
}
