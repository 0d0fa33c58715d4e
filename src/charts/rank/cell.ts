import type { Reading, Target } from "../../records/target.ts";
import { lineHeight, paragraph, type Label, type Style } from "../type/label.ts";
import type { RankWords } from "./words.ts";
import type { Ladder, Slot } from "./ladder.ts";
import { clear, type Cell } from "./rows.ts";
import { round } from "../type/text.ts";
import { tip, type Tip } from "../type/tip.ts";
import type { Hit } from "../marks/hit.ts";

/** The ranks that one reading promises, on the ladder of all. */
export interface Column {
  readonly reading: Reading;
  readonly x: number;
  readonly width: number;
  readonly zone: readonly Slot[];
  readonly rest: readonly Slot[];
  /** Who says so where sources differ, and the value. */
  readonly labels: readonly Label[];
  readonly hit: Hit;
  readonly tip: Tip;
}

/** One target: its readings side by side, tied where sources differ. */
export interface Ranked {
  readonly target: Target;
  readonly columns: readonly Column[];
  /** The year, and that sources differ. */
  readonly labels: readonly Label[];
  readonly tie: { readonly x: number; readonly x2: number; readonly y: number } | null;
}

/** What the cells of one row share. */
export interface CellFrame {
  /** How wide columns of the first ranking are; those of others are narrower. */
  readonly bar: number;
  readonly ranks: Ladder;
  /** From above the labels to below the years, which begin at `foot`. */
  readonly top: number;
  readonly foot: number;
  readonly bottom: number;
  /** The drawing's. */
  readonly width: number;
  readonly words: RankWords;
}

/** Between the ladders of a row and the years, where sources differ. */
export const tieRoom = 8;

/** Draws the readings of one target from `left` on. */
export function rankCell(cell: Cell, isOwn: boolean, left: number, { bar, ranks, top, foot, bottom, width, words }: CellFrame): Ranked {
  const columns = cell.found.map((reading, i): Column => {
    const x = left + i * cell.pitch;
    const [best, worst] = [reading.value.low ?? 1, reading.value.high ?? reading.value.low ?? 1];
    const hit = { x: round(x - clear / 2), y: round(top), width: round(cell.pitch), height: round(bottom - top) };
    const over = { left: hit.x, right: hit.x + hit.width, top: hit.y, bottom: hit.y + hit.height };
    const lines = above(cell, reading, isOwn, words);
    const labels = lines.map((line, j) => ({ ...line, x: round(x), y: round(ranks.top - 8 - heightOf(lines.slice(j + 1))) }));
    return { reading, x: round(x), width: round(bar * (isOwn ? 0.74 : 0.46)), zone: ranks.zone(best, worst), rest: ranks.rest(best, worst), labels, hit, tip: tip(words.sentence(reading), over, width) };
  });
  const last = columns.at(-1);
  const tie = cell.differs && last ? { x: round(left), x2: round(last.x + last.width), y: round(ranks.end + tieRoom) } : null;
  const labels = below(cell, words).map((line, i, lines) => ({ ...line, x: round(left), y: round(foot + 2 + heightOf(lines.slice(0, i + 1))) }));
  return { target: cell.target, columns, labels, tie };
}

/** How high the lines above the columns of a cell are at most, in pixels. */
export function heightAbove(cell: Cell, isOwn: boolean, words: RankWords): number {
  return 4 + Math.max(0, ...cell.found.map((reading) => heightOf(above(cell, reading, isOwn, words))));
}

/** How high the year and what follows it are, in pixels. */
export function heightBelow(cell: Cell, words: RankWords): number {
  return 8 + heightOf(below(cell, words));
}

// Sources stand above their value, the value on its column.
function above(cell: Cell, reading: Reading, isOwn: boolean, words: RankWords): Label[] {
  const style: Style = isOwn ? "value" : "plain";
  const across = cell.pitch - clear;
  return [...(cell.differs ? paragraph("name", words.names(reading), 0, 0, across) : []), ...paragraph(style, words.value(reading), 0, 0, across)];
}

function below({ target, differs, width }: Cell, words: RankWords): Label[] {
  return [...paragraph("tick", words.year(target), 0, 0, width - clear), ...(differs ? paragraph("note", words.differ, 0, 0, width - clear) : [])];
}

const heightOf = (lines: readonly Label[]) => lines.reduce((sum, { style }) => sum + lineHeight(style), 0);
