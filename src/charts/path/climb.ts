import { round } from "../type/text.ts";
import type { Stroke } from "./fit.ts";
import { amounts, type Outcome, type Place } from "./places.ts";
import type { Standing } from "./stand.ts";

/** From one year's promise to the next: a line, or a band from the lowest to the highest amount that sources give. */
export interface Climb {
  readonly x1: number;
  readonly x2: number;
  /** Pixels of the two ends; the same number twice where there is but one amount. */
  readonly low: readonly [number, number];
  readonly high: readonly [number, number];
}

/** How the promises of a place go on from year to year. */
export function climbs(place: Place, x: (year: number) => number, y: (amount: number) => number): Climb[] {
  const reached = place.steps.map(({ year, found }) => {
    const all = found.flatMap(({ value }) => amounts(value));
    return { x: round(x(year)), low: round(y(Math.min(...all))), high: round(y(Math.max(...all))) };
  });
  return steps(reached).map(([from, to]) => ({ x1: from.x, x2: to.x, low: [from.low, to.low], high: [from.high, to.high] }));
}

/** A climb as a ribbon at least this thick: its four corners, clockwise from the upper left. */
export function ribbon({ x1, x2, low, high }: Climb, least: number): readonly (readonly [number, number])[] {
  const corner = (i: 0 | 1, side: -1 | 1) => round((low[i] + high[i]) / 2 + (side * Math.max(least, low[i] - high[i])) / 2);
  return [[x1, corner(0, -1)], [x2, corner(1, -1)], [x2, corner(1, 1)], [x1, corner(0, 1)]];
}

/** The edges of a climb: one line, or both of a band. */
export function edges({ x1, x2, low, high }: Climb): Stroke[] {
  const lower = { x1, y1: low[0], x2, y2: low[1] };
  return low[0] === high[0] && low[1] === high[1] ? [lower] : [lower, { x1, y1: high[0], x2, y2: high[1] }];
}

/** From each figure of a series to the next; none to or from a year that the series tells in two ways or as a range. */
export function joints(standing: readonly Standing[]): Stroke[] {
  const figures = standing.flatMap((one) => (one.kind === "outcome" ? [one] : []));
  return [...Map.groupBy(figures, ({ of }) => of.series).values()].flatMap((own) => {
    const isPlain = ({ of }: { readonly of: Outcome }) => of.value.comparator !== "between" && own.filter((other) => other.of.year === of.year).length === 1;
    return steps(own).flatMap(([from, to]) => (isPlain(from) && isPlain(to) ? [{ x1: from.mark.x, y1: from.mark.y, x2: to.mark.x, y2: to.mark.y }] : []));
  });
}

/** From each reading of a target to the next, where sources differ. */
export function ties(standing: readonly Standing[]): Stroke[] {
  const promises = standing.flatMap((one) => (one.kind === "promise" ? [one] : []));
  return [...Map.groupBy(promises, ({ target }) => target.id).values()].flatMap((own) => steps(own).map(([from, to]) => ({ x1: from.mark.x, y1: from.mark.y, x2: to.mark.x, y2: to.mark.y })));
}

function steps<T>(items: readonly T[]): (readonly [T, T])[] {
  return items.slice(1).flatMap((to, i) => items.slice(i, i + 1).map((from) => [from, to] as const));
}
