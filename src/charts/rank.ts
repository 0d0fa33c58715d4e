import { ascending, max } from "d3-array";
import { scaleLinear } from "d3-scale";
import type { TargetRecord } from "../records/record.ts";
import type { Target } from "../records/target.ts";
import { round } from "./text.ts";

/** One target as a column: the zone of the ranks that it promises, or one place. */
export interface RankColumn {
  readonly target: Target;
  readonly x: number;
  readonly width: number;
  readonly zones: readonly { readonly record: TargetRecord; readonly y1: number; readonly y2: number; readonly isPlace: boolean; readonly label: { readonly text: string; readonly y: number } }[];
  readonly title: readonly string[];
}

/** Promised ranks as plain pixels: a column for each locality and year, the best rank at the top. */
export interface Rank {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly RankColumn[];
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
}

export interface RankWords {
  /** The lines under a column: place, then year. */
  readonly column: (target: Target) => readonly string[];
  readonly value: (record: TargetRecord) => string;
  readonly tick: (rank: number) => string;
}

/** Places the targets of one rank indicator; promises without a number are left to the table. Records that agree share a zone. */
export function rank(targets: readonly Target[], width: number, words: RankWords): Rank {
  const ranked = targets
    .map((target) => ({ target, records: distinct(target.records.filter(({ value }) => value.high !== null)) }))
    .filter(({ records }) => records.length > 0)
    .sort((a, b) => ascending(a.target.locality, b.target.locality) || ascending(a.target.year ?? Infinity, b.target.year ?? Infinity));
  const worst = Math.max(5, max(ranked.flatMap(({ records }) => records.map(({ value }) => value.high ?? 0))) ?? 5);
  const plot = { left: 34, right: width - 2, top: 10, bottom: 190 };
  const scale = scaleLinear([0.5, worst + 0.5], [plot.top, plot.bottom]);
  const step = Math.min(150, (plot.right - plot.left) / Math.max(1, ranked.length));
  const columns = ranked.map(({ target, records }, i): RankColumn => {
    const slot = Math.max(8, step - 12);
    return {
      target,
      x: round(plot.left + step * i + 6),
      width: round(slot),
      title: words.column(target),
      zones: records.map((record) => {
        const last = record.value.high ?? 1;
        const isPlace = record.value.comparator !== "top";
        const [y1, y2] = [round(scale(isPlace ? last - 0.5 : 0.5)), round(scale(last + 0.5))];
        return { record, y1, y2, isPlace, label: { text: words.value(record), y: round(y2 - 10) } };
      }),
    };
  });
  const ticks = [...new Set([1, ...(worst <= 12 ? Array.from({ length: worst }, (_, i) => i + 1) : scale.ticks(6).map(Math.round).filter((tick) => tick >= 1))])].map((tick) => ({ y: round(scale(tick)), text: words.tick(tick) }));
  return { width, height: 250, columns, ticks, plot };
}

function distinct(records: readonly TargetRecord[]): TargetRecord[] {
  return records.filter(({ value }, i) => records.findIndex((other) => other.value.comparator === value.comparator && other.value.high === value.high) === i);
}
