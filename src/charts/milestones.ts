import { ascending, min } from "d3-array";
import type { TargetRecord } from "../records/record.ts";
import { disagreement, type Target } from "../records/target.ts";
import { around, boxOf, label, lineHeight, paragraph, widthOf, type Box, type Label } from "./type/label.ts";
import { columnsOf, type Columns } from "./milestones/columns.ts";
import { pennantReach, type Pennant } from "./marks/pennant.ts";
import { round } from "./type/text.ts";
import { timeline, type Timeline } from "./milestones/timeline.ts";
import { tip, type Tip } from "./type/tip.ts";
import type { Hit } from "./marks/hit.ts";

/** What one source says: its words, and below them who says so. */
export interface Saying {
  readonly record: TargetRecord;
  readonly quote: readonly Label[];
  readonly names: readonly Label[];
  readonly hit: Hit;
  readonly tip: Tip;
}

/** One promise on its track: a pennant at its year, and all that sources say of it. */
export interface Row {
  readonly target: Target;
  readonly pennant: Pennant;
  readonly year: Label;
  readonly track: { readonly x1: number; readonly x2: number; readonly y: number };
  readonly sayings: readonly Saying[];
  /** That other sources give a number. */
  readonly note: Label | null;
}

/** The promises of one place, the earliest year first. */
export interface Group {
  readonly locality: string;
  readonly top: number;
  readonly title: readonly Label[];
  readonly rows: readonly Row[];
}

/** The promises without a number of one indicator on a time axis, in words. The axis begins with the year of the earliest source. */
export interface Milestones {
  readonly width: number;
  readonly height: number;
  /** What a drawing keeps clear on each side. */
  readonly inset: number;
  readonly axis: Timeline;
  /** The lines of the years: through all rows where words stand beside them, else across each track. */
  readonly grid: readonly { readonly x: number; readonly y1: number; readonly y2: number }[];
  readonly groups: readonly Group[];
}

/** What the chart says; words come from the caller. */
export interface MilestonesWords {
  /** "2030", "no year given" */
  readonly year: (year: number | null) => string;
  /** "Hanoi" */
  readonly place: (target: Target) => string;
  /** The quote in the quotation marks of its language. */
  readonly quote: (record: TargetRecord) => string;
  /** "Hanoi Times 2020" */
  readonly names: (record: TargetRecord) => string;
  /** "Hanoi: a promise without a number by 2025, Hanoi Times, 12 September 2020" */
  readonly sentence: (record: TargetRecord) => string;
  /** "sources differ" */
  readonly differ: string;
}

const pole = 20;
const reach = pennantReach(pole);
/** Between a pennant and its year, and between a record and the next. */
const gap = 6;
const between = 12;

/** Places the promises without a number of one indicator; `width` is 360 for a phone, 720 for a page. */
export function milestones(targets: readonly Target[], width: number, words: MilestonesWords): Milestones {
  const found = targets.map((target) => ({ target, records: target.records.filter(({ value }) => value.comparator === "milestone") })).filter(({ records }) => records.length > 0);
  const columns = columnsOf(found.map(({ target }) => target), width, words.place);
  const { inset, isNarrow, track } = columns;
  const said = min(found.flatMap(({ records }) => records.map(({ article }) => Number(article.published.slice(0, 4)))));
  const years = found.map(({ target }) => target.year);
  const reserve = Math.max(0, ...years.map((year) => (year === null ? 0 : reach.right + gap + widthOf("value", words.year(year)))));
  const frame = { left: track.scale, right: track.right, reserve, edges: { left: inset, right: isNarrow ? width - inset : columns.words.x - between } };
  const { timeline: axis, x } = timeline([...years, ...(said !== undefined && years.some((year) => year !== null) ? [said] : [])], frame, words.year);

  let y = axis.bottom;
  const groups = byPlace(found).map((group): Group => {
    const [{ target: first }] = group;
    const top = y;
    const title = paragraph("row", words.place(first), columns.place.x, y + 24, columns.place.room);
    if (isNarrow) y = (title.at(-1)?.y ?? y) + 2;
    const rows = group.map(({ target, records }): Row => {
      const placed = row(target, records, y, x(target.year), columns, words);
      y = placed.bottom;
      return placed.row;
    });
    y = Math.max(y, (title.at(-1)?.y ?? 0) + between) + (isNarrow ? 4 : 0);
    return { locality: first.locality, top: round(top), title, rows };
  });
  const tracks = groups.flatMap(({ rows }) => rows.map((own) => own.track.y));
  const grid = isNarrow ? tracks.flatMap((at) => axis.ticks.map((tick) => ({ x: tick.x, y1: round(at - 4), y2: at }))) : axis.ticks.map((tick) => ({ x: tick.x, y1: tick.top, y2: round(y) }));
  return { width, height: round(y + 2), inset, axis, grid, groups };
}

interface Found {
  readonly target: Target;
  readonly records: readonly TargetRecord[];
}

// Whoever promises soonest comes first, so that pennants go from the upper left to the lower right.
function byPlace(found: readonly Found[]): [Found, ...Found[]][] {
  const due = ({ target }: Found) => target.year ?? Infinity;
  return [...Map.groupBy(found, ({ target }) => target.locality).values()]
    .flatMap((group): [Found, ...Found[]][] => {
      const [first, ...rest] = group.toSorted((a, b) => ascending(due(a), due(b)));
      return first ? [[first, ...rest]] : [];
    })
    .sort(([a], [b]) => ascending(due(a), due(b)) || ascending(a.target.locality, b.target.locality));
}

function row(target: Target, records: readonly TargetRecord[], top: number, x: number, columns: Columns, words: MilestonesWords): { row: Row; bottom: number } {
  const { isNarrow, width, track, words: column } = columns;
  const baseline = top + 24;
  const pennant = { x, y: round(baseline + 5), size: pole };
  const text = words.year(target.year);
  const room = widthOf("value", text);
  const isRight = x + reach.right + gap + room <= (isNarrow ? track.right : column.x - between);
  const year = label("value", text, isRight ? x + reach.right + gap : x - reach.left - gap - room, baseline);
  const flag = around({ left: x - reach.left, right: x + reach.right, top: pennant.y - pole, bottom: pennant.y }, boxOf(year));

  let y = isNarrow ? pennant.y + 6 : baseline - 16;
  const sayings = records.map((record, i): Saying => {
    const quote = paragraph("plain", words.quote(record), column.x, y + 16, column.room);
    const names = paragraph("name", words.names(record), column.x, (quote.at(-1)?.y ?? y) + lineHeight("name") + 1, column.room);
    y = (names.at(-1)?.y ?? y) + between;
    const own = around({ left: column.x, right: column.x, top: (quote[0]?.y ?? y) - 14, bottom: y - between + 5 }, ...[...quote, ...names].map(boxOf), ...(i === 0 ? [flag] : []));
    return { record, quote, names, hit: hit(own), tip: tip(words.sentence(record), i === 0 ? flag : own, width) };
  });
  const note = disagreement(target).value ? label("note", words.differ, column.x, y + 8) : null;
  const bottom = Math.max(note ? note.y + between : y, pennant.y + 8);
  return { row: { target, pennant, year, track: { x1: round(track.left), x2: round(track.right), y: pennant.y }, sayings, note }, bottom };
}

const hit = ({ left, right, top, bottom }: Box) => ({ x: round(left - 3), y: round(top - 2), width: round(right - left + 6), height: round(bottom - top + 4) });
