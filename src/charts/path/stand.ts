import { ascending } from "d3-array";
import type { Reading, Target } from "../../records/target.ts";
import { overlap, type Box } from "../type/label.ts";
import { dot } from "../marks/mark.ts";
import { round } from "../type/text.ts";
import { diamond, markBox, pathMark, type PathMark } from "./mark.ts";
import type { Outcome, Place } from "./places.ts";
import { spread } from "./spread.ts";
import { finger, fingered } from "./touch.ts";

/** One promise for one year, or what was measured in one. */
export type Stated = { readonly kind: "promise"; readonly target: Target; readonly of: Reading } | { readonly kind: "outcome"; readonly of: Outcome };

/** The place that promised it, or where it was measured. */
export function localityOf(stated: Stated): string {
  return stated.kind === "promise" ? stated.target.locality : stated.of.locality;
}

/** A mark where it stands, and all that it covers. */
export type Standing = Stated & { readonly mark: PathMark; readonly box: Box };

/** Where a panel stands and by what it is measured. */
export interface Ground {
  /** Where marks may stand, and where their words may. */
  readonly plot: Box;
  readonly inside: Box;
  /** The amounts of the axis, which words keep clear of. */
  readonly taken: readonly Box[];
  /** The first and the last year that the axis names. */
  readonly named: readonly [number, number];
  readonly x: (year: number) => number;
  readonly y: (amount: number) => number;
  /** Of the whole drawing. */
  readonly width: number;
}

/** Stands all marks of a place at their years. Promises that would lie over each other or over a figure move aside; `left` found no room. */
export function stand({ steps, outcomes }: Place, { plot, x, y }: Ground): { readonly standing: readonly Standing[]; readonly left: readonly Stated[] } {
  const figures = outcomes.map((of) => ({ kind: "outcome" as const, of, mark: pathMark(of.value, x(of.year), y) }));
  const hidden = (mark: PathMark) => figures.some((figure) => overlap(markBox(figure.mark, diamond), markBox(mark)));
  const promised = steps.flatMap(({ target, year, found }) => {
    const marks = found.map(({ value }) => pathMark(value, x(year), y));
    const aside = marks.some(hidden) ? dot + diamond + 1 : 0;
    return found.flatMap((of, i) => marks.slice(i, i + 1).map((mark) => ({ stated: { kind: "promise" as const, target, of }, mark: { ...mark, x: mark.x + aside } })));
  }).sort((a, b) => ascending(a.mark.x, b.mark.x));
  const bodies = promised.map(({ mark }) => ({ ...fingered(markBox(mark), mark), x: mark.x, half: finger / 2 }));
  const places = spread(bodies, plot.left, plot.right);
  const moved = promised.map(({ stated, mark }, i) => ({ ...stated, mark: { ...mark, x: round(places[i] ?? mark.x) } }));
  const isInside = ({ mark }: { readonly mark: PathMark }) => mark.x + finger / 2 <= plot.right + 0.5;
  return {
    standing: [...moved.filter(isInside).map((one): Standing => ({ ...one, box: markBox(one.mark) })), ...figures.map((one): Standing => ({ ...one, box: markBox(one.mark, diamond) }))],
    left: moved.filter((one) => !isInside(one)),
  };
}
