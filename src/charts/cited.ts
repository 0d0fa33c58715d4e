import type { Article, OutcomeRecord, TargetRecord } from "../records/record.ts";
import type { Target } from "../records/target.ts";
import type { ChartKind } from "./kinds.ts";
import { besides } from "./rank/rows.ts";

/** The records that a chart of this kind draws: those without a number for milestones, those with one for all others. */
export function drawnRecords(kind: ChartKind, targets: readonly Target[]): TargetRecord[] {
  return targets.flatMap(({ records }) => records).filter(({ value }) => (value.comparator === "milestone") === (kind === "milestones"));
}

/** The articles that a chart rests on, for its source line: those of a path's measured figures and of the rankings beside a ranking too. */
export function citedArticles(kind: ChartKind, targets: readonly Target[], outcomes: readonly OutcomeRecord[], others: readonly { readonly targets: readonly Target[] }[]): Article[] {
  const beside = kind === "rank" ? besides(others) : [];
  const drawn = [targets, ...beside.map((other) => other.targets)].flatMap((all) => drawnRecords(kind, all));
  return [...drawn, ...(kind === "path" ? outcomes : [])].map(({ article }) => article);
}
