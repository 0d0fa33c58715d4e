import { ascending } from "d3-array";
import type { Target } from "../../records/target.ts";
import { anchor, sameValue } from "../../records/value.ts";
import { compared } from "../yardstick.ts";
import { alone, numbered, places, type Finding } from "./finding.ts";

/** The finding of one ranking: who names a rank alone, else who promises the better one in the latest year that two places share. */
export function rankFinding(all: readonly Target[]): Finding {
  const targets = compared(all);
  const found = numbered(targets);
  const [only, another, ...more] = places(found.map(({ target }) => target));
  if (only === undefined) return { kind: "silent" };
  if (another === undefined) return alone(only, found, targets);
  const several: Finding = { kind: "several", places: more.length + 2 };
  const shared = [...Map.groupBy(found, ({ target }) => target.year)].flatMap(([year, group]) => (year !== null && group.length > 1 ? [{ year, group }] : []));
  const latest = shared.sort((a, b) => b.year - a.year)[0];
  if (!latest || latest.group.some(({ values }) => values.length > 1)) return several;
  const [best, ...rest] = latest.group.toSorted((a, b) => ascending(anchor(a.values[0]) ?? 0, anchor(b.values[0]) ?? 0));
  const [next] = rest;
  if (!best || !next) return several;
  if (rest.every(({ values }) => sameValue(values[0], best.values[0]))) return { kind: "together", localities: [best, ...rest].map(({ target }) => target.locality), promise: { value: best.values[0], year: latest.year } };
  const isBetter = (anchor(best.values[0]) ?? 0) < (anchor(next.values[0]) ?? 0);
  return rest.length === 1 && isBetter ? { kind: "leader", isHigher: false, year: latest.year, leader: best.target.locality, other: next.target.locality, values: [best.values[0], next.values[0]] } : several;
}
