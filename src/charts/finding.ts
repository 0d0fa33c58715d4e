import { max, min } from "d3-array";
import type { Indicator } from "../records/vocabulary.ts";
import type { Target } from "../records/target.ts";
import { anchor } from "../records/value.ts";

/** What a comparison shows, for its headline; `null` where no plain sentence holds in every reading. */
export type Finding = {
  readonly kind: "only" | "onlyNumber" | "highest" | "lowest" | "best";
  readonly locality: string;
  /** `null` for a finding that holds whatever the year. */
  readonly year: number | null;
} | null;

/** The finding of one indicator: who promises alone, else who leads in the latest year that two places have a figure for. */
export function finding(targets: readonly Target[], indicator: Indicator): Finding {
  const places = new Set(targets.map(({ locality }) => locality));
  const measured = targets.map((target) => ({ ...target, amounts: target.records.flatMap(({ value }) => anchor(value) ?? []) })).filter(({ amounts }) => amounts.length > 0);
  const [alone, another] = new Set(measured.map(({ locality }) => locality));
  if (alone === undefined) return null;
  if (another === undefined) return { kind: places.size === 1 ? "only" : "onlyNumber", locality: alone, year: null };

  const years = [...Map.groupBy(measured, ({ year }) => year)].flatMap(([year, group]) => (year !== null && group.length > 1 ? [{ year, group }] : []));
  const latest = years.sort((a, b) => b.year - a.year)[0];
  if (!latest) return null;
  const isLow = indicator.better === "lower";
  const sign = isLow ? -1 : 1;
  // Whoever leads has to lead by the least of its readings, over the best of everybody else's.
  const leader = latest.group.find((target) => latest.group.every((other) => other === target || sign * (isLow ? max(target.amounts) ?? 0 : min(target.amounts) ?? 0) > sign * (isLow ? min(other.amounts) ?? 0 : max(other.amounts) ?? 0)));
  return leader ? { kind: indicator.unit === "rank" ? "best" : isLow ? "lowest" : "highest", locality: leader.locality, year: latest.year } : null;
}
