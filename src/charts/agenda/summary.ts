import { max } from "d3-array";
import type { Pillar } from "../../records/schema.ts";
import type { Target } from "../../records/target.ts";
import { numbered } from "../findings/finding.ts";
import { boxOf, label, lineHeight, paragraph, widthOf, type Label } from "../type/label.ts";
import { lineStep, pitch, signAt, signReach, signsOf, type Sign } from "../marks/sign.ts";
import { round } from "../type/text.ts";
import { rulesOf, type AgendaColumns, type YearColumn } from "./columns.ts";
import type { Hit } from "../marks/hit.ts";

/** The promises of one pillar, a sign each, in the columns of their years. */
export interface SummaryRow {
  readonly pillar: Pillar;
  readonly name: Label;
  readonly hit: Hit;
  /** For each year with promises how many, and their signs after it. */
  readonly runs: readonly { readonly year: number | null; readonly count: Label; readonly signs: readonly Sign[] }[];
  /** That nothing was found. */
  readonly silent: readonly Label[];
}

/** All promises of one place, a sign each, by pillar and year, in the columns that its other charts have. */
export interface AgendaSummary {
  readonly width: number;
  readonly height: number;
  readonly years: readonly YearColumn[];
  readonly rules: readonly { readonly x: number; readonly y1: number; readonly y2: number }[];
  /** Lines between rows, where names stand beside them. */
  readonly lines: readonly { readonly x1: number; readonly x2: number; readonly y: number }[];
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
  /** "none found" */
  readonly silent: string;
}

/** Between a count and its signs. */
const beside = 8;

/** Places a sign for each promise of a place; pillars come in their order. */
export function agendaSummary(pillars: readonly { readonly pillar: Pillar; readonly targets: readonly Target[] }[], columns: AgendaColumns, words: AgendaSummaryWords): AgendaSummary {
  const { isNarrow, inset, names, edge } = columns;
  // What signs mean is said left of the years, or above them where that is too narrow.
  const left = keyOf(inset, columns.bottom - 8, words);
  const isBeside = !isNarrow && left.every(({ label: own }) => boxOf(own).right + 10 < edge);
  const shift = isBeside ? 0 : 24;
  const years = columns.years.map((column): YearColumn => ({ ...column, head: column.head.map((line) => ({ ...line, y: line.y + shift })) }));
  const bottom = columns.bottom + shift;
  const parts = pillars.flatMap(({ targets }) => [...Map.groupBy(targets, ({ year }) => year).values()]);
  const widest = max(parts, (own) => widthOf("name", String(own.length))) ?? 0;

  let y = bottom;
  const rows = pillars.map(({ pillar, targets }): SummaryRow => {
    const name = label("row", words.pillar(pillar), names.x, y + 18);
    const top = isNarrow ? y + 25 : y + 4;
    const runs = years.flatMap((column) => {
      const own = targets.filter(({ year }) => year === column.year);
      return own.length === 0 ? [] : [run(own, column, top + 10, widest)];
    });
    const silent = targets.length > 0 ? [] : paragraph("name", words.silent, years[0]?.x ?? edge, top + 14, (years[0]?.right ?? Infinity) - (years[0]?.x ?? 0));
    const hit = { x: round(name.x - 3), y: round(y), width: round(Math.max(24, widthOf("row", name.text) + 6)), height: 24 };
    const lowest = max(runs.flatMap(({ signs }) => signs), (sign) => (sign.kind === "dot" ? sign.y : sign.y - 5.5)) ?? 0;
    y = Math.ceil(Math.max(top + 10, lowest, top + 10 + (silent.length - 1) * lineHeight("name")) + lineStep / 2 + 9);
    return { pillar, name, hit, runs, silent };
  });
  const height = round(y);
  const lines = isNarrow ? [] : rows.map(({ hit }) => ({ x1: inset, x2: round(years.at(-1)?.right ?? inset), y: hit.y }));
  // Where nothing was found, that is said of all years.
  const stretches = rows.map(({ hit, silent }, i) => ({ top: hit.y + 26, bottom: (rows[i + 1]?.hit.y ?? height) - 3, isSilent: silent.length > 0 })).filter(({ isSilent }) => !isSilent);
  return { width: columns.width, height, years, rules: rulesOf({ ...columns, years, bottom }, stretches, height), lines, key: isBeside ? left : keyOf(inset, 16, words), rows };
}

// Numbers first, line by line, as many on each as the column holds.
function run(targets: readonly Target[], { year, x, right }: YearColumn, y: number, widest: number): SummaryRow["runs"][number] {
  const start = x + widest + beside;
  const signs = signsOf(targets.length, numbered(targets).length, start, y, 1 + Math.max(0, Math.floor((right - start - signReach) / pitch)));
  return { year, count: label("name", String(targets.length), x + widest, y + 5, "end"), signs };
}

function keyOf(x: number, y: number, { numbered: first, unnumbered }: AgendaSummaryWords): AgendaSummary["key"] {
  const one = label("tick", first, x + 12, y);
  const next = boxOf(one).right + 20;
  return [
    { sign: signAt(true, x + 4, y - 5), label: one },
    { sign: signAt(false, next + 4, y - 5), label: label("tick", unnumbered, next + 17, y) },
  ];
}
