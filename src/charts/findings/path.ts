import { descending } from "d3-array";
import type { Target } from "../../records/target.ts";
import type { Value } from "../../records/value.ts";
import { yardstick } from "../yardstick.ts";
import { alone, numbered, places, type Finding, type Read } from "./finding.ts";

type Numbered = ReturnType<typeof numbered>[number];

interface Climb {
  readonly locality: string;
  readonly isUp: boolean;
  readonly by: number;
  readonly from: Read;
  readonly to: Read;
}

/**
 * The finding of promises over the years: whose changes most from its first year to its last. It is told only where
 * every reading of every year goes the same way, and each reading of both years is named.
 * The country is told of only where it stands alone.
 */
export function pathFinding(targets: readonly Target[]): Finding {
  const found = numbered(targets);
  const [only, ...more] = places(found.map(({ target }) => target));
  const climbs = [...Map.groupBy(found, ({ target }) => target.locality)].flatMap(([locality, own]) => (locality === yardstick && more.length > 0 ? [] : (climb(locality, own) ?? [])));
  const [most] = climbs.sort((a, b) => descending(a.by, b.by));
  if (most) return { kind: "climb", locality: most.locality, isUp: most.isUp, from: most.from, to: most.to };
  if (only === undefined) return { kind: "silent" };
  return more.length === 0 ? alone(only, found, targets) : { kind: "several", places: more.length + 1 };
}

function climb(locality: string, own: readonly Numbered[]): Climb | null {
  const dated = own.filter(({ target }) => target.year !== null).sort((a, b) => (a.target.year ?? 0) - (b.target.year ?? 0));
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last || first === last) return null;
  const ways = between(first, last);
  const isUp = ways.every((way) => way === "up");
  if (!isUp && !ways.every((way) => way === "down")) return null;
  const against = isUp ? "down" : "up";
  if (dated.slice(1).some((step, i) => dated.slice(i, i + 1).some((before) => between(before, step).some((way) => way === against || way === "unclear")))) return null;
  const by = Math.max(...first.values.flatMap((from) => last.values.flatMap((to) => differences(from, to).map(Math.abs))));
  return { locality, isUp, by, from: { values: first.values, year: first.target.year }, to: { values: last.values, year: last.target.year } };
}

type Way = "up" | "down" | "level" | "unclear";

function between(a: Numbered, b: Numbered): Way[] {
  return a.values.flatMap((from) => b.values.map((to) => way(from, to)));
}

// A floor can't be held against a ceiling, and of a range both ends must go the same way.
function way(from: Value, to: Value): Way {
  const moved = differences(from, to);
  if (moved.length === 0) return "unclear";
  const [isUp, isDown] = [moved.some((by) => by > 0), moved.some((by) => by < 0)];
  return isUp && isDown ? "unclear" : isUp ? "up" : isDown ? "down" : "level";
}

function differences(from: Value, to: Value): number[] {
  const both = [[from.low, to.low], [from.high, to.high]] as const;
  return both.flatMap(([a, b]) => (a === null || b === null ? [] : [b - a]));
}
