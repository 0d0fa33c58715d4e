import type { Words } from "../i18n/index.ts";
import { orderedPlaces } from "../i18n/order.ts";
import { yearSlug } from "../records/record.ts";
import { pillars, statuses } from "../records/schema.ts";
import { disagreement, type Target } from "../records/target.ts";
import { named, type Vocabulary } from "../records/vocabulary.ts";
import { partingFacets, type Facet, type Facets } from "./facet.ts";

/** What a promise is found by. */
export function targetFacets(target: Target, vocabulary: Vocabulary): Facets {
  const isNumbered = target.records.some(({ value }) => value.comparator !== "milestone");
  return {
    place: [target.locality],
    field: [named(vocabulary.indicators, target.indicator).pillar],
    year: [yearSlug(target.year)],
    sort: [isNumbered ? "numbered" : "unnumbered", ...(disagreement(target).value ? ["disputed"] : [])],
    status: target.records.map(({ article }) => article.document?.status ?? "unsaid"),
  };
}

/** The ways to part a list of promises. */
export function facetsOfTargets(targets: readonly Target[], vocabulary: Vocabulary, words: Words): Facet[] {
  const { filters } = words;
  const years = [...new Set(targets.map(({ year }) => year))].sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
  return partingFacets([
    { name: "place", label: words.table.locality, options: orderedPlaces([...vocabulary.localities.values()], words).map(({ slug, name }) => ({ value: slug, text: name[words.language] })) },
    { name: "field", label: words.front.field, options: pillars.map((pillar) => ({ value: pillar, text: words.pillars[pillar] })) },
    { name: "year", label: words.table.year, options: years.map((year) => ({ value: yearSlug(year), text: year === null ? words.undated : String(year) })) },
    { name: "sort", label: filters.sort, options: (["numbered", "unnumbered", "disputed"] as const).map((sort) => ({ value: sort, text: filters.sorts[sort] })) },
    { name: "status", label: words.target.status, options: [...statuses.map((status) => ({ value: status, text: words.statuses[status] })), { value: "unsaid", text: filters.unsaid }] },
  ], targets.map((target) => targetFacets(target, vocabulary)));
}
