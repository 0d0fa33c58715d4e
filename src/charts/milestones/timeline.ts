import { ascending, extent } from "d3-array";
import { scaleLinear } from "d3-scale";
import { label, lineHeight, widthOf, type Label } from "../type/label.ts";
import { round } from "../type/text.ts";

/** A year on a time axis: where its line runs, from where on, and its number. `null` is the place of promises without a year. */
export interface YearTick {
  readonly year: number | null;
  readonly x: number;
  readonly top: number;
  readonly label: Label;
}

/** A time axis: years from left to right, each as far from the next as they are in time, then a place for "no year given". */
export interface Timeline {
  readonly ticks: readonly YearTick[];
  /** What the years span; the place of promises without one lies beyond. Equal where there is but one year or none. */
  readonly left: number;
  readonly right: number;
  /** Where rows may begin, below the numbers. */
  readonly bottom: number;
}

/** Where a time axis stands. */
export interface TimelineFrame {
  /** The first year's place. */
  readonly left: number;
  /** The right edge. */
  readonly right: number;
  /** What the last year keeps clear to its right. */
  readonly reserve: number;
  /** Between these the numbers stay. */
  readonly edges: { readonly left: number; readonly right: number };
}

const apart = 10;

/** Places years on an axis. Each keeps its number: where two are too near for one line of numbers, they take two. */
export function timeline(given: readonly (number | null)[], { left, right, reserve, edges }: TimelineFrame, say: (year: number | null) => string): { timeline: Timeline; x: (year: number | null) => number } {
  const years = [...new Set(given)].filter((year) => year !== null).sort(ascending);
  const isOpen = given.includes(null);
  const slot = isOpen ? widthOf("tick", say(null)) : 0;
  const end = right - Math.max(reserve, isOpen ? slot + 2 * apart + widthOf("tick", say(years.at(-1) ?? null)) / 2 : 0);
  const [first = 0, last = 0] = extent(years);
  // One year alone stands at the beginning.
  const scale = scaleLinear([first, Math.max(first + 1, last)], [left, Math.max(left, end)]);
  const undated = years.length === 0 ? left + slot / 2 : right - slot / 2;
  const x = (year: number | null) => round(year === null ? undated : scale(year));

  const lanes: number[] = [];
  const placed = [...years, ...(isOpen ? [null] : [])].map((year) => {
    const half = widthOf("tick", say(year)) / 2;
    const middle = Math.max(edges.left + half, Math.min(x(year), edges.right - half));
    const free = lanes.findIndex((reached) => reached + apart <= middle - half);
    const lane = free === -1 ? lanes.length : free;
    lanes[lane] = middle + half;
    return { year, lane, middle };
  });
  const step = lineHeight("tick");
  const bottom = 8 + Math.max(1, lanes.length) * step;
  const ticks = placed.map(({ year, lane, middle }): YearTick => {
    const baseline = bottom - 8 - lane * step;
    return { year, x: x(year), top: round(baseline + 6), label: label("tick", say(year), middle, baseline, "middle") };
  });
  const span = ticks.filter((tick) => tick.year !== null).map((tick) => tick.x);
  return { timeline: { ticks, left: span[0] ?? x(null), right: span.at(-1) ?? x(null), bottom }, x };
}
