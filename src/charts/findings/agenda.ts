import type { Target } from "../../records/target.ts";
import { numbered, type Finding } from "./finding.ts";

/** How many promises there are, and how many of them give a number. */
export function agendaFinding(targets: readonly Target[]): Finding {
  return targets.length === 0 ? { kind: "silent" } : { kind: "counted", promises: targets.length, numbered: numbered(targets).length };
}
