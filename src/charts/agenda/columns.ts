import { readings, type Target } from "../../records/target.ts";
import { widthOf } from "../type/label.ts";
import { timeline, type Timeline } from "../milestones/timeline.ts";
import { gap, styleOf, type AgendaWords } from "./due.ts";
import { smallWidth } from "./smallMark.ts";

/** Where names and years stand, the same for all charts of one place. */
export interface AgendaColumns {
  readonly width: number;
  readonly isNarrow: boolean;
  readonly inset: number;
  readonly names: { readonly x: number; readonly room: number };
  /** Where the marks' words may begin. */
  readonly edge: number;
  readonly axis: Timeline;
  readonly x: (year: number | null) => number;
}

const margin = 14;
const widestName = 260;

/** Measures all promises of a place, so that each of its charts has the same axis; `width` is 360 for a phone, 720 for a page. */
export function agendaColumns(targets: readonly Target[], width: number, words: AgendaWords): AgendaColumns {
  const isNarrow = width < 540;
  const inset = isNarrow ? margin : 0;
  const widest = Math.max(0, ...targets.map(({ indicator }) => widthOf("plain", words.indicator(indicator))), ...words.pillars.map((pillar) => widthOf("row", pillar)));
  const room = isNarrow ? width - 2 * inset : Math.min(widestName, widest);
  const edge = isNarrow ? inset : inset + room + 12;
  const years = targets.map(({ year }) => year);
  const half = widthOf("tick", "2000") / 2;
  const left = edge + half + (isNarrow ? 0 : 12);
  const last = Math.max(...years.map((year) => year ?? 0));
  const lastReadings = targets.filter(({ year }) => year === last).flatMap(readings);
  const needed = Math.max(0, ...lastReadings.map((reading) => smallWidth(reading.value.comparator).right + gap + widthOf(styleOf(reading), words.value(reading))));
  const reserve = Math.min(needed + 2, (width - inset - left) * 0.45);
  const { timeline: axis, x } = timeline(years, { left, right: width - inset, reserve, edges: { left: inset, right: width - inset } }, words.year);
  return { width, isNarrow, inset, names: { x: inset, room }, edge, axis, x };
}
