import type { Target } from "../../records/target.ts";
import { widthOf } from "../type/label.ts";
import { round } from "../type/text.ts";
import { isForPhone, margin } from "../type/sheet.ts";

/** Where a place's name, its track and the words stand: side by side, or on a phone one below the other. */
export interface Columns {
  readonly width: number;
  readonly isNarrow: boolean;
  readonly inset: number;
  readonly place: { readonly x: number; readonly room: number };
  readonly track: { readonly left: number; readonly scale: number; readonly right: number };
  readonly words: { readonly x: number; readonly room: number };
}

const widestPlace = 150;

/** Measures the columns for these targets. */
export function columnsOf(targets: readonly Target[], width: number, place: (target: Target) => string): Columns {
  const isNarrow = isForPhone(width);
  const inset = isNarrow ? margin : 0;
  const room = width - 2 * inset;
  const half = widthOf("tick", "2000") / 2;
  if (isNarrow) return { width, isNarrow, inset, place: { x: inset, room }, track: { left: inset, scale: inset + half, right: width - inset }, words: { x: inset, room } };
  const named = Math.min(widestPlace, Math.max(0, ...targets.map((target) => widthOf("row", place(target)))));
  const left = named + 26;
  const right = left + Math.max(190, width * 0.31);
  const x = round(right + 24);
  return { width, isNarrow, inset, place: { x: inset, room: widestPlace }, track: { left, scale: left, right }, words: { x, room: width - x } };
}
