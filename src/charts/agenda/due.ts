import { minIndex } from "d3-array";
import { readings, type Reading, type Target } from "../../records/target.ts";
import { around, boxOf, paragraph, widthOf, type Box, type Label, type Style } from "../type/label.ts";
import { round } from "../type/text.ts";
import { tip, type Tip } from "../type/tip.ts";
import type { AgendaColumns, YearColumn } from "./columns.ts";
import { smallHeight, smallMark, smallReach, type SmallMark } from "./smallMark.ts";
import type { Setting } from "./stagger.ts";
import type { AgendaWords } from "./words.ts";
import type { Hit } from "../marks/hit.ts";

/** One reading in the column of its year. */
export interface Entry {
  readonly reading: Reading;
  readonly mark: SmallMark;
  /** The value in short words. */
  readonly labels: readonly Label[];
  readonly hit: Hit;
  readonly tip: Tip;
}

/** One promise: its readings one below the other, tied where sources differ. */
export interface Due {
  readonly target: Target;
  readonly entries: readonly Entry[];
  /** From each mark to the next. */
  readonly ties: readonly { readonly x: number; readonly y1: number; readonly y2: number }[];
  /** That sources differ. */
  readonly note: readonly Label[];
}

/** The height of a line, and the space between a mark and its value. */
export const lineStep = 26;
export const gap = 5;

/** How the words of a reading are set: a promise without a number is quieter than one with. */
export const styleOf = ({ value }: Reading): Style => (value.comparator === "milestone" ? "name" : "value");

/** A box as a space to touch. */
export const touch = ({ left, right, top, bottom }: Box): Hit => ({ x: round(left), y: round(top), width: round(Math.max(24, right - left)), height: round(Math.max(24, bottom - top)) });

/** Draws a target from this height on. Values stand beside their marks, or below them where the column is too narrow. */
export function due(target: Target, column: YearColumn, top: number, columns: AgendaColumns, words: AgendaWords): Setting<Due> {
  const found = readings(target);
  const x = round(column.x + columns.reach.left);
  const aligned = x + columns.reach.right + gap;
  let y = top;
  const entries = found.map((reading): Entry => {
    const mark = smallMark(reading.value, x, round(y + lineStep / 2));
    const { left, right } = smallReach(mark);
    const style = styleOf(reading);
    const baseline = mark.y + 5;
    const labels = inColumn(style, words.value(reading), [aligned, x + right + gap], baseline, column)
      ?? inColumn(style, words.value(reading), [column.x], baseline + lineStep - 5, column)
      ?? below(style, words.dated(reading), baseline + lineStep - 5, column, columns);
    const box = around({ left: x - left, right: x + right, top: y, bottom: y + lineStep }, ...labels.map(boxOf));
    y = Math.ceil(Math.max(y + lineStep, box.bottom + 2));
    const hit = touch({ left: Math.min(column.rule + 1, box.left), right: Math.max(column.right, box.right), top: box.top, bottom: y });
    return { reading, mark, labels, hit, tip: tip(words.sentence(reading), box, columns.width) };
  });
  const note = found.length === 1 ? [] : (inColumn("note", words.differ, [aligned, column.x], y + 12, column) ?? below("note", words.differ, y + 12, column, columns));
  const marks = entries.map(({ mark }) => mark);
  const ties = marks.slice(1).flatMap((lower, i) => marks.slice(i, i + 1).map((upper) => ({ x, y1: round(upper.y + smallHeight(upper)), y2: round(lower.y - smallHeight(lower)) })));
  const boxes = [...entries.map(({ hit }) => ({ left: hit.x, right: hit.x + hit.width, top: hit.y, bottom: hit.y + hit.height })), ...note.map(boxOf)];
  return { drawn: { target, entries, ties, note }, boxes };
}

// In as few lines as can be, begun at the first place that allows it; null where a word is wider than the column.
function inColumn(style: Style, text: string, starts: readonly number[], y: number, { right }: YearColumn): Label[] | null {
  const ways = starts.map((x) => paragraph(style, text, x, y, right - x)).filter((lines) => lines.every((line) => boxOf(line).right <= right));
  return ways[minIndex(ways, (lines) => lines.length)] ?? null;
}

// Beyond the column, over as much of the drawing as it takes.
function below(style: Style, text: string, y: number, column: YearColumn, { width, inset, edge }: AgendaColumns): Label[] {
  const most = width - inset - edge;
  return paragraph(style, text, Math.max(edge, Math.min(column.x, width - inset - Math.min(most, widthOf(style, text)))), y, most);
}
