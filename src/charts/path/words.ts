import type { Reading } from "../../records/target.ts";
import { boxOf, styles, type Box } from "../type/label.ts";
import { wrap } from "../type/text.ts";
import { fitted, type Fitted, type Stroke, type Wanted } from "./fit.ts";
import type { Outcome } from "./places.ts";
import type { Ground, Standing, Stated } from "./stand.ts";

/** What stands beside marks. */
export interface PointWords {
  readonly place: (locality: string) => string;
  /** "more than 40%" */
  readonly value: (of: Reading | Outcome) => string;
  /** All that is known of it in one sentence. */
  readonly sentence: (stated: Stated) => string;
  /** "Statistics office" */
  readonly series: (series: string) => string;
}

/** What words may not cover, or rather don't. */
export interface Around {
  readonly behind: readonly Box[];
  readonly strokes: readonly Stroke[];
}

/** The words of all marks that have any: promises and the ends of each series, all of a short one. A series is named once, at its last figure or where there is room. */
export function wordsOf(standing: readonly Standing[], ground: Ground, around: Around, words: PointWords): ReadonlyMap<Standing, Fitted> {
  const marks = standing.map(({ box }) => box);
  const place = (some: readonly Standing[], before: ReadonlyMap<Standing, Fitted>, named: (one: Standing) => boolean) => {
    const taken = [...ground.taken, ...[...before.values()].flatMap(({ labels }) => labels.map(boxOf))];
    const fits = fitted(some.map((one) => wanted(one, named(one), ground, words)), { inside: ground.inside, marks, taken, ...around });
    return new Map([...before, ...some.flatMap((one, i) => (fits[i] ? [[one, fits[i]] as const] : []))]);
  };
  const ends = standing.filter((one) => isLast(one, standing));
  const first = place(standing.filter((one) => one.kind === "promise" || ends.includes(one)), new Map(), () => true);
  const unnamed = ends.filter((one) => !first.has(one));
  const named = unnamed.reduce((before, end) => standing.filter((one) => seriesOf(one) === seriesOf(end) && one !== end).reduce((done, one) => (done.size > before.size ? done : place([one], done, () => true)), before), first);
  return place(standing.filter((one) => !named.has(one) && !ends.includes(one) && isWorded(one, standing)), named, () => false);
}

/** Whether a mark needs words; a figure in the middle of a long series doesn't. */
export function isWorded(one: Standing, standing: readonly Standing[]): boolean {
  const series = standing.filter((other) => one.kind === "outcome" && seriesOf(other) === seriesOf(one));
  return one.kind === "promise" || series.length < 4 || one === series[0] || one === series.at(-1);
}

/** Whether it is the last figure of its series. */
export function isLast(one: Standing, standing: readonly Standing[]): boolean {
  return one.kind === "outcome" && standing.findLast((other) => seriesOf(other) === seriesOf(one)) === one;
}

function seriesOf(one: Standing): string | null {
  return one.kind === "outcome" ? one.of.series : null;
}

// The year may be left out where it stands on the axis, or between two years that do.
function wanted(one: Standing, isNamed: boolean, { inside, named: [first, last] }: Ground, words: PointWords): Wanted {
  const value = words.value(one.of);
  const at = { mark: one.box, at: one.mark };
  if (one.kind === "promise") return { ...at, isStrict: false, choices: [[{ style: "value", text: value }]] };
  const { size, weight } = styles.name;
  const figure = { style: "plain" as const, text: value };
  const under = (text: string) => wrap(text, size, (inside.right - inside.left) * 0.6, weight).map((line) => ({ style: "name" as const, text: line }));
  const series = words.series(one.of.series);
  const whole = [figure, ...under(isNamed ? `${series} ${one.of.year}` : String(one.of.year))];
  const short = isNamed ? [figure, ...under(series)] : [figure];
  return { ...at, isStrict: !isNamed, choices: one.of.year < first || one.of.year > last ? [whole] : [whole, short] };
}
