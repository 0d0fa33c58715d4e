import { ascending, max } from "d3-array";
import { scaleLinear } from "d3-scale";
import type { TargetRecord } from "../records/record.ts";
import type { Target } from "../records/target.ts";
import { compareValues, type Comparator } from "../records/value.ts";
import { round, textWidth } from "./text.ts";

/** How one value is drawn, in pixels of its row's scale. */
export interface Mark {
  readonly record: TargetRecord;
  readonly comparator: Comparator;
  /** The dot, or the near end of a bar. */
  readonly x: number;
  /** The tip of the arrow or the far end of the bar; `null` for a dot alone. */
  readonly x2: number | null;
  readonly y: number;
  readonly label: { readonly text: string; readonly x: number; readonly anchor: "start" | "end" };
}

/** One target: its records one below the other, tied where there are several. */
export interface Row {
  readonly target: Target;
  readonly top: number;
  readonly height: number;
  readonly title: { readonly text: string; readonly x: number; readonly y: number };
  readonly marks: readonly Mark[];
  /** The line that ties the marks of one target; `null` for one mark. */
  readonly tie: { readonly x: number; readonly y1: number; readonly y2: number } | null;
}

/** The comparison of one quantity indicator as plain pixels: a row for each locality and year on one scale. */
export interface Comparison {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly Row[];
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
}

/** What a chart says beside its marks; words come from the caller. */
export interface ComparisonWords {
  /** "Hanoi, by 2030" */
  readonly row: (target: Target) => string;
  /** "more than 40%" */
  readonly value: (record: TargetRecord) => string;
  readonly tick: (amount: number) => string;
}

const lineHeight = 26;
const fontSize = 14;
const arrow = 26;
const dot = 7;

/** Places the targets of one indicator, milestones left out; `width` is 360 for a phone or 720 for a page. */
export function comparison(targets: readonly Target[], width: number, words: ComparisonWords): Comparison {
  const measured = targets
    .map((target) => ({ target, records: target.records.filter(({ value }) => value.comparator !== "milestone").toSorted((a, b) => compareValues(a.value, b.value)) }))
    .filter(({ records }) => records.length > 0)
    .sort((a, b) => ascending(a.target.locality, b.target.locality) || ascending(a.target.year ?? Infinity, b.target.year ?? Infinity));
  const isNarrow = width < 540;
  const gutter = isNarrow ? 0 : Math.min(width / 2.4, Math.max(0, ...measured.map(({ target }) => textWidth(words.row(target), fontSize))) + 20);
  const plot = { left: round(gutter + dot + 2), right: width - dot - 2, top: 24 };
  const most = max(measured.flatMap(({ records }) => records.flatMap(({ value }) => [value.low ?? 0, value.high ?? 0]))) ?? 1;
  const scale = scaleLinear([0, most === 0 ? 1 : most], [plot.left, plot.right]).nice(5);

  let top = plot.top;
  const rows = measured.map(({ target, records }): Row => {
    const head = isNarrow ? 22 : 0;
    const y = (i: number) => top + head + lineHeight * (i + 0.5) + 6;
    const height = head + lineHeight * records.length + 12;
    const marks = records.map((record, i) => mark(record, y(i), scale, plot, words));
    const row = {
      target,
      top,
      height,
      title: isNarrow ? { text: words.row(target), x: 0, y: round(top + 20) } : { text: words.row(target), x: 0, y: round(y(0) + 5) },
      marks,
      tie: marks.length > 1 ? { x: round(plot.left - dot - 2 + (isNarrow ? 2 : 0)), y1: y(0) - 8, y2: y(marks.length - 1) + 8 } : null,
    };
    top += height;
    return row;
  });
  const ticks = scale.ticks(isNarrow ? 4 : 6).map((amount) => ({ x: round(scale(amount)), text: words.tick(amount) }));
  return { width, height: top + 8, rows, ticks, plot: { ...plot, bottom: top } };
}

function mark(record: TargetRecord, y: number, scale: (amount: number) => number, plot: Comparison["plot"] | { left: number; right: number }, words: ComparisonWords): Mark {
  const { value } = record;
  const x = round(scale(value.low ?? value.high ?? 0));
  const x2 = farEnd(record, x, scale, plot);
  const text = words.value(record);
  const room = textWidth(text, fontSize) + 12;
  const right = Math.max(x, x2 ?? x) + dot;
  const left = Math.min(x, x2 ?? x) - dot;
  const label = right + room <= plot.right + dot ? { text, x: round(right + 6), anchor: "start" as const } : { text, x: round(left - 6), anchor: "end" as const };
  return { record, comparator: value.comparator, x, x2, y: round(y), label };
}

function farEnd({ value }: TargetRecord, x: number, scale: (amount: number) => number, plot: { left: number; right: number }): number | null {
  switch (value.comparator) {
    case "at-least":
    case "more-than":
      return round(Math.min(x + arrow, plot.right + dot));
    case "at-most":
    case "less-than":
      return round(Math.max(x - arrow, plot.left - dot));
    case "between":
      return round(scale(value.high));
    default:
      return null;
  }
}
