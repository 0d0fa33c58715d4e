import { differing, stateKeys, valueOf, type State } from "../records/changes/state.ts";
import type { Language } from "../records/lexicon/index.ts";
import { bases, statuses } from "../records/schema.ts";
import type { Unit } from "../records/unit.ts";
import { sayQuote } from "./quotation.ts";
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

/** One thing that a record said or says; words of its source have their language. */
export interface SaidPart {
  readonly text: string;
  readonly language: Language | undefined;
}

/** In what a record was altered, each with what it said and what it says; `language` is that of its source, where that is known. */
export function sayAltered(before: State, after: State, unit: Unit, words: Words, language: Language | undefined): { readonly key: keyof State; readonly was: SaidPart; readonly is: SaidPart }[] {
  const keys = differing(before, after);
  const said = (key: keyof State, state: State): SaidPart => {
    const given = key === "quote" || key === "when" ? state[key] : undefined;
    return given === undefined || !language ? { text: sayPart(key, state, unit, words), language: undefined } : { text: sayQuote(given, language), language };
  };
  return stateKeys.filter((key) => keys.includes(key)).map((key) => ({ key, was: said(key, before), is: said(key, after) }));
}
