import { max } from "d3-array";
import { lineHeight, paragraph, widthOf, type Label } from "./type/label.ts";
import { heightAbove, heightBelow, rankCell, tieRoom, type CellFrame, type Column, type Ranked } from "./rank/cell.ts";
import { ladder } from "./rank/ladder.ts";
import { clear, placeGap, rankRows, type Cells, type Part, type Ranking } from "./rank/rows.ts";
import type { RankWords } from "./rank/words.ts";
import { round } from "./type/text.ts";
import { isForPhone, margin } from "./type/sheet.ts";
import type { Hit } from "./marks/hit.ts";

/** The promises of one place. */
export interface Place {
  readonly locality: string;
  readonly title: readonly Label[];
  readonly ranked: readonly Ranked[];
  /** From the worst rank of one promise to that of the next. */
  readonly steps: readonly { readonly x: number; readonly y: number; readonly x2: number; readonly y2: number }[];
}

/** One ranking, or as much of it as stands in one row. */
export interface Panel {
  readonly indicator: string;
  /** Whether it is the ranking that the others stand beside. */
  readonly isOwn: boolean;
  /** Above its title. */
  readonly rule: { readonly x: number; readonly x2: number; readonly y: number };
  /** Nothing where there is but one ranking, which is what the whole chart is of, or where a ranking goes on from an earlier row. */
  readonly title: readonly Label[];
  /** The title, to be touched. */
  readonly hit: Hit;
  readonly places: readonly Place[];
}

/** Rankings as plain pixels: the first one's columns and after them the others', the best rank at the top of all. */
export interface Rank {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly { readonly ticks: readonly Label[]; readonly panels: readonly Panel[] }[];
}

const between = 28;
/** Ranks that are drawn even where none was promised. */
const fewest = 10;

/** Places the ranks that were promised; the first ranking is the one that the drawing is of. `width` is 360 for a phone or 720 for a page. */
export function rank(rankings: readonly Ranking[], width: number, words: RankWords): Rank {
  const isNarrow = isForPhone(width);
  const inset = isNarrow ? margin : 0;
  const bounds = rankings.flatMap(({ targets }) => targets.flatMap(({ records }) => records.map(({ value }) => value.high ?? value.low ?? 0)));
  const worst = Math.max(fewest, max(bounds) ?? 0);
  const left = inset + Math.ceil(widthOf("tick", words.tick(worst))) + 8;
  const { rows, pitch } = rankRows(rankings, width - inset - left, words);
  const isTitled = new Set(rows.flat().map(({ indicator }) => indicator)).size > 1;
  const tall = (isNarrow ? [150, 150, 120] : [200, 200, 150, 150])[rows.length - 1] ?? 120;

  let y = 0;
  const drawn = rows.map((parts) => {
    const cells = parts.flatMap(({ isOwn, places }) => places.flatMap((place) => place.cells.map((cell) => ({ isOwn, cell }))));
    const titled = parts.filter(({ isContinued }) => isTitled && !isContinued);
    const titles = y + (titled.length > 0 ? 14 + highest(titled.map((part) => titleOf(part, words))) : 0);
    const ranks = ladder(titles + Math.max(0, ...parts.flatMap((part) => placesOf(part, words).map(({ lines, above }) => heightOf(lines) + above))), worst, tall);
    const top = ranks.top - Math.max(0, ...cells.map(({ cell, isOwn }) => heightAbove(cell, isOwn, words)));
    const foot = ranks.end + (cells.some(({ cell }) => cell.differs) ? tieRoom : 0);
    const bottom = foot + Math.max(0, ...cells.map(({ cell }) => heightBelow(cell, words)));
    const panels = parts.map((part) => panel(part, left + part.x, { top: y, bottom: titles, isTitled }, { bar: pitch, ranks, top, foot, bottom, width, words }));
    y = bottom + between;
    return { ticks: ranks.ticks(left - 8, words.tick), panels };
  });
  return { width, height: round(Math.max(0, y - between)), rows: drawn };
}

/** The room for the titles of one row. */
interface Titles {
  readonly top: number;
  readonly bottom: number;
  readonly isTitled: boolean;
}

const titleOf = ({ isOwn, indicator, width }: Part, words: RankWords) => paragraph(isOwn ? "head" : "name", words.ranking(indicator), 0, 0, width);
const highest = (texts: readonly (readonly Label[])[]) => Math.max(0, ...texts.map(heightOf));
const heightOf = (lines: readonly Label[]) => lines.reduce((sum, { style }) => sum + lineHeight(style), 0);

// A place's name stands above its own columns; that of the last place of a part has all the room that is left.
function placesOf({ places, isOwn, width }: Part, words: RankWords): { place: Cells; x: number; lines: Label[]; above: number }[] {
  return places.map((place, i) => {
    const x = places.slice(0, i).reduce((sum, earlier) => sum + earlier.width + placeGap, 0);
    const room = i === places.length - 1 ? width - x : place.width + placeGap - clear;
    return { place, x, lines: paragraph("row", words.place(place.locality), 0, 0, room), above: Math.max(...place.cells.map((cell) => heightAbove(cell, isOwn, words))) };
  });
}

function panel(part: Part, x: number, { top, bottom, isTitled }: Titles, frame: CellFrame): Panel {
  const { indicator, isOwn, isContinued, width } = part;
  const title = isTitled && !isContinued ? titleOf(part, frame.words) : [];
  return {
    indicator,
    isOwn,
    rule: { x: round(x), x2: round(x + width), y: Math.floor(top) + 1 },
    title: title.map((line, i) => ({ ...line, x: round(x), y: round(top + 2 + heightOf(title.slice(0, i + 1))) })),
    hit: { x: round(x), y: round(top), width: round(width), height: round(bottom - top) },
    places: placesOf(part, frame.words).map(({ place: { locality, cells }, x: from, lines, above }) => {
      const ranked = cells.map((cell, i) => rankCell(cell, isOwn, x + from + cells.slice(0, i).reduce((sum, earlier) => sum + earlier.width, 0), frame));
      const named = lines.map((line, i) => ({ ...line, x: round(x + from), y: round(frame.ranks.top - above - 5 - heightOf(lines.slice(i + 1))) }));
      return { locality, title: named, ranked, steps: steps(ranked) };
    }),
  };
}

// From year to year of one place, where each promise is of the same kind and its sources agree.
function steps(ranked: readonly Ranked[]): Place["steps"] {
  return ranked.slice(1).flatMap((next, i) => {
    const [from, to] = [ranked[i], next].map((own) => (own && own.target.year !== null && own.tie === null ? own.columns[0] : undefined));
    if (!from || !to || from.reading.value.comparator !== to.reading.value.comparator) return [];
    return [{ x: round(from.x + from.width), y: bottom(from), x2: to.x, y2: bottom(to) }];
  });
}

const bottom = ({ zone }: Column) => round(Math.max(...zone.map(({ y, height }) => y + height)) - 0.8);
