import type { OutcomeRecord, TargetRecord } from "../record.ts";
import { comparators, worded, milestone, type Value } from "../value.ts";

/** What a record says, as the log of changes writes it: a record has changed when one of these has. */
export interface State {
  /** `about 30`, `between 7 and 7.5`, `top 5`, `milestone`. */
  readonly value: string;
  readonly quote: string;
  /** The second fragment, which names the year; left out where there is none. */
  readonly when?: string | undefined;
  /** How the year is known; left out where there is none, and for what was measured. */
  readonly basis?: string | undefined;
  /** How far the plan had got; left out where the article doesn't say. */
  readonly status?: string | undefined;
}

export const stateKeys = ["value", "quote", "when", "basis", "status"] as const satisfies readonly (keyof State)[];

/** What a record says now. */
export function stateOf(record: TargetRecord | OutcomeRecord): State {
  const status = record.article.document?.status;
  return {
    value: written(record.value),
    quote: record.quote,
    ...(record.when && { when: record.when.words }),
    ...("basis" in record && record.basis && { basis: record.basis }),
    ...(status && { status }),
  };
}

/** In what two states differ. */
export function differing(a: State, b: State): (keyof State)[] {
  return stateKeys.filter((key) => a[key] !== b[key]);
}

function written(value: Value): string {
  if (value.comparator === "milestone") return value.comparator;
  if (value.comparator === "between") return `between ${value.low} and ${value.high}`;
  return `${value.comparator} ${value.low ?? value.high}`;
}

/** The value that the log wrote; `null` where it is none. */
export function valueOf(text: string): Value | null {
  if (text === milestone.comparator) return milestone;
  const [, low, high] = /^between (-?[\d.]+) and (-?[\d.]+)$/.exec(text) ?? [];
  if (low !== undefined && high !== undefined) return isNumber(low) && isNumber(high) ? { comparator: "between", low: Number(low), high: Number(high) } : null;
  const [, given = "", amount = ""] = /^([a-z-]+) (-?[\d.]+)$/.exec(text) ?? [];
  const comparator = comparators.find((known) => known === given);
  return comparator === undefined || comparator === "between" || comparator === "milestone" || !isNumber(amount) ? null : worded(comparator, Number(amount));
}

const isNumber = (text: string) => /^-?\d+(\.\d+)?$/.test(text);
