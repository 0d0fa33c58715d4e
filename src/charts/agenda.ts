import { ascending } from "d3-array";
import type { Target } from "../records/target.ts";
import type { AgendaColumns } from "./agenda/columns.ts";
import { lineStep, settings, touch, type AgendaWords, type Due, type Hit } from "./agenda/due.ts";
import { stagger } from "./agenda/stagger.ts";
import { around, boxOf, lineHeight, paragraph, type Label } from "./type/label.ts";
import { round } from "./type/text.ts";
import type { Timeline } from "./milestones/timeline.ts";

/** The promises on one indicator, from the earliest year on. */
export interface Row {
  readonly indicator: string;
  readonly name: readonly Label[];
  /** A line below each line of the name. */
  readonly under: readonly { readonly x1: number; readonly x2: number; readonly y: number }[];
  readonly hit: Hit;
  /** The middles of its lines, each of which is a track. */
  readonly tracks: readonly number[];
  readonly due: readonly Due[];
}

/** The promises of one place in one pillar on a time axis. */
export interface Agenda {
  readonly width: number;
  readonly height: number;
  readonly axis: Timeline;
  /** From where to where tracks run. */
  readonly track: { readonly x1: number; readonly x2: number };
  readonly rows: readonly Row[];
}

/** The space above and below the lines of a row. */
const padding = 4;

/** Places the promises of one pillar, whoever is due first on top. */
export function agenda(targets: readonly Target[], columns: AgendaColumns, words: AgendaWords): Agenda {
  const { width, isNarrow, inset, names, axis } = columns;
  const when = ({ year }: Target) => year ?? Infinity;
  const groups = [...Map.groupBy(targets, ({ indicator }) => indicator)].map(([indicator, group]) => ({ indicator, group: group.toSorted((a, b) => ascending(when(a), when(b))) }));
  const first = ({ group }: { group: readonly Target[] }) => Math.min(...group.map(when));

  let y = axis.bottom;
  const rows = groups
    .toSorted((a, b) => ascending(first(a), first(b)))
    .map(({ indicator, group }): Row => {
      const name = paragraph("plain", words.indicator(indicator), names.x, y + padding + lineStep / 2 + 5, names.room);
      const top = isNarrow ? y + padding + name.length * lineHeight("plain") + 4 : y + padding;
      const placed = stagger(group.map((target) => (line: number) => settings(target, top + line * lineStep, columns, words)));
      const end = around({ left: 0, right: 0, top, bottom: top }, ...placed.flatMap(({ boxes }) => boxes)).bottom;
      const box = around({ left: names.x, right: names.x, top: y + padding, bottom: y + padding }, ...name.map(boxOf));
      const hit = touch({ left: box.left - 3, right: box.right + 3, top: y + padding, bottom: box.bottom + 1 });
      const tracks = [...new Set(placed.flatMap(({ drawn }) => drawn.entries.map(({ mark }) => mark.y)))].sort(ascending);
      y = Math.ceil(Math.max(end, hit.y + hit.height) + padding);
      const under = name.map((line) => ({ x1: line.x, x2: round(boxOf(line).right), y: round(line.y + 4) }));
      return { indicator, name, under, hit, tracks, due: placed.map(({ drawn }) => drawn) };
    });
  return { width, height: round(y + 2), axis, track: { x1: round(isNarrow ? inset : axis.left), x2: width - inset }, rows };
}
