import { ascending, descending, max, min } from "d3-array";
import type { OutcomeRecord } from "../../records/record.ts";
import { readings, type Reading, type Target } from "../../records/target.ts";
import { anchor, compareValues, type Value } from "../../records/value.ts";
import { yardstick } from "../yardstick.ts";

/** One target with the values that it is given, milestones left out; at least one. */
export interface Step {
  readonly target: Target;
  readonly found: readonly Reading[];
}

/** One figure that was measured; articles that report the same one share it. */
export interface Outcome {
  readonly locality: string;
  readonly year: number;
  readonly series: string;
  readonly value: Value;
  readonly records: readonly [OutcomeRecord, ...OutcomeRecord[]];
}

/** What one place promised for a year, the earliest year first, and what was measured there, by series and year. */
export interface Place {
  readonly locality: string;
  readonly steps: readonly (Step & { readonly year: number })[];
  readonly outcomes: readonly Outcome[];
}

/** What stands on the axes, and what has no year to stand at. */
export interface Places {
  /** A panel each. */
  readonly places: readonly Place[];
  /** What is drawn behind all of them; `null` where the country has nothing, or where nobody else has. */
  readonly behind: Place | null;
  readonly undated: readonly Step[];
}

/** The amounts that a value names: one, or both ends of a range. */
export function amounts({ low, high }: Value): number[] {
  return [...new Set([low, high])].filter((amount) => amount !== null);
}

/** Sorts the targets and outcomes of one indicator by place; the place that aims furthest comes first, those that promise nothing last. */
export function placesOf(targets: readonly Target[], outcomes: readonly OutcomeRecord[], better: "higher" | "lower"): Places {
  const steps = targets.map((target) => ({ target, found: readings(target).filter(({ value }) => value.comparator !== "milestone") })).filter(({ found }) => found.length > 0);
  const measured = outcomesOf(outcomes.filter(({ value }) => anchor(value) !== null));
  const names = [...new Set([...steps.map(({ target }) => target.locality), ...measured.map(({ locality }) => locality)])].sort(ascending);
  const all = names
    .map((locality): Place => ({
      locality,
      steps: steps.flatMap(({ target, found }) => (target.locality === locality && target.year !== null ? [{ target, found, year: target.year }] : [])).sort((a, b) => ascending(a.year, b.year)),
      outcomes: measured.filter((outcome) => outcome.locality === locality),
    }))
    .filter((place) => place.steps.length + place.outcomes.length > 0)
    .sort((a, b) => (better === "higher" ? descending(max(promised(a)) ?? -Infinity, max(promised(b)) ?? -Infinity) : ascending(min(promised(a)) ?? Infinity, min(promised(b)) ?? Infinity)));
  const others = all.filter(({ locality }) => locality !== yardstick);
  const undated = steps.filter(({ target }) => target.year === null);
  return { places: others.length > 0 ? others : all, behind: others.length > 0 ? (all.find(({ locality }) => locality === yardstick) ?? null) : null, undated };
}

function promised({ steps }: Place): number[] {
  return steps.flatMap(({ found }) => found.flatMap(({ value }) => amounts(value)));
}

function outcomesOf(records: readonly OutcomeRecord[]): Outcome[] {
  const groups = Map.groupBy(records, ({ locality, series, year, value }) => `${locality} ${series} ${year} ${value.comparator} ${value.low} ${value.high}`);
  return [...groups.values()]
    .flatMap((group): Outcome[] => {
      const [first, ...rest] = group.toSorted((a, b) => ascending(a.article.published + a.id, b.article.published + b.id));
      return first ? [{ locality: first.locality, year: first.year, series: first.series, value: first.value, records: [first, ...rest] }] : [];
    })
    .sort((a, b) => ascending(a.series, b.series) || ascending(a.year, b.year) || compareValues(a.value, b.value));
}
