import { pillars } from "../records/schema.ts";
import type { Indicator, Locality } from "../records/vocabulary.ts";
import type { Words } from "./words.ts";

const collators = new Map<string, Intl.Collator>();

// Where a letter stands in the alphabet is each language's own affair: Đ follows D in Vietnamese.
function collator({ locale }: Words): Intl.Collator {
  const known = collators.get(locale) ?? new Intl.Collator(locale);
  collators.set(locale, known);
  return known;
}

/** Indicators by pillar, then by the alphabet of the page's language. */
export function ordered(indicators: readonly Indicator[], words: Words): Indicator[] {
  const { compare } = collator(words);
  return indicators.toSorted((a, b) => pillars.indexOf(a.pillar) - pillars.indexOf(b.pillar) || compare(a.name[words.language], b.name[words.language]));
}

/** Places by the alphabet of the page's language; the country is the yardstick and comes last. */
export function orderedPlaces(localities: readonly Locality[], words: Words): Locality[] {
  const { compare } = collator(words);
  return localities.toSorted((a, b) => Number(a.kind === "country") - Number(b.kind === "country") || compare(a.name[words.language], b.name[words.language]));
}
