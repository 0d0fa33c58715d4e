import { ascending } from "d3-array";
import type { Pillar } from "../../records/schema.ts";
import type { Target } from "../../records/target.ts";
import { numbered } from "../findings/finding.ts";
import { boxOf, label, widthOf, type Label } from "../type/label.ts";
import type { Pennant } from "../marks/pennant.ts";
import { stagger, type Setting } from "./stagger.ts";
import { round } from "../type/text.ts";
import type { Timeline } from "../milestones/timeline.ts";
import type { AgendaColumns } from "./columns.ts";

/** One promise as a sign of its own: a dot where it has a number, else a pennant. */
export type Sign = { readonly kind: "dot"; readonly x: number; readonly y: number } | ({ readonly kind: "pennant" } & Pennant);

/** The promises of one pillar, a sign each, at the years that they are for. */
export interface SummaryRow {
  readonly pillar: Pillar;
  readonly name: Label;
  readonly hit: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly track: number;
  readonly runs: readonly { readonly signs: readonly Sign[]; readonly count: Label }[];
  /** That nothing was found. */
  readonly silent: Label | null;
}

/** All promises of one place, a sign each, by pillar and year, on the axis that its other charts have. */
export interface AgendaSummary {
  readonly width: number;
  readonly height: number;
  readonly axis: Timeline;
  readonly track: { readonly x1: number; readonly x2: number };
  /** What the signs mean. */
  readonly key: readonly { readonly sign: Sign; readonly label: Label }[];
  readonly rows: readonly SummaryRow[];
}

/** What it says; words come from the caller. */
export interface AgendaSummaryWords {
  readonly pillar: (pillar: Pillar) => string;
  /** "with a number", "without a number" */
  readonly numbered: string;
  readonly unnumbered: string;
  /** "No target found in the sources" */
  readonly silent: string;
}

const pitch = 9.5;
const lineStep = 13;
/** The space beside a count, and that between runs; the fewest signs that a run has on a line. */
const beside = 2;
const clear = 7;
const fewest = 4;

/** Places a sign for each promise of a place; pillars come in their order. */
export function agendaSummary(pillars: readonly { readonly pillar: Pillar; readonly targets: readonly Target[] }[], columns: AgendaColumns, words: AgendaSummaryWords): AgendaSummary {
  const { width, isNarrow, inset, names, axis, x: scale } = columns;
  const places = axis.ticks.map(({ x }) => x);
  // As many as stand before the next year; where that is too near, the next run goes below.
  const capacity = (x: number, count: number) => {
    const upTo = (right: number) => Math.floor((right - x - beside - widthOf("name", String(count)) - clear) / pitch);
    const next = upTo(Math.min(width - inset, ...places.filter((other) => other > x)));
    return next >= fewest ? next : Math.max(1, Math.min(2 * fewest, upTo(width - inset)));
  };
  // What signs mean is said left of the years, or above them where that is too narrow.
  const left = keyOf(inset, axis.bottom - 8, words);
  const isBeside = !isNarrow && left.every(({ label: own }) => axis.ticks.every((tick) => boxOf(own).right + 10 < boxOf(tick.label).left));
  const key = isBeside ? left : keyOf(inset, 16, words);
  const shift = isBeside ? 0 : 24;
  let y = axis.bottom + shift;
  const rows = pillars.map(({ pillar, targets }): SummaryRow => {
    const name = label("row", words.pillar(pillar), names.x, y + 18);
    const top = isNarrow ? y + 25 : y + 4;
    const years = [...Map.groupBy(targets, ({ year }) => year)].sort(([a], [b]) => ascending(scale(a), scale(b)));
    const runs = stagger(years.map(([year, own]) => (line: number) => [run(own, scale(year), top + 10 + line * lineStep, capacity(scale(year), own.length))]));
    const silent = targets.length > 0 ? null : label("name", words.silent, isNarrow ? inset : axis.left + 8, top + 14);
    const hit = { x: round(name.x - 3), y: round(y), width: round(Math.max(24, widthOf("row", name.text) + 6)), height: 24 };
    y = Math.ceil(Math.max(top + 10 + lineStep / 2, ...runs.flatMap(({ boxes }) => boxes.map(({ bottom }) => bottom))) + 9);
    return { pillar, name, hit, track: round(top + 10), runs: runs.map(({ drawn }) => drawn), silent };
  });
  const ticks = axis.ticks.map((tick) => ({ ...tick, top: tick.top + shift, label: { ...tick.label, y: tick.label.y + shift } }));
  return { width, height: round(y), axis: { ...axis, ticks, bottom: axis.bottom + shift }, track: { x1: round(isNarrow ? inset : axis.left), x2: width - inset }, key, rows };
}

// Numbers first, line by line; the count stands after the first line.
function run(targets: readonly Target[], x: number, y: number, most: number): Setting<SummaryRow["runs"][number]> {
  const isNumbered = new Set(numbered(targets).map(({ target }) => target));
  const sorted = targets.toSorted((a, b) => Number(isNumbered.has(b)) - Number(isNumbered.has(a)));
  const signs = sorted.map((target, i) => signAt(isNumbered.has(target), x + (i % most) * pitch, y + Math.floor(i / most) * lineStep));
  const count = label("name", String(targets.length), x + Math.min(most, targets.length) * pitch + beside, y + 5);
  const bottom = y + Math.floor((targets.length - 1) / most) * lineStep + lineStep / 2;
  return { drawn: { signs, count }, boxes: [{ left: x - 4, right: boxOf(count).right + 3, top: y - lineStep / 2, bottom }] };
}

function signAt(isNumbered: boolean, x: number, y: number): Sign {
  return isNumbered ? { kind: "dot", x: round(x), y: round(y) } : { kind: "pennant", x: round(x), y: round(y + 5.5), size: 10.5 };
}

function keyOf(x: number, y: number, { numbered: first, unnumbered }: AgendaSummaryWords): AgendaSummary["key"] {
  const one = label("tick", first, x + 12, y);
  const next = boxOf(one).right + 20;
  return [
    { sign: signAt(true, x + 4, y - 5), label: one },
    { sign: signAt(false, next + 4, y - 5), label: label("tick", unnumbered, next + 17, y) },
  ];
}
