import { ascending, descending, max, min, range, sum } from "d3-array";
import { readings, type Reading, type Target } from "../../records/target.ts";
import { anchor } from "../../records/value.ts";
import { styles, widthOf, type Style } from "../type/label.ts";
import type { RankWords } from "./words.ts";
import { wrap } from "../type/text.ts";

/** One ranking with the targets that speak of it. */
export interface Ranking {
  readonly indicator: string;
  readonly targets: readonly Target[];
}

/** The readings of one target, side by side. */
export interface Cell {
  readonly target: Target;
  readonly found: readonly Reading[];
  /** Whether the target has several readings, be it that a row holds but some. */
  readonly differs: boolean;
  /** From one reading to the next. */
  readonly pitch: number;
  readonly width: number;
}

/** One place's cells, the earliest year first. */
export interface Cells {
  readonly locality: string;
  readonly cells: readonly Cell[];
  readonly width: number;
}

/** A ranking, or as much of it as stands in one row. */
export interface Part {
  readonly indicator: string;
  /** Whether it is the ranking that the others stand beside. */
  readonly isOwn: boolean;
  /** Whether an earlier row holds its beginning. */
  readonly isContinued: boolean;
  readonly places: readonly Cells[];
  /** From the left edge of the row. */
  readonly x: number;
  readonly width: number;
}

/** How rankings share the room: rows from the top down, and the width from one column to the next where nothing asks for more. */
export interface Layout {
  readonly rows: readonly (readonly Part[])[];
  readonly pitch: number;
}

/** Clear at the end of a line of text, before the next column. */
export const clear = 6;
/** Between two places of one ranking. */
export const placeGap = 14;
const partGap = 18;
const widest = 120;
const mostBeside = 30;

/** The other rankings that a ranking is shown beside: all that give ranks, or none where they are too many to be an aside. */
export function besides<T extends { readonly targets: readonly Target[] }>(others: readonly T[]): readonly T[] {
  const found = others.filter(({ targets }) => targets.some((target) => ranksOf(target).length > 0));
  return sum(found, ({ targets }) => sum(targets, (target) => ranksOf(target).length)) > mostBeside ? [] : found;
}

/** Lays rankings out in a row of this width, and in further ones where they need more; those of the first one's places follow it. */
export function rankRows(rankings: readonly Ranking[], room: number, words: RankWords): Layout {
  const numbered = rankings.flatMap(({ indicator, targets }, i) => {
    const found = targets.map((target) => ({ target, found: ranksOf(target) })).filter((cell) => cell.found.length > 0);
    return found.length > 0 ? [{ indicator, isOwn: i === 0, found }] : [];
  });
  const own = new Set(numbered.slice(0, 1).flatMap(({ found }) => found.map(({ target }) => target.locality)));
  const isAkin = ({ found }: (typeof numbered)[number]) => Number(found.some(({ target }) => own.has(target.locality)));
  const all = numbered.flatMap(({ found }) => found);
  const pitch = clear + Math.max(42, ...all.flatMap(({ target, found }) => [need("tick", words.year(target), 60), ...found.map((reading) => need("value", words.value(reading), 60))]));
  const panels = numbered.toSorted((a, b) => descending(isAkin(a), isAkin(b))).map(({ indicator, isOwn, found }): Panel => {
    const places = [...Map.groupBy(found, ({ target }) => target.locality)].map(([locality, cells]) => cellsOf(locality, cells.map((cell) => cellOf(cell.target, cell.found, pitch, words)), words));
    const width = Math.max(2 * pitch, across(places), need(isOwn ? "head" : "name", words.ranking(indicator), 0));
    return { indicator, isOwn, isContinued: false, width, places: places.sort((a, b) => ascending(best(a), best(b)) || ascending(a.locality, b.locality)) };
  });

  const rows = placed(panels, room, words);
  const fitting = rows.flat().map(({ places, width }) => (width - placeGap * (places.length - 1)) / sum(places, (place) => place.width));
  const stretch = Math.max(1, Math.min(widest / pitch, ...fitting));
  return { rows: rows.map((parts) => parts.map((part) => ({ ...part, places: part.places.map((place) => stretched(place, stretch)) }))), pitch: pitch * stretch };
}

