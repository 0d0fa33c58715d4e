import { ascending, descending } from "d3-array";
import type { Pillar } from "../records/schema.ts";
import type { Target } from "../records/target.ts";
import type { Indicator, Locality } from "../records/vocabulary.ts";

/** One place's targets of one indicator, the earliest year first; none where nothing was found. */
export interface Cell {
  readonly locality: Locality;
  readonly targets: readonly Target[];
}

/** Indicators down, by pillar; localities across. */
export interface Overview {
  readonly localities: readonly Locality[];
  readonly pillars: readonly { readonly pillar: Pillar; readonly rows: readonly { readonly indicator: Indicator; readonly cells: readonly Cell[] }[] }[];
}

/** The table of everything promised. The country stands in it only where it has targets; what most places promise comes first. */
export function overview(indicators: readonly Indicator[], all: readonly Locality[], targets: readonly Target[]): Overview {
  const localities = all.filter(({ kind, slug }) => kind !== "country" || targets.some(({ locality }) => locality === slug));
  const of = (indicator: Indicator) => targets.filter((target) => target.indicator === indicator.slug);
  const reach = (indicator: Indicator) => new Set(of(indicator).map(({ locality }) => locality)).size;
  const pillars = [...Map.groupBy(indicators, ({ pillar }) => pillar)].map(([pillar, group]) => ({
    pillar,
    rows: group
      .toSorted((a, b) => descending(reach(a), reach(b)) || ascending(Number(a.unit === "milestone"), Number(b.unit === "milestone")) || ascending(a.name.en, b.name.en))
      .map((indicator) => ({ indicator, cells: cells(of(indicator), localities) })),
  }));
  return { localities, pillars };
}

function cells(targets: readonly Target[], localities: readonly Locality[]): Cell[] {
  return localities.map((locality) => ({
    locality,
    targets: targets.filter((target) => target.locality === locality.slug).sort((a, b) => ascending(a.year ?? Infinity, b.year ?? Infinity)),
  }));
}
