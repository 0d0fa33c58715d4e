import { ascending, max, min } from "d3-array";
import type { Target } from "../../records/target.ts";
import { anchor, sameValue, type Value } from "../../records/value.ts";
import { compared } from "../yardstick.ts";
import { alone, numbered, places, type Finding, type Said } from "./finding.ts";

type Numbered = ReturnType<typeof numbered>[number];

/** The finding of one quantity: who promises alone, who promises the same, else who aims further in the latest year that places share. */
export function comparisonFinding(all: readonly Target[], better: "higher" | "lower"): Finding {
  const targets = compared(all);
  const found = numbered(targets);
  const [only, another, ...more] = places(found.map(({ target }) => target));
  if (only === undefined) return { kind: "silent" };
  if (another === undefined) return alone(only, found, targets);
  const isMany = more.length > 1;
  const years = [...Map.groupBy(found, ({ target }) => target.year)].flatMap(([year, group]) => (year !== null && group.length > 1 ? [{ year, group }] : []));
  const latest = years.sort((a, b) => b.year - a.year)[0];
  const several: Finding = { kind: "several", places: more.length + 2 };
  return (isMany ? null : apart(found)) ?? (latest ? shared(latest.year, latest.group, better) : null) ?? several;
}

// The same value for different years says more than who leads, where places are few.
function apart(found: readonly Numbered[]): Finding | null {
  for (const [i, a] of found.entries()) {
    for (const b of found.slice(i + 1)) {
      const [one, other] = [a.target, b.target];
      if (one.locality === other.locality || one.year === null || other.year === null || one.year === other.year) continue;
      const value = a.values.find((given) => b.values.some((also) => sameValue(given, also)));
      const amounts = new Set([...a.values, ...b.values].map(anchor));
      if (value && amounts.size === 1) return { kind: "apart", localities: one.year < other.year ? [one.locality, other.locality] : [other.locality, one.locality], value, years: Math.abs(one.year - other.year) };
    }
  }
  return null;
}

function shared(year: number, group: readonly Numbered[], better: "higher" | "lower"): Finding | null {
  const sorted = group.toSorted((a, b) => ascending(least(a), least(b)) || ascending(a.target.locality, b.target.locality));
  const [first, second] = [sorted[0], sorted.at(-1)];
  if (!first || !second) return null;
  const isOneValue = group.every(({ values }) => values.length === 1 && sameValue(values[0], first.values[0]));
  if (isOneValue) return { kind: "together", localities: sorted.map(({ target }) => target.locality), promise: { value: first.values[0], year } };
  if (group.length > 2) return spread(year, sorted);
  if (most(first) >= least(second)) return null;
  const isHigher = better === "higher";
  const [leader, other] = isHigher ? [second, first] : [first, second];
  const isPlain = leader.values.length === 1 && other.values.length === 1;
  return { kind: "leader", isHigher, year, leader: leader.target.locality, other: other.target.locality, values: isPlain ? [leader.values[0], other.values[0]] : null };
}

function spread(year: number, sorted: readonly Numbered[]): Finding | null {
  const [first, ...rest] = sorted;
  const last = rest.toSorted((a, b) => ascending(most(a), most(b))).at(-1);
  if (!first || !last || first.values.length > 1 || last.values.length > 1 || least(last) <= most(first)) return null;
  const said = ({ target, values: [value] }: Numbered): Said => ({ locality: target.locality, value, year });
  return { kind: "spread", year, lowest: said(first), highest: said(last) };
}

const amounts = (values: readonly Value[]) => values.flatMap((value) => anchor(value) ?? []);
const least = ({ values }: Numbered) => min(amounts(values)) ?? 0;
const most = ({ values }: Numbered) => max(amounts(values)) ?? 0;
