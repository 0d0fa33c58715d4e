import { differing, stateKeys, valueOf, type State } from "../records/changes/state.ts";
import { bases, statuses } from "../records/schema.ts";
import type { Unit } from "../records/unit.ts";
import { sayValue } from "./say.ts";
import type { Words } from "./words.ts";

/** One thing that a record says, as the log has it, in words: its value, its quote, how its year is known, its status. */
export function sayPart(key: keyof State, state: State, unit: Unit, words: Words): string {
  const given = state[key];
  if (given === undefined) return words.changes.unsaid;
  if (key === "value") {
    const value = valueOf(given);
    return value ? sayValue(value, unit, words) : given;
  }
  const basis = key === "basis" && bases.find((known) => known === given);
  const status = key === "status" && statuses.find((known) => known === given);
  return basis ? words.bases[basis] : status ? words.statuses[status] : given;
}

/** In what a record was altered, each with what it said and what it says. */
export function sayAltered(before: State, after: State, unit: Unit, words: Words): { readonly key: keyof State; readonly was: string; readonly is: string }[] {
  const keys = differing(before, after);
  return stateKeys.filter((key) => keys.includes(key)).map((key) => ({ key, was: sayPart(key, before, unit, words), is: sayPart(key, after, unit, words) }));
}
