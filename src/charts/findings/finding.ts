import { readings, type Target } from "../../records/target.ts";
import type { Value } from "../../records/value.ts";

/** A value and the year that it is promised for. */
export interface Promised {
  readonly value: Value;
  readonly year: number | null;
}

/** All readings of one year. */
export interface Read {
  readonly values: readonly Value[];
  readonly year: number | null;
}

/** A value with its year and the place that promises it. */
export interface Said extends Promised {
  readonly locality: string;
}

/** What a chart shows, as data; `sayFinding.ts` makes a headline of it. Localities and indicators are slugs. */
export type Finding =
  /** Nothing was found. */
  | { readonly kind: "silent" }
  /** One place alone gives a value; others may promise it without a number. No promises are named where its own sources differ. */
  | { readonly kind: "alone"; readonly locality: string; readonly hasOthers: boolean; readonly promises: readonly Promised[] }
  /** Two places give the same value for different years. */
  | { readonly kind: "apart"; readonly localities: readonly [string, string]; readonly value: Value; readonly years: number }
  /** Several places give the same value for the same year. */
  | { readonly kind: "together"; readonly localities: readonly string[]; readonly promise: Promised }
  /** Of two places one aims further (higher, or lower where that is better), by every reading of both. Values are named where each has but one. */
  | { readonly kind: "leader"; readonly isHigher: boolean; readonly year: number; readonly leader: string; readonly other: string; readonly values: readonly [Value, Value] | null }
  /** Three places and more, from the lowest to the highest. */
  | { readonly kind: "spread"; readonly year: number; readonly lowest: Said; readonly highest: Said }
  /** One place's promise for two years, in every reading of each. */
  | { readonly kind: "climb"; readonly locality: string; readonly isUp: boolean; readonly from: Read; readonly to: Read }
  /** Several places give a value, and nothing plainer holds in every reading. */
  | { readonly kind: "several"; readonly places: number }
  /** One place alone promises it, without a number. */
  | { readonly kind: "promisedAlone"; readonly locality: string; readonly years: readonly (number | null)[] }
  /** Several places promise it, without a number. */
  | { readonly kind: "promisedBy"; readonly localities: readonly string[] }
  /** How many indicators every place has a promise for; `indicator` is named where it is the only one. */
  | { readonly kind: "shared"; readonly count: number; readonly indicators: number; readonly places: number; readonly indicator: string | null }
  /** How much one place promised, and how much of it in numbers. */
  | { readonly kind: "counted"; readonly promises: number; readonly numbered: number };

/** The targets that give a number, with their different values. */
export function numbered(targets: readonly Target[]): { readonly target: Target; readonly values: readonly [Value, ...Value[]] }[] {
  return targets.flatMap((target) => {
    const [first, ...rest] = readings(target).map(({ value }) => value).filter(({ comparator }) => comparator !== "milestone");
    return first ? [{ target, values: [first, ...rest] as const }] : [];
  });
}

/** Who gives a value alone, and what. */
export function alone(locality: string, found: ReturnType<typeof numbered>, targets: readonly Target[]): Finding {
  return { kind: "alone", locality, hasOthers: targets.some((target) => target.locality !== locality), promises: promises(found) };
}

/** The localities of targets, each once, in their order. */
export function places(targets: readonly { readonly locality: string }[]): string[] {
  return [...new Set(targets.map(({ locality }) => locality))];
}

/** The values of targets with their years, earliest first; none where sources differ on one of them. */
function promises(found: ReturnType<typeof numbered>): Promised[] {
  if (found.some(({ values }) => values.length > 1)) return [];
  return found.map(({ target, values: [value] }) => ({ value, year: target.year })).sort((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity));
}
