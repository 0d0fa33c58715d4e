import type { CslItem } from "../records/cite.ts";

/** Citations as CSL-JSON, the form that all others are made from. */
export function cslJson(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, null, 2)}\n`;
}
