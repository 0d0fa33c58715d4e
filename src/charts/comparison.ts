import { ascending } from "d3-array";
import { readings, type Reading, type Target } from "../records/target.ts";
import { compareValues } from "../records/value.ts";
import { axis, type Tick } from "./type/axis.ts";
import { scaleOf } from "./comparison/scale.ts";
import { beside } from "./marks/beside.ts";
import { around, boxOf, label, lineHeight, widthOf, type Label } from "./type/label.ts";
import { extent, halo, mark, type Mark } from "./marks/mark.ts";
import { round } from "./type/text.ts";
import { tip, type Tip } from "./type/tip.ts";
import { isForPhone, margin } from "./type/sheet.ts";
import type { Hit } from "./marks/hit.ts";

/** One reading on its line. */
export interface Line {
  readonly reading: Reading;
  readonly mark: Mark;
  /** From the scale's zero to the mark. */
  readonly stem: { readonly x1: number; readonly x2: number; readonly y: number };
  /** The value, and who says so where sources differ. */
  readonly labels: readonly [Label, ...Label[]];
  readonly hit: Hit;
  readonly tip: Tip;
}

/** One target: its readings one below the other, tied where sources differ. */
export interface Row {
  readonly target: Target;
  readonly title: Label;
  /** That sources differ. */
  readonly note: Label | null;
  readonly lines: readonly Line[];
  /** From each mark to the next, down and then across. */
  readonly ties: readonly { readonly x: number; readonly y: number; readonly y2: number; readonly x2: number }[];
}

/** The rows of one year; the highest promise comes first, or the lowest where lower is better. */
export interface Group {
  readonly top: number;
  readonly title: Label;
  readonly rows: readonly Row[];
}

/** The comparison of one quantity as plain pixels: a row for each locality and year, all on one scale. */
export interface Comparison {
  readonly width: number;
  readonly height: number;
  readonly groups: readonly Group[];
  readonly ticks: readonly Tick[];
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
}

/** What a chart says beside its marks; words come from the caller. */
export interface ComparisonWords {
  /** "by 2030" */
  readonly year: (target: Target) => string;
  /** "Hanoi" */
  readonly place: (target: Target) => string;
  /** "more than 40%" */
  readonly value: (reading: Reading) => string;
  /** "Hanoi Times, 2020" */
  readonly names: (reading: Reading) => string;
  /** "Hanoi: more than 40% of GRDP by 2030, CPV online, 16 March 2021" */
  readonly sentence: (reading: Reading) => string;
  /** "sources differ" */
  readonly differ: string;
  readonly tick: (amount: number) => string;
}

interface Measured {
  readonly target: Target;
  readonly found: readonly Reading[];
}

const lineStep = 30;

/** What a comparison has to know of its indicator. */
export interface Measure {
  readonly better: "higher" | "lower";
  /** Whether its values are parts of a whole, which ends at 100. */
  readonly isShare: boolean;
}

/** Places the targets of one indicator, milestones left out; `width` is 360 for a phone or 720 for a page. */
export function comparison(targets: readonly Target[], { better, isShare }: Measure, width: number, words: ComparisonWords): Comparison {
  const years = [...Map.groupBy(measured(targets, better), ({ target }) => target.year)].sort(([a], [b]) => ascending(a ?? Infinity, b ?? Infinity)).map(([, group]) => group);
  const isNarrow = isForPhone(width);
  const inset = isNarrow ? margin : 0;
  const all = years.flat();
  const yearRoom = isNarrow ? 0 : Math.max(0, ...all.map(({ target }) => widthOf("head", words.year(target)))) + 20;
  const placeRoom = isNarrow ? 0 : Math.max(0, ...all.map(({ target, found }) => Math.max(widthOf("row", words.place(target)), found.length > 1 ? widthOf("note", words.differ) : 0))) + 18;
  const left = round(inset + yearRoom + placeRoom + halo);
  const worded = all.flatMap(({ found }) => found.map((reading) => ({ value: reading.value, said: words.value(reading), names: found.length > 1 ? words.names(reading) : "" })));
  const { scale, right } = scaleOf(worded, isShare, { left, right: width - inset });
  const plot = { left, right, top: 30 };

  let y = plot.top;
  const groups = years.flatMap((group): Group[] => {
    const [first] = group;
    if (!first) return [];
    const top = y;
    const title = label("head", words.year(first.target), inset, y + 26);
    y += isNarrow ? 34 : 6;
    const rows = group.map(({ target, found }): Row => {
      const middle = y + lineStep / 2;
      const head = label("row", words.place(target), inset + yearRoom, isNarrow ? y + 14 : middle + 5);
      const differs = found.length > 1;
      const note = !differs ? null : isNarrow ? label("note", words.differ, boxOf(head).right + 10, head.y) : label("note", words.differ, head.x, head.y + lineHeight("row"));
      if (isNarrow) y += 18;
      const lines = found.map((reading) => {
        const drawn = line(reading, y, differs, { left: plot.left, inset, width, isNarrow }, scale, words);
        y = drawn.bottom;
        return drawn.line;
      });
      y += isNarrow ? 6 : 0;
      const ties = lines.slice(1).flatMap(({ mark: { x: x2, y: y2 } }, i) => lines.slice(i, i + 1).map((upper) => ({ x: upper.mark.x, y: upper.mark.y, x2, y2 })));
      return { target, title: head, note, lines, ties };
    });
    y += 6;
    return [{ top: round(top), title, rows }];
  });
  return { width, height: round(y + 2), groups, ticks: axis(scale, 16, width, words.tick), plot: { ...plot, bottom: round(y) } };
}

function measured(targets: readonly Target[], better: "higher" | "lower"): Measured[] {
  const sign = better === "higher" ? -1 : 1;
  return targets
    .map((target) => ({ target, found: readings(target).filter(({ value }) => value.comparator !== "milestone") }))
    .filter(({ found }) => found.length > 0)
    .sort((a, b) => sign * order(a.found, b.found) || ascending(a.target.locality, b.target.locality));
}

function order([a]: readonly Reading[], [b]: readonly Reading[]): number {
  return a && b ? compareValues(a.value, b.value) : 0;
}

interface Frame {
  readonly left: number;
  readonly inset: number;
  readonly width: number;
  readonly isNarrow: boolean;
}

function line(reading: Reading, top: number, isNamed: boolean, { left, inset, width, isNarrow }: Frame, scale: (amount: number) => number, words: ComparisonWords): { line: Line; bottom: number } {
  const drawn = mark(reading.value, top + lineStep / 2, scale);
  const labels = beside(drawn, words.value(reading), isNamed ? words.names(reading) : "", { left: isNarrow ? inset : left, right: width - inset });
  const { left: from, right: to } = extent(drawn);
  const box = around({ left: from, right: to, top: drawn.y - 13, bottom: drawn.y + 13 }, ...labels.map(boxOf));
  const hit = { x: round(box.left - 2), y: round(box.top), width: round(Math.max(24, box.right - box.left + 4)), height: round(box.bottom - box.top) };
  const stem = { x1: round(scale(0)), x2: drawn.x, y: drawn.y };
  return { line: { reading, mark: drawn, stem, labels, hit, tip: tip(words.sentence(reading), box, width) }, bottom: Math.max(top + lineStep, box.bottom + 4) };
}
