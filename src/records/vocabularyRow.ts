import { byLanguage, languages, type Language } from "./lexicon/index.ts";
import type { Article } from "./record.ts";
import type { Indicator, Locality, Series } from "./vocabulary.ts";

/** A line of `/data/articles.csv`. */
export function articleRow({ slug, title, publisher, byline, url, archived, published, accessed, language, document }: Article) {
  return { slug, title, publisher, byline, url, archived, published, accessed, language, document: document?.name ?? null, issuer: document?.issuer ?? null, status: document?.status ?? null };
}

/** A line of `/data/indicators.csv`; its names stand in a column a language. */
export function indicatorRow({ slug, pillar, unit, better, name, short }: Indicator) {
  return { slug, pillar, unit, better, ...inColumns("name", name), ...inColumns("short", short) };
}

/** A line of `/data/localities.csv`. */
export function localityRow({ slug, kind, name, short }: Locality) {
  return { slug, kind, ...inColumns("name", name), ...inColumns("short", short) };
}

/** A line of `/data/series.csv`. */
export function seriesRow({ slug, measurer, name, short }: Series) {
  return { slug, measurer, ...inColumns("name", name), ...inColumns("short", short) };
}

/** Words in every language as columns: `name_en`, `name_fr`, `name_vi`. */
function inColumns(key: string, words: Readonly<Record<Language, string>>): Record<string, string> {
  return Object.fromEntries(languages.map((language) => [columnOf(key, language), words[language]]));
}

/** The columns that hold words in every language. */
export function columnsOf(key: string): string[] {
  return Object.values(byLanguage((language) => columnOf(key, language)));
}

const columnOf = (key: string, language: Language) => `${key}_${language}`;
