import { isPercentage, type Unit } from "../unit.ts";
import { bound, type Bound } from "./bound.ts";
import type { Compiled } from "./compiled.ts";
import type { Figure, Kind } from "./figure.ts";
import { share, suits, type Share } from "./share.ts";
import type { Token } from "./token.ts";

/** A figure with the comparators that stand at it and, for a percentage, what it is a percentage of. */
export interface Candidate {
  readonly figure: Figure;
  readonly bound: Bound;
  readonly share: Share | null;
}

/** Every figure of a quote as a candidate, whatever its kind. */
export function candidatesOf(all: readonly Figure[], tokens: readonly Token[], words: Compiled): Candidate[] {
  const hasDuration = all.some(({ kind }) => kind === "duration");
  return all.map((figure) => {
    const over = bound(figure, all, tokens, words);
    return { figure, bound: over, share: figure.kind === "percent" ? share(over, sinceFigure(all, over.first), hasDuration, tokens, words) : null };
  });
}

/** Where the words that govern a figure begin: after the amount before it; a year or a level between ends nothing. */
export function sinceFigure(all: readonly Figure[], until: number): number {
  const amounts: readonly Kind[] = ["percent", "points", "count", "bare", "top"];
  return (all.findLast(({ last, kind, homograph }) => last < until && !homograph && amounts.includes(kind))?.last ?? -1) + 1;
}

/** Whether a candidate can be the value of an indicator with this unit. */
export function fits({ figure, bound: over, share: told }: Candidate, unit: Unit, tokens: readonly Token[]): boolean {
  const { kind, low, high } = figure;
  if (isPercentage(unit)) return told !== null && suits(told, unit) && (unit !== "percent" || figure.low <= 100);
  if (unit === "rank") return kind === "top" || kind === "place";
  const isWhole = Number.isInteger(low) && (high === null || Number.isInteger(high));
  // "au moins une" is one at least; "une" alone is an article.
  if (figure.homograph && over.first === figure.first) return false;
  // "at least 2000 firms" is a count although 2000 could be a year; "2000 firms" is in doubt.
  const isCounted = kind === "year" ? over.comparators.length > 0 && /\p{L}/u.test(tokens[figure.last + 1]?.text ?? "") : kind === "count" || kind === "bare";
  // Billions are of money more often than of things.
  return isCounted && isWhole && Math.max(low, high ?? 0) < 1e9;
}

/** A number that could be meant for the value and that no rule places. */
export function isUnplaced({ figure }: Candidate, unit: Unit, tokens: readonly Token[]): boolean {
  if (figure.homograph) return false;
  if (figure.kind === "ordinal") return unit === "rank" && isInDigits(figure, tokens);
  return figure.kind === "in-doubt" || (figure.kind === "bare" && unit !== "count");
}

const isInDigits = ({ digits }: Figure, tokens: readonly Token[]) => tokens[digits.first]?.kind === "number";
