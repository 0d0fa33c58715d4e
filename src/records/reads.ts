import { isPercentage, type Unit } from "./unit.ts";
import { milestone, worded, type BoundComparator, type Value } from "./value.ts";

const phrases: readonly (readonly [RegExp, BoundComparator | "exactly" | "nearly" | "top"])[] = [
  [/^top /, "top"],
  [/^about /, "about"],
  [/^nearly /, "nearly"],
  [/^at[ -]least /, "at-least"],
  [/^more[ -]than /, "more-than"],
  [/^at[ -]most /, "at-most"],
  [/^less[ -]than /, "less-than"],
  [/^(exactly )?(?=\d)/, "exactly"],
];

/**
 * The value that an editor gives by `reads`, written as the methodology prints comparators: `100%`, `about 30%`,
 * `at least 500`, `7 to 7.5%`, `top 5`, `milestone`; a point before decimals. `null` where it is none of these.
 */
export function readReads(text: string, unit: Unit): Value | null {
  const given = text.trim().toLowerCase();
  if (given === "milestone") return milestone;
  if (unit === "milestone") return null;
  const [pattern, comparator] = phrases.find(([start]) => start.test(given)) ?? [];
  if (!pattern || !comparator || (unit === "rank") !== (comparator === "top" || (unit === "rank" && comparator === "exactly"))) return null;
  const amounts = given.replace(pattern, "").match(/^(\d+(?:\.\d+)?)(?: ?(?:to|-) ?(\d+(?:\.\d+)?))? ?(%?)$/);
  const [, low = "", high, sign] = amounts ?? [];
  if (!amounts || (sign === "%") !== isPercentage(unit)) return null;
  if (!isPercentage(unit) && ![low, high ?? low].every((amount) => Number.isInteger(Number(amount)))) return null;
  if (high === undefined) return worded(comparator, Number(low));
  return comparator === "exactly" && Number(low) < Number(high) ? { comparator: "between", low: Number(low), high: Number(high) } : null;
}
