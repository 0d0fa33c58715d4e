import { ascending } from "d3-array";
import { readings, type Target } from "../../records/target.ts";
import { lineHeight, paragraph, widthOf, type Label } from "../type/label.ts";
import { round } from "../type/text.ts";
import type { AgendaWords } from "./words.ts";
import { smallMark, smallReach } from "./smallMark.ts";
import { isForPhone, margin } from "../type/sheet.ts";

/** One promised year of a schedule; `null` is the column of promises without a year. */
export interface YearColumn {
  readonly year: number | null;
  /** The line that it begins with. */
  readonly rule: number;
  /** Between these stands all that belongs to the year. */
  readonly x: number;
  readonly right: number;
  readonly head: readonly Label[];
}

/** Where names and years stand, the same for all charts of one place. Columns are equally wide, for they are a schedule and no scale. */
export interface AgendaColumns {
  readonly width: number;
  readonly isNarrow: boolean;
  readonly inset: number;
  readonly names: { readonly x: number; readonly room: number };
  /** Where the years begin. */
  readonly edge: number;
  readonly years: readonly YearColumn[];
  /** From a column's `x` to the middle of a dot, and from there on to what the widest mark covers. */
  readonly reach: { readonly left: number; readonly right: number };
  /** Where rows may begin, below the heads. */
  readonly bottom: number;
}

/** Names give way where years are many. */
const widestName = { few: 260, many: 190 };
const fewYears = 4;
const widestYear = 190;
const leastPadding = 4;

/** Measures all promises of a place, so that each of its charts has the same columns; `width` is 360 for a phone, 720 for a page. */
export function agendaColumns(targets: readonly Target[], width: number, words: AgendaWords): AgendaColumns {
  const isNarrow = isForPhone(width);
  const inset = isNarrow ? margin : 0;
  const promised = [...new Set(targets.map(({ year }) => year))].sort((a, b) => ascending(a ?? Infinity, b ?? Infinity));
  const widest = Math.max(0, ...targets.map(({ indicator }) => widthOf("plain", words.indicator(indicator))), ...words.pillars.map((pillar) => widthOf("row", pillar)));
  const room = isNarrow ? width - 2 * inset : Math.min(promised.length > fewYears ? widestName.many : widestName.few, widest);
  const edge = isNarrow ? inset : inset + room + 16;

  const share = Math.min(isNarrow ? Infinity : widestYear, (width - inset - edge) / Math.max(1, promised.length));
  const padding = share < 80 ? leastPadding : 8;
  const longest = (year: number | null) => Math.max(...words.year(year).split(" ").map((word) => widthOf("tick", word))) + padding + 1;
  // The words of the last column are longer than a year; the others give way where they must.
  const last = promised.includes(null) ? Math.max(share, longest(null)) : share;
  const step = last > share ? (width - inset - edge - last) / Math.max(1, promised.length - 1) : share;
  // Years too near for one line take several.
  const lanes = Math.max(1, ...promised.filter((year) => year !== null).map((year) => Math.ceil(longest(year) / step)));
  const lines = promised.map((year, i) => {
    const rule = edge + i * step;
    const right = rule + (year === null ? last : step);
    const across = Math.min(rule + padding, width - inset - longest(year) + padding);
    return { year, rule, right, head: paragraph("tick", words.year(year), across, 0, Math.max(right - across, longest(year) - padding)), lane: year === null ? 0 : i % lanes };
  });
  const high = Math.max(1, ...lines.map(({ head, lane }) => head.length + lane));
  const bottom = 8 + high * lineHeight("tick");
  const years = lines.map(({ year, rule, right, head, lane }): YearColumn => {
    const first = bottom - 8 - (head.length - 1 + lane) * lineHeight("tick");
    return { year, rule: round(rule), x: round(rule + padding), right: round(right - 1), head: head.map((line) => ({ ...line, y: round(line.y + first) })) };
  });

  const marks = targets.flatMap(readings).map(({ value }) => smallReach(smallMark(value, 0, 0)));
  const reach = { left: Math.max(0, ...marks.map(({ left }) => left)), right: Math.max(0, ...marks.map(({ right }) => right)) };
  return { width, isNarrow, inset, names: { x: inset, room }, edge, years, reach, bottom };
}

/** The lines that columns begin with: through all rows where names stand beside them, else along each stretch of rows. */
export function rulesOf({ isNarrow, years, bottom }: AgendaColumns, stretches: readonly { readonly top: number; readonly bottom: number }[], height: number): { readonly x: number; readonly y1: number; readonly y2: number }[] {
  const heads = years.map(({ rule, head }) => ({ x: rule, y1: round((head[0]?.y ?? bottom) - 11), y2: isNarrow ? bottom - 3 : height }));
  return [...heads, ...(isNarrow ? stretches.flatMap((own) => years.map(({ rule }) => ({ x: rule, y1: round(own.top), y2: round(own.bottom) }))) : [])];
}
