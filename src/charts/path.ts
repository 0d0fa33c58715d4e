import { least, sum } from "d3-array";
import type { OutcomeRecord } from "../records/record.ts";
import type { Target } from "../records/target.ts";
import { boxOf, label, type Label } from "./type/label.ts";
import { below, sample, type Below, type BelowWords } from "./path/below.ts";
import { panels, type Panel, type PanelWords } from "./path/panels.ts";
import { placesOf } from "./path/places.ts";
import type { Stated } from "./path/stand.ts";
import { round } from "./type/text.ts";
import { isForPhone, margin } from "./type/sheet.ts";

/** What was promised over the years, a panel each place, all on the same scales; below them, in words, what has no place there. */
export interface Path {
  readonly width: number;
  readonly height: number;
  /** Tells figures from promises, where there are figures; the sample of each stands left of its words. */
  readonly legend: readonly { readonly kind: Stated["kind"]; readonly label: Label }[];
  readonly panels: readonly Panel[];
  readonly below: Below;
}

/** What the drawing says; words come from the caller. */
export interface PathWords extends PanelWords, BelowWords {
  /** "promised", "measured" */
  readonly kind: (kind: Stated["kind"]) => string;
}

/** What words may have above the highest mark: a line, or nothing. */
const rooms = [26, 4];

/** Places the targets and outcomes of one indicator over the years, milestones left out; `width` is 360 for a phone or 720 for a page. */
export function path(targets: readonly Target[], outcomes: readonly OutcomeRecord[], better: "higher" | "lower", width: number, words: PathWords): Path {
  const isNarrow = isForPhone(width);
  const inset = isNarrow ? margin : 0;
  const { places, behind, undated } = placesOf(targets, outcomes, better);
  const isMeasured = places.some((place) => place.outcomes.length > 0);
  const top = isMeasured ? 30 : 0;
  const drawings = rowsOf(places.length, isNarrow ? 2 : 4).flatMap((columns) => rooms.map((room) => ({ columns, room }))).map((choice) => panels(places, behind, choice, { width, inset, top }, words));
  const drawn = least(drawings, (drawing) => bottomOf(drawing) + sum(drawing, ({ want }) => want)) ?? [];
  const steps = [...places, ...(behind ? [behind] : [])].flatMap((place) => place.steps);
  const told = below({ behind, undated, untold: drawn.flatMap(({ untold }) => untold), steps: [...steps, ...undated] }, bottomOf(drawn), { left: inset, right: width - inset, width }, words);
  return { width, height: round(told.bottom + 2), legend: isMeasured ? legend(places.some((place) => place.steps.length > 0), inset, words) : [], panels: drawn, below: told };
}

// As many columns as there may be, and fewer; rows that are as even as they can be.
function rowsOf(count: number, most: number): number[] {
  const all = Array.from({ length: most }, (_, i) => Math.ceil(count / Math.max(1, Math.ceil(count / (most - i)))));
  return [...new Set(all)].filter((columns) => columns > 0);
}

function bottomOf(drawing: readonly Panel[]): number {
  return Math.max(0, ...drawing.map(({ years, plot }) => Math.max(plot.bottom + 23, ...years.map((year) => year.label.y + 6))));
}

function legend(isPromised: boolean, left: number, words: PathWords): Path["legend"] {
  const kinds = isPromised ? (["promise", "outcome"] as const) : (["outcome"] as const);
  return kinds.reduce<Path["legend"]>((done, kind) => {
    const [last] = done.map(({ label: before }) => boxOf(before).right + 20);
    return [...done, { kind, label: label("tick", words.kind(kind), (last ?? left) + sample + 8, 15) }];
  }, []);
}