type Panel = Omit<Part, "x">;

// One row where it holds all; else the fewest rows of a grid, so that what stands in one row stands below its like in the next.
function placed(panels: readonly Panel[], room: number, words: RankWords): Part[][] {
  if (panels.length === 0) return [];
  const share = (room - partGap * (panels.length - 1)) / sum(panels, ({ width }) => width);
  if (share >= 1) return [panels.map((panel, i) => ({ ...panel, x: share * sum(panels.slice(0, i), ({ width }) => width) + i * partGap, width: panel.width * share }))];
  const grids = range(1, panels.length + 1).map((columns) => grid(panels, columns, room, words));
  return grids.toSorted((a, b) => a.length - b.length)[0] ?? [];
}

// A ranking takes as many columns as it needs, or rows of its own.
function grid(panels: readonly Panel[], columns: number, room: number, words: RankWords): Part[][] {
  const step = (room + partGap) / columns;
  const rows: Part[][] = [];
  let at = columns;
  for (const panel of panels) {
    const own = Math.ceil((panel.width + partGap - 0.01) / step);
    if (own > columns) {
      rows.push(...broken(panel.places, room, words).map((places, i) => [{ ...panel, isContinued: i > 0, places, x: 0, width: room }]));
      at = columns;
      continue;
    }
    if (at + own > columns) {
      rows.push([]);
      at = 0;
    }
    rows.at(-1)?.push({ ...panel, x: at * step, width: own * step - partGap });
    at += own;
  }
  return rows;
}

// Places stay whole where a row holds them, then years, then sources.
function broken(places: readonly Cells[], room: number, words: RankWords): Cells[][] {
  const parts = places.flatMap((place) => {
    const cells = place.cells.flatMap((cell) => {
      const count = Math.max(1, Math.floor(room / cell.pitch));
      return range(0, cell.found.length, count).map((from) => sized({ ...cell, found: cell.found.slice(from, from + count) }));
    });
    return filled(cells, room, 0).map((own) => cellsOf(place.locality, own, words));
  });
  return filled(parts, room, placeGap);
}

function filled<T extends { readonly width: number }>(items: readonly T[], room: number, gap: number): T[][] {
  const rows: T[][] = [];
  let used = Infinity;
  for (const item of items) {
    const isNew = used + gap + item.width > room;
    if (isNew) rows.push([item]);
    else rows.at(-1)?.push(item);
    used = isNew ? item.width : used + gap + item.width;
  }
  return rows;
}

function cellOf(target: Target, found: readonly Reading[], pitch: number, words: RankWords): Cell {
  const differs = found.length > 1;
  const named = differs ? clear + Math.max(need("note", words.differ, 0), ...found.map((reading) => need("name", words.names(reading), 80))) : 0;
  return sized({ target, found, differs, pitch: Math.max(pitch, named) });
}

function cellsOf(locality: string, cells: readonly Cell[], words: RankWords): Cells {
  const sorted = cells.toSorted((a, b) => ascending(a.target.year ?? Infinity, b.target.year ?? Infinity));
  return { locality, cells: sorted, width: Math.max(sum(cells, ({ width }) => width), clear + need("row", words.place(locality), 0)) };
}

const ranksOf = (target: Target) => readings(target).filter(({ value }) => value.comparator !== "milestone");
const sized = (cell: Omit<Cell, "width">): Cell => ({ ...cell, width: cell.pitch * cell.found.length });
const across = (places: readonly Cells[]) => sum(places, ({ width }) => width) + placeGap * (places.length - 1);
const best = ({ cells }: Cells) => min(cells.flatMap(({ found }) => found.map(({ value }) => anchor(value) ?? Infinity))) ?? Infinity;

function stretched({ cells, width, ...place }: Cells, by: number): Cells {
  return { ...place, cells: cells.map((cell) => ({ ...cell, pitch: cell.pitch * by, width: cell.width * by })), width: width * by };
}

// The room that a text asks for: a line of its own up to `enough`, else its longest word.
function need(style: Style, text: string, enough: number): number {
  const { size, weight } = styles[style];
  return Math.min(widthOf(style, text), Math.max(enough, max(wrap(text, size, 0, weight), (word) => widthOf(style, word)) ?? 0));
}
