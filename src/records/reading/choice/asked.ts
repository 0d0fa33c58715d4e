import type { Unit } from "../../unit.ts";

/** Whether a quote promises, or tells what was measured: of the latter "nearly" is a comparator, and any fraction a figure. */
export const statementKinds = ["target", "outcome"] as const;
export type StatementKind = (typeof statementKinds)[number];

/** What is asked of a quote. */
export interface Asked {
  readonly unit: Unit;
  readonly kind: StatementKind;
  /** The words of the quote that state the value, where an editor names them. */
  readonly figure?: string | undefined;
}
