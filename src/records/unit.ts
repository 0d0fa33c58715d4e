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

/** True for the units whose figures are parts of a whole, which ends at a hundred per cent. */
export function isShare(unit: Unit): boolean {
  return unit === "percent-of-grdp" || unit === "percent";
}

/** True for the units whose figures hold for a period, a year or all of it, and not at its last day. */
export function isGrowth(unit: Unit): boolean {
  return unit === "percent-per-year" || unit === "percent-growth";
}
