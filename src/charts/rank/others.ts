import type { Target } from "../../records/target.ts";
import type { Indicator } from "../../records/vocabulary.ts";

/** A ranking with the targets that speak of it. */
export interface OtherRanking {
  readonly indicator: Indicator;
  readonly targets: readonly Target[];
}

/** The rankings that may stand beside an indicator: all others where it is one itself, else none. */
export function otherRankings({ unit, slug }: Indicator, indicators: readonly Indicator[], targetsOf: (indicator: string) => readonly Target[]): OtherRanking[] {
  if (unit !== "rank") return [];
  return indicators.filter((other) => other.unit === "rank" && other.slug !== slug).map((indicator) => ({ indicator, targets: targetsOf(indicator.slug) }));
}
