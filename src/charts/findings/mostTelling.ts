import type { Target } from "../../records/target.ts";
import type { Indicator } from "../../records/vocabulary.ts";
import { numbered } from "./finding.ts";

/** The indicator whose comparison tells most: the quantity for which most places give a value, the first of equals. `undefined` where there is none. */
export function mostTelling(indicators: readonly Indicator[], targets: readonly Target[]): Indicator | undefined {
  const found = Map.groupBy(numbered(targets), ({ target }) => target.indicator);
  const places = ({ slug }: Indicator) => new Set((found.get(slug) ?? []).map(({ target }) => target.locality)).size;
  return indicators.filter((indicator) => indicator.unit !== "rank" && places(indicator) > 0).toSorted((a, b) => places(b) - places(a))[0];
}
