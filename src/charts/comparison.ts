import { ascending, max } from "d3-array";
import { scaleLinear } from "d3-scale";
import type { TargetRecord } from "../records/record.ts";
import { disagreement, type Target } from "../records/target.ts";
import { compareValues } from "../records/value.ts";
import { arrow, dot, extent, halo, mark, type Mark } from "./mark.ts";
import { round, textWidth, wrap } from "./text.ts";

/** One record on its line. */
export interface Line {
  readonly record: TargetRecord;
  readonly mark: Mark;
  readonly label: { readonly text: string; readonly x: number; readonly y: number; readonly anchor: "start" | "end" };
  /** Who says so, where several do. */
  readonly names: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  /** What a finger or a pointer may touch; at least 24 pixels each way. */
  readonly hit: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** One target: its records one below the other, tied where there are several. */
export interface Row {
  readonly target: Target;
  readonly top: number;
  readonly title: { readonly text: string; readonly x: number; readonly y: number };
  /** Said beside the title where the records differ in value. */
  readonly note: { readonly text: string; readonly x: number; readonly y: number } | null;
  readonly lines: readonly Line[];
  /** From each mark to the next, down and then across. */
  readonly ties: readonly { readonly x: number; readonly y: number; readonly y2: number; readonly x2: number }[];
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
  /** "Hanoi Times, 2020" */
  readonly name: (record: TargetRecord) => string;
  /** "sources differ" */
  readonly differ: string;
  readonly tick: (amount: number) => string;
}

const size = 14;
const small = 12;
const smallLine = 15;
const lineHeight = 30;
const headHeight = 24;
/** What a narrow drawing keeps clear on each side, for it reaches from edge to edge of a phone. */
const margin = 14;

/** Places the targets of one indicator, milestones left out; `width` is 360 for a phone or 720 for a page. */
export function comparison(targets: readonly Target[], width: number, words: ComparisonWords): Comparison {
  const measured = targets
    .map((target) => ({ target, records: target.records.filter(({ value }) => value.comparator !== "milestone").toSorted((a, b) => compareValues(a.value, b.value)) }))
    .filter(({ records }) => records.length > 0)
    .sort((a, b) => ascending(a.target.locality, b.target.locality) || ascending(a.target.year ?? Infinity, b.target.year ?? Infinity));
  const isNarrow = width < 540;
  const titles = measured.map(({ target, records }) => (records.length > 1 ? 170 : textWidth(words.row(target), size, true) + 8));
  const gutter = isNarrow ? 0 : Math.min(width * 0.42, Math.max(0, ...titles) + 12);
  const inset = isNarrow ? margin : 0;
  const plot = { left: round(inset + gutter + halo + 4), right: width - inset - arrow - dot, top: 26 };
  const most = max(measured.flatMap(({ records }) => records.flatMap(({ value }) => [value.low ?? 0, value.high ?? 0]))) ?? 1;
  const scale = scaleLinear([0, most === 0 ? 1 : most], [plot.left, plot.right]).nice(5);

  let y = plot.top;
  const rows = measured.map(({ target, records }): Row => {
    const top = y;
    const isTied = records.length > 1;
    const hasHead = isNarrow || isTied;
    y += 6 + (hasHead ? headHeight : 0);
    const title = { text: words.row(target), x: inset, y: round(hasHead ? y - 6 : y + lineHeight / 2 + 5) };
    const note = isTied && disagreement(target).value ? noted(words.differ, title, isNarrow) : null;
    if (note && note.y > title.y) y += smallLine;
    const lines = records.map((record): Line => {
      const names = isTied ? wrap(words.name(record), small, isNarrow ? width - 2 * inset : gutter - 8) : [];
      const above = isNarrow ? names.length * smallLine : 0;
      const height = isNarrow ? lineHeight : Math.max(lineHeight, names.length * smallLine + 6);
      // On a phone a name stands close above its own mark and well below the one before.
      const middle = round(y + above + (isNarrow && isTied ? 11 : height / 2));
      const first = isNarrow ? y + 12 : middle + 4 - ((names.length - 1) * smallLine) / 2;
      const drawn = mark(record.value, middle, scale);
      const label = placed(words.value(record), drawn, { left: inset + gutter, right: width - inset });
      y += above + height + (label.isBelow ? 20 : 0);
      return { record, mark: drawn, label, names: names.map((text, i) => ({ text, x: inset, y: round(first + i * smallLine) })), hit: hit(drawn, label) };
    });
    y += 6;
    const ties = lines.slice(1).flatMap(({ mark: { x: x2, y: y2 } }, i) => lines.slice(i, i + 1).map((line) => ({ x: line.mark.x, y: line.mark.y, x2, y2 })));
    return { target, top: round(top), title, note, lines, ties };
  });
  const ticks = scale.ticks(isNarrow ? 4 : 6).map((amount) => ({ x: round(scale(amount)), text: words.tick(amount) }));
  return { width, height: round(y + 2), rows, ticks, plot: { ...plot, bottom: round(y) } };
}

// Beside the title on a page, below it on a phone.
function noted(text: string, title: Row["title"], isNarrow: boolean): Row["note"] {
  return isNarrow ? { text, x: title.x, y: title.y + smallLine } : { text, x: round(title.x + textWidth(title.text, size, true) + 10), y: title.y };
}

// Beside the mark where there is room, else below it.
function placed(text: string, drawn: Mark, frame: { left: number; right: number }): Line["label"] & { isBelow: boolean } {
  const room = textWidth(text, size);
  const { left, right } = extent(drawn);
  if (right + 7 + room <= frame.right) return { text, x: round(right + 7), y: drawn.y + 5, anchor: "start", isBelow: false };
  if (left - 7 - room >= frame.left) return { text, x: round(left - 7), y: drawn.y + 5, anchor: "end", isBelow: false };
  return { text, x: round(Math.max(frame.left, Math.min(left, frame.right - room))), y: drawn.y + 24, anchor: "start", isBelow: true };
}

function hit(drawn: Mark, label: Line["label"] & { isBelow: boolean }): Line["hit"] {
  const { left, right } = extent(drawn);
  const room = textWidth(label.text, size);
  const start = Math.min(left, label.anchor === "start" ? label.x : label.x - room);
  const end = Math.max(right, label.anchor === "start" ? label.x + room : label.x);
  return { x: round(start - 2), y: round(drawn.y - 14), width: round(Math.max(24, end - start + 4)), height: label.isBelow ? 44 : 28 };
}
