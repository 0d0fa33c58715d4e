import type { Words } from "../i18n/index.ts";
import { sayLanguage } from "../i18n/language.ts";
import { orderedPlaces } from "../i18n/order.ts";
import { languages } from "../records/lexicon/index.ts";
import type { Article, TargetRecord } from "../records/record.ts";
import { statuses } from "../records/schema.ts";
import type { Vocabulary } from "../records/vocabulary.ts";
import { facetValue, partingFacets, type Facet, type Facets } from "./facet.ts";

/** What a source is found by; `records` are its own. */
export function sourceFacets(article: Article, records: readonly Pick<TargetRecord, "locality">[]): Facets {
  return {
    place: records.map(({ locality }) => locality),
    language: [article.language],
    publisher: [facetValue(article.publisher)],
    published: [article.published.slice(0, 4)],
    status: [article.document?.status ?? "unsaid"],
  };
}

/** The ways to part a list of sources. */
export function facetsOfSources(articles: readonly Article[], recordsOf: (article: string) => readonly TargetRecord[], vocabulary: Vocabulary, words: Words): Facet[] {
  const { filters } = words;
  const publishers = new Map(articles.map(({ publisher }) => [facetValue(publisher), publisher]));
  const years = [...new Set(articles.map(({ published }) => published.slice(0, 4)))].sort();
  return partingFacets([
    { name: "place", label: words.table.locality, options: orderedPlaces([...vocabulary.localities.values()], words).map(({ slug, name }) => ({ value: slug, text: name[words.language] })) },
    { name: "language", label: words.lists.language, options: languages.map((language) => ({ value: language, text: sayLanguage(language, words) })) },
    { name: "publisher", label: words.table.publisher, options: [...publishers].map(([value, text]) => ({ value, text })) },
    { name: "published", label: filters.published, options: years.map((year) => ({ value: year, text: year })) },
    { name: "status", label: words.target.status, options: [...statuses.map((status) => ({ value: status, text: words.statuses[status] })), { value: "unsaid", text: filters.unsaid }] },
  ], articles.map((article) => sourceFacets(article, recordsOf(article.slug))));
}
