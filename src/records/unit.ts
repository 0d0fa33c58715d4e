/** What an indicator is counted in. It decides which figures of a quote may be its value. */
export const units = [
  "percent-of-grdp",
  "percent",
  "percent-per-year",
  "percent-growth",
  "rank",
  "count",
  "milestone",
] as const;

export type Unit = (typeof units)[number];

/** True for the units whose figures are percentages. */
export function isPercentage(unit: Unit): boolean {
  return unit.startsWith("percent");
}
