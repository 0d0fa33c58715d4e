import { ascending, sum } from "d3-array";
import type { TargetRecord } from "../records/record.ts";
import type { Target } from "../records/target.ts";

/** A target with those of its records that promise a rank. */
export interface Ranked {
  readonly target: Target;
  readonly records: readonly TargetRecord[];
}

/** The targets that promise a rank, by locality, then by year. */
export function withRank(targets: readonly Target[]): Ranked[] {
  return targets
    .map((target) => ({ target, records: target.records.filter(({ value }) => value.high !== null) }))
    .filter(({ records }) => records.length > 0)
    .sort((a, b) => ascending(a.target.locality, b.target.locality) || ascending(a.target.year ?? Infinity, b.target.year ?? Infinity));
}

/** Breaks targets into rows of at most `most` records; a locality is kept together where it can be. */
export function rowsOf(ranked: readonly Ranked[], most: number): Ranked[][] {
  const count = (row: readonly Ranked[]) => sum(row, ({ records }) => records.length);
  return ranked.reduce<Ranked[][]>((rows, next, i) => {
    const last = rows.at(-1);
    const isFirst = ranked[i - 1]?.target.locality !== next.target.locality;
    const group = count(ranked.filter(({ target }) => target.locality === next.target.locality));
    const needed = isFirst && group <= most ? group : next.records.length;
    return last && count(last) + needed <= most ? [...rows.slice(0, -1), [...last, next]] : [...rows, [next]];
  }, []);
}
