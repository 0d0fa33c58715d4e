import { max, sum } from "d3-array";
import { scaleLinear } from "d3-scale";
import type { TargetRecord } from "../records/record.ts";
import { disagreement, type Target } from "../records/target.ts";
import { rowsOf, withRank, type Ranked } from "./rankRows.ts";
import { round, textWidth, wrap } from "./text.ts";

/** Where columns stand: from the best rank at the top to the last that is drawn. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The ranks that one record promises. */
export interface Zone {
  readonly record: TargetRecord;
  /** The row of columns that it stands in; there are several where one has no room for all. */
  readonly plot: Plot;
  readonly x: number;
  readonly width: number;
  readonly y1: number;
  readonly y2: number;
  readonly label: readonly Caption[];
  /** Who says so, where several do and there is room. */
  readonly names: readonly Caption[];
}

/** One line of text, centred at `x`. */
export interface Caption {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Promised ranks as plain pixels: a column for each locality and year, the best rank at the top. */
export interface Rank {
  readonly width: number;
  readonly height: number;
  readonly zones: readonly Zone[];
  /** The year below each column. */
  readonly years: readonly Caption[];
  /** The locality below the years of each group. */
  readonly localities: readonly Caption[];
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
  /** Below the zones of one target, where there are several. */
  readonly ties: readonly { readonly x: number; readonly x2: number; readonly y: number; readonly differs: boolean }[];
  /** Around all rows of columns. */
  readonly plot: Plot;
}

/** What a chart says beside its zones; words come from the caller. */
export interface RankWords {
  readonly locality: (target: Target) => string;
  /** "2030" */
  readonly year: (target: Target) => string;
  /** "top 5" */
  readonly value: (record: TargetRecord) => string;
  /** "Hanoi Times, 2020" */
  readonly name: (record: TargetRecord) => string;
  readonly tick: (rank: number) => string;
}

const size = 14;
const small = 12;
const lineHeight = 16;
const widest = 150;
const narrowest = 52;
const tall = 240;

/** Places the targets of one rank indicator; promises without a number are left to the words beside it. */
export function rank(targets: readonly Target[], width: number, words: RankWords): Rank {
  const ranked = withRank(targets);
  const worst = Math.max(10, max(ranked.flatMap(({ records }) => records.map(({ value }) => value.high ?? 0))) ?? 10);
  const isNarrow = width < 540;
  // A narrow drawing reaches from edge to edge of a phone and keeps clear of both.
  const [left, right] = [isNarrow ? 36 : 30, width - (isNarrow ? 14 : 2)];

  let top = 8;
  const panels = rowsOf(ranked, Math.floor((right - left) / narrowest)).map((part) => {
    const drawn = panel(part, worst, { left, right, top, bottom: top + tall }, words);
    top = Math.max(...[...drawn.years, ...drawn.localities].map(({ y }) => y)) + 18;
    return drawn;
  });
  const all = <T>(of: (drawn: (typeof panels)[number]) => readonly T[]) => panels.flatMap(of);
  return { width, height: top - 8, zones: all(({ zones }) => zones), years: all(({ years }) => years), localities: all(({ localities }) => localities), ticks: all(({ ticks }) => ticks), ties: all(({ ties }) => ties), plot: { left, right, top: 8, bottom: top } };
}

function panel(ranked: readonly Ranked[], worst: number, plot: Plot, words: RankWords) {
  const scale = scaleLinear([0.5, worst + 0.5], [plot.top, plot.bottom]);
  const step = Math.min(widest, (plot.right - plot.left) / sum(ranked, ({ records }) => records.length));
  const gap = Math.min(12, step / 4);
  let x = plot.left;
  const columns = ranked.map(({ target, records }) => {
    const left = x;
    x += step * records.length;
    const part = (step * records.length - gap) / records.length;
    const zones = records.map((record, i) => zone(record, left + gap / 2 + part * i, part, scale, plot, words));
    // Either all of them are named or none is, so that no name seems to stand for both.
    const isNamed = records.length > 1 && zones.every(({ fits }) => fits);
    return { target, left, right: x, zones: zones.map(({ named, plain }) => (isNamed ? named : plain)) };
  });
  const ties = columns.flatMap(({ target, left, right, zones }) =>
    zones.length > 1 ? [{ x: round(left + gap / 2), x2: round(right - gap / 2), y: plot.bottom + 5, differs: disagreement(target).value }] : [],
  );
  const years = columns.flatMap(({ target, left, right }) => caption(words.year(target), (left + right) / 2, plot.bottom + 22, right - left - 4));
  const below = Math.max(...years.map(({ y }) => y)) + 20;
  const localities = [...Map.groupBy(columns, ({ target }) => target.locality).values()].flatMap((group) => {
    const [left, right] = [group[0]?.left ?? 0, group.at(-1)?.right ?? 0];
    return group.slice(0, 1).flatMap(({ target }) => caption(words.locality(target), (left + right) / 2, below, right - left - 4, true));
  });
  const steps = worst <= 12 ? Array.from({ length: worst }, (_, i) => i + 1) : [1, ...scale.ticks(6).filter((tick) => tick > 1 && Number.isInteger(tick))];
  return { zones: columns.flatMap(({ zones }) => zones), years, localities, ties, ticks: steps.map((tick) => ({ y: round(scale(tick)), text: words.tick(tick) })) };
}

function zone(record: TargetRecord, x: number, width: number, scale: (rank: number) => number, plot: Plot, words: RankWords): { fits: boolean; named: Zone; plain: Zone } {
  const [y1, y2] = [scale((record.value.low ?? 1) - 0.5), scale((record.value.high ?? 1) + 0.5)];
  const room = width - 8;
  const value = words.value(record);
  const lines = wrap(value, size, room, true).length;
  const names = wrap(words.name(record), small, room);
  const drawn = (shown: readonly string[]): Zone => {
    const top = (y1 + y2) / 2 + 5 - ((lines + shown.length - 1) * lineHeight) / 2;
    const captions = shown.map((text, i) => ({ text, x: round(x + width / 2), y: round(top + (lines + i) * lineHeight) }));
    return { record, plot, x: round(x), width: round(Math.max(6, width)), y1: round(y1), y2: round(y2), label: caption(value, x + width / 2, top, room, true), names: captions };
  };
  const fits = names.every((name) => textWidth(name, small) <= room) && (lines + names.length + 1) * lineHeight <= y2 - y1;
  return { fits, named: drawn(names), plain: drawn([]) };
}

function caption(text: string, x: number, y: number, room: number, isBold = false): Caption[] {
  return wrap(text, size, room, isBold).map((line, i) => ({ text: line, x: round(x), y: round(y + i * lineHeight) }));
}
