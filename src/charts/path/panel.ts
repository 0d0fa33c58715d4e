import { sum } from "d3-array";
import { around, boxOf, type Box, type Label } from "../type/label.ts";
import { tip, type Tip } from "../type/tip.ts";
import { behindStrokes, type Behind } from "./behind.ts";
import { climbs, edges, joints, ties, type Climb } from "./climb.ts";
import type { Fitted, Stroke } from "./fit.ts";
import { markBox, type PathMark } from "./mark.ts";
import type { Place } from "./places.ts";
import { stand, type Ground, type Standing, type Stated } from "./stand.ts";
import { fingered, hit, squares, widened } from "./touch.ts";
import type { Hit } from "../marks/hit.ts";
import { isLast, isWorded, wordsOf, type PointWords } from "./words.ts";

/** A mark with its words, and where it may be touched. */
export type Point = Stated & { readonly mark: PathMark; readonly labels: readonly Label[]; readonly hit: Hit; readonly tip: Tip };

/** What is drawn of one place in its panel. */
export interface Drawn {
  readonly points: readonly Point[];
  /** Marks that found no room for their words or for a finger; they are told below the panels and can be touched there. */
  readonly bare: readonly (Stated & { readonly mark: PathMark; readonly labels: readonly Label[] })[];
  /** All that is to be told below: the bare marks, and what found no room even for a mark. */
  readonly untold: readonly Stated[];
  readonly climbs: readonly Climb[];
  /** Between the readings of one target, where sources differ. */
  readonly ties: readonly Stroke[];
  /** Between the figures of one series. */
  readonly joints: readonly Stroke[];
  /** How much of it is missing, in doubt or ill placed, in pixels that a taller drawing would be worth to mend it. */
  readonly want: number;
}

const worth = { missing: 260, doubtful: 50, other: 40, untouched: 10, cost: 5 };

/** Draws one place into its panel, in front of the yardstick. */
export function drawn(place: Place, ground: Ground, behind: Behind | null, words: PointWords): Drawn {
  const { standing, left } = stand(place, ground);
  const own = climbs(place, ground.x, ground.y);
  const tied = ties(standing);
  const joined = joints(standing);
  const strokes = [...own.flatMap(edges), ...joined, ...tied, ...(behind ? behindStrokes(behind) : [])];
  const fits = wordsOf(standing, ground, { behind: behind?.marks.map((mark) => markBox(mark)) ?? [], strokes }, words);
  const said = (one: Standing) => fits.get(one)?.labels ?? [];
  const boxes = touched(standing);
  const whole = standing.flatMap((one) => {
    const box = boxes.get(one);
    return box && (fits.has(one) || !isWorded(one, standing)) ? [{ one, box }] : [];
  });
  const hits = widened(whole.map(({ one, box }) => ({ box, words: said(one).map(boxOf) })));
  const points = whole.map(({ one, box }, i): Point => ({ ...one, labels: said(one), hit: hit(hits[i] ?? box), tip: tip(words.sentence(one), around(one.box, ...said(one).map(boxOf)), ground.width) }));
  const rest = standing.filter((one) => !whole.some((other) => other.one === one));
  const bare = rest.map((one) => ({ ...one, labels: said(one) }));
  const want = left.length * worth.missing + sum(standing, (one) => wanting(one, standing, fits.get(one)) + (boxes.has(one) ? 0 : worth.untouched));
  return { points, bare, untold: [...rest, ...left], want, climbs: own, ties: tied, joints: joined };
}

function wanting(one: Standing, standing: readonly Standing[], fit: Fitted | undefined): number {
  if (fit) return fit.cost * worth.cost + (fit.isDoubtful ? worth.doubtful : 0);
  if (one.kind === "promise" || isLast(one, standing)) return worth.missing;
  return isWorded(one, standing) ? worth.other : 0;
}

// A promise has a finger's room of its own; a figure has what its neighbours leave.
function touched(standing: readonly Standing[]): ReadonlyMap<Standing, Box> {
  const promised = standing.filter(({ kind }) => kind === "promise").map((one) => [one, fingered(one.box, one.mark)] as const);
  const figures = standing.filter(({ kind }) => kind === "outcome").toSorted((a, b) => a.mark.x - b.mark.x);
  const boxes = squares(figures.map(({ mark }) => mark), promised.map(([{ mark }]) => mark), promised.map(([, box]) => box));
  return new Map([...promised, ...figures.flatMap((one, i) => (boxes[i] ? [[one, boxes[i]] as const] : []))]);
}
