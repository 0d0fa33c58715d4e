import type { Target } from "../records/target.ts";

/** The country: the yardstick of all places and no rival of theirs. */
export const yardstick = "vietnam";

/** The targets of the places that are compared; the country's own only where it stands alone. */
export function compared(targets: readonly Target[]): readonly Target[] {
  const own = targets.filter(({ locality }) => locality !== yardstick);
  return own.length > 0 ? own : targets;
}
