import { ascending } from "d3-array";
import type { Target } from "../records/target.ts";
import { rulesOf, type AgendaColumns, type YearColumn } from "./agenda/columns.ts";
import { due, lineStep, touch, type Due } from "./agenda/due.ts";
import type { Hit } from "./marks/hit.ts";
import type { AgendaWords } from "./agenda/words.ts";
import { stagger } from "./agenda/stagger.ts";
import { around, boxOf, lineHeight, paragraph, type Label } from "./type/label.ts";
import { round } from "./type/text.ts";

/** The promises on one indicator, from the earliest year on. */
export interface Row {
  readonly indicator: string;
  readonly name: readonly Label[];
  /** A line below each line of the name. */
  readonly under: readonly { readonly x1: number; readonly x2: number; readonly y: number }[];
  readonly hit: Hit;
  /** From where to where its columns run. */
  readonly stretch: { readonly top: number; readonly bottom: number };
  readonly due: readonly Due[];
}

/** The promises of one place in one pillar as a schedule: a row for each indicator, a column for each year that the place promised anything for. */
export interface Agenda {
  readonly width: number;
  readonly height: number;
  readonly years: readonly YearColumn[];
  readonly rules: readonly { readonly x: number; readonly y1: number; readonly y2: number }[];
  /** Lines between rows, where names stand beside them. */
  readonly lines: readonly { readonly x1: number; readonly x2: number; readonly y: number }[];
  readonly rows: readonly Row[];
}

/** The space above and below the lines of a row. */
const padding = 4;

/** Places the promises of one pillar, whoever is due first on top; they are among those that the columns were measured for. */
export function agenda(targets: readonly Target[], columns: AgendaColumns, words: AgendaWords): Agenda {
  const { width, isNarrow, inset, names, years, bottom } = columns;
  const first = (group: readonly Target[]) => Math.min(...group.map(({ year }) => year ?? Infinity));
  const groups = [...Map.groupBy(targets, ({ indicator }) => indicator)].sort(([, a], [, b]) => ascending(first(a), first(b)));

  let y = bottom;
  const rows = groups.map(([indicator, group]): Row => {
    const name = paragraph("plain", words.indicator(indicator), names.x, y + padding + lineStep / 2 + 5, names.room);
    const top = isNarrow ? y + padding + name.length * lineHeight("plain") + 4 : y + padding;
    const placed = stagger(years.flatMap((column) => group.filter(({ year }) => year === column.year).map((target) => (line: number) => due(target, column, top + line * lineStep, columns, words))));
    const end = around({ left: 0, right: 0, top, bottom: top }, ...placed.flatMap(({ boxes }) => boxes)).bottom;
    const box = around({ left: names.x, right: names.x, top: y + padding, bottom: y + padding }, ...name.map(boxOf));
    const hit = touch({ left: box.left - 3, right: box.right + 3, top: y + padding, bottom: box.bottom + 1 });
    y = Math.ceil(Math.max(end, hit.y + hit.height) + padding);
    const under = name.map((line) => ({ x1: line.x, x2: round(boxOf(line).right), y: round(line.y + 4) }));
    return { indicator, name, under, hit, stretch: { top: round(top), bottom: round(end) }, due: placed.map(({ drawn }) => drawn) };
  });
  const height = round(y + 2);
  const lines = isNarrow ? [] : rows.map(({ hit }) => ({ x1: inset, x2: round(years.at(-1)?.right ?? inset), y: round(hit.y - padding) }));
  return { width, height, years, rules: rulesOf(columns, rows.map(({ stretch }) => stretch), height), lines, rows };
}
