import { ascending, descending } from "d3-array";
import type { Pillar } from "../records/schema.ts";
import { readings, type Reading, type Target } from "../records/target.ts";
import type { Indicator, Locality } from "../records/vocabulary.ts";
import { miniature, scaleOf, type Miniature } from "./miniature.ts";

/** One target with each value that it is given, drawn on the scale of its row. */
export interface Entry {
  readonly target: Target;
  readonly readings: readonly { readonly reading: Reading; readonly drawn: Miniature }[];
}

/** One place's targets of one indicator, the earliest year first; none where nothing was found. */
export interface Cell {
  readonly locality: Locality;
  readonly entries: readonly Entry[];
}

/** One indicator, with a cell for each locality. */
export interface Row {
  readonly indicator: Indicator;
  readonly cells: readonly Cell[];
  /** How many localities promise it. */
  readonly places: number;
  /** Whether they are too many for one look; all of them stand on the indicator's page. */
  readonly isFolded: boolean;
}

/** One locality, with what its column rests on: so few promises may only mean that few articles were read. */
export interface Column {
  readonly locality: Locality;
  readonly promises: number;
  /** How many articles state them. */
  readonly articles: number;
}

/** Indicators down, by pillar; localities across, unless they are so many that columns would be too narrow to read: then as a list. */
export interface Overview {
  readonly columns: readonly Column[];
  readonly isMany: boolean;
  readonly pillars: readonly { readonly pillar: Pillar; readonly rows: readonly Row[] }[];
}

/** How many places stand side by side at the most. */
export const mostColumns = 4;
const mostPlaces = 12;

/** The table of everything promised. The country stands in it only where it has targets; what most places promise comes first. */
export function overview(indicators: readonly Indicator[], all: readonly Locality[], targets: readonly Target[]): Overview {
  const localities = all.filter(({ kind, slug }) => kind !== "country" || targets.some(({ locality }) => locality === slug));
  const found = Map.groupBy(targets, ({ indicator }) => indicator);
  const rows = indicators
    .map((indicator) => row(indicator, localities, found.get(indicator.slug) ?? []))
    .sort((a, b) => descending(a.places, b.places) || ascending(Number(a.indicator.unit === "milestone"), Number(b.indicator.unit === "milestone")));
  const order = [...new Set(indicators.map(({ pillar }) => pillar))];
  const columns = localities.map((locality) => column(locality, targets.filter((target) => target.locality === locality.slug)));
  return { columns, isMany: localities.length > mostColumns, pillars: order.map((pillar) => ({ pillar, rows: rows.filter(({ indicator }) => indicator.pillar === pillar) })) };
}

/** What the column of a place rests on; `own` are its targets. */
export function column(locality: Locality, own: readonly Target[]): Column {
  return { locality, promises: own.length, articles: new Set(own.flatMap(({ records }) => records.map(({ article }) => article.slug))).size };
}

function row(indicator: Indicator, localities: readonly Locality[], targets: readonly Target[]): Row {
  const scale = scaleOf(targets.flatMap(({ records }) => records.map(({ value }) => value)), indicator.unit);
  const own = Map.groupBy(targets.toSorted((a, b) => ascending(a.year ?? Infinity, b.year ?? Infinity)), ({ locality }) => locality);
  const entry = (target: Target): Entry => ({ target, readings: readings(target).map((reading) => ({ reading, drawn: miniature(reading.value, scale) })) });
  const places = own.size;
  return { indicator, cells: localities.map((locality) => ({ locality, entries: (own.get(locality.slug) ?? []).map(entry) })), places, isFolded: places > mostPlaces };
}
