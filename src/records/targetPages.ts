import { parseTargetId } from "./id.ts";
import type { Gone } from "./ids.ts";
import { yearSlug } from "./record.ts";
import type { Target } from "./target.ts";

/** One page of `/targets/`: a target, records that have gone from it, or both. */
export interface TargetPage {
  readonly params: { readonly locality: string; readonly indicator: string; readonly year: string };
  readonly year: number | null;
  /** `null` where all its records have gone; the page then says so, for those who cited it. */
  readonly target: Target | null;
  readonly gone: readonly Gone[];
}

/** The pages of all targets that there are or were, in the order of their ids. */
export function targetPages(targets: readonly Target[], gone: readonly Gone[]): TargetPage[] {
  const left = gone.flatMap((entry) => {
    const id = parseTargetId(entry.id);
    return id ? [{ ...id, entry }] : [];
  });
  const present = new Map(targets.map((target) => [target.id, target]));
  const all = new Map<string, Pick<Target, "locality" | "indicator" | "year">>([...left.map((id) => [id.target, id] as const), ...targets.map((target) => [target.id, target] as const)]);
  return [...all]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { locality, indicator, year }]) => ({
      params: { locality, indicator, year: yearSlug(year) },
      year,
      target: present.get(id) ?? null,
      gone: left.filter(({ target }) => target === id).map(({ entry }) => entry),
    }));
}

/** The ids of the targets that have a page: those that there are, and those of which records have gone. */
export function idsWithPage(targets: readonly Target[], gone: readonly Gone[]): ReadonlySet<string> {
  return new Set([...targets.map(({ id }) => id), ...gone.flatMap(({ id }) => parseTargetId(id)?.target ?? [])]);
}
