import type { TargetRecord } from "./record.ts";
import { compareValues, sameValue, type Value } from "./value.ts";

/** All records of one locality, indicator and year: the promise itself. */
export interface Target {
  /** `<locality>.<indicator>.<year>` */
  readonly id: string;
  readonly locality: string;
  readonly indicator: string;
  readonly year: number | null;
  /** At least one; the earliest published first. */
  readonly records: readonly [TargetRecord, ...TargetRecord[]];
}

/** In what the records of a target differ. An article that is silent on the status says less than one that states it. */
export interface Disagreement {
  readonly value: boolean;
  readonly status: boolean;
}

/** Groups records into targets, in the order of their ids. */
export function groupTargets(records: readonly TargetRecord[]): Target[] {
  const groups = Map.groupBy(records, ({ target }) => target);
  return [...groups.values()]
    .flatMap((group): Target[] => {
      const [first, ...rest] = group.toSorted(byPublication);
      return first ? [{ id: first.target, locality: first.locality, indicator: first.indicator, year: first.year, records: [first, ...rest] }] : [];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** One value that a target is given, with those who give it. */
export interface Reading {
  readonly value: Value;
  /** The earliest published first. */
  readonly records: readonly [TargetRecord, ...TargetRecord[]];
}

/** The different values that the records of a target give it, from the lowest up; sources that agree are one reading. */
export function readings({ records }: Target): Reading[] {
  return records
    .flatMap((record, i): Reading[] => {
      if (records.slice(0, i).some(({ value }) => sameValue(value, record.value))) return [];
      return [{ value: record.value, records: [record, ...records.slice(i + 1).filter(({ value }) => sameValue(value, record.value))] }];
    })
    .sort((a, b) => compareValues(a.value, b.value));
}

/** The article whose record a reading leads to; `undefined` where the target's whole page is meant. */
export function citedBy(target: Target, { records }: Reading): string | undefined {
  return records.length === 1 && target.records.length > 1 ? records[0].article.slug : undefined;
}

/** Whether the records of a target say different things; the reader is shown all of them, and that they differ. */
export function disagreement({ records: [first, ...rest] }: Target): Disagreement {
  return {
    value: rest.some(({ value }) => !sameValue(value, first.value)),
    status: rest.some(({ article }) => (article.document?.status ?? null) !== (first.article.document?.status ?? null)),
  };
}

function byPublication(a: TargetRecord, b: TargetRecord): number {
  const [left, right] = [a.article.published + a.id, b.article.published + b.id];
  return left < right ? -1 : left > right ? 1 : 0;
}
