import type { OutcomeRecord } from "../records/record.ts";
import type { Target } from "../records/target.ts";
import { isGrowth } from "../records/unit.ts";
import type { Indicator } from "../records/vocabulary.ts";
import { numbered } from "./findings/finding.ts";

/** The charts of one indicator. */
export type ChartKind = "comparison" | "path" | "rank" | "milestones";

/** What the files of a chart as a picture are called: like its indicator where it is the telling one, else like its kind too. */
export function pictureName(indicator: string, kind: ChartKind, [leading]: readonly ChartKind[]): string {
  return kind === leading ? indicator : `${indicator}.${kind}`;
}

/** The charts that have something to show of an indicator, the telling one first; none where nothing was found. */
export function chartKinds(indicator: Indicator, targets: readonly Target[], outcomes: readonly OutcomeRecord[] = []): ChartKind[] {
  const found = numbered(targets).map(({ target }) => target);
  const years = Map.groupBy(found, ({ locality }) => locality);
  const climbs = [...years.values()].some((own) => new Set(own.map(({ year }) => year).filter((year) => year !== null)).size > 1);
  const isRank = indicator.unit === "rank";
  const kinds: (ChartKind | false)[] = [
    isRank && found.length > 0 && "rank",
    !isRank && found.length > 0 && "comparison",
    // No line leads from the growth of one period to that of the next.
    !isRank && !isGrowth(indicator.unit) && (climbs || outcomes.length > 0) && "path",
    targets.some(({ records }) => records.some(({ value }) => value.comparator === "milestone")) && "milestones",
  ];
  return kinds.filter((kind) => kind !== false);
}
