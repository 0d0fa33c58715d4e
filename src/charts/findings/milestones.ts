import type { Target } from "../../records/target.ts";
import { compared } from "../yardstick.ts";
import { numbered, places, type Finding } from "./finding.ts";

/** The finding of promises without a number: who makes them. Where others promise the same with one, nobody is said to be alone. */
export function milestonesFinding(all: readonly Target[]): Finding {
  const targets = compared(all);
  const found = targets.filter(({ records }) => records.some(({ value }) => value.comparator === "milestone"));
  const [alone, ...more] = places(found);
  if (alone === undefined) return { kind: "silent" };
  if (more.length > 0 || numbered(targets).length > 0) return { kind: "promisedBy", localities: [alone, ...more] };
  return { kind: "promisedAlone", locality: alone, years: found.map(({ year }) => year).sort((a, b) => (a ?? Infinity) - (b ?? Infinity)) };
}
