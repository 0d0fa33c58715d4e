import type { Compiled } from "./compiled.ts";
import type { Numeral } from "./numeral.ts";
import { around, lastOf } from "./phrase.ts";
import type { Token } from "./token.ts";
import { isYear } from "./year.ts";

/** A number with the unit written after it; `unitLast` is the last token of both. */
export interface Measured extends Numeral {
  readonly unit: "percent" | "points" | null;
  readonly unitLast: number;
}

/** One number, or two that a range phrase ties: then `upper` and `until` are its second. */
export interface Paired extends Measured {
  readonly upper?: number;
  /** The first token of the range phrase: its "from" or "between". */
  readonly opening?: number;
  readonly until?: Numeral;
  readonly change?: boolean;
  /** Both ends have their unit: "30 % to 40 %" may tell a change even of a growth. */
  readonly bothUnits?: boolean;
}

/** Joins neighbouring numbers that the lexicon's range phrases tie; the others stay as they are. */
export function pairs(numbers: readonly Measured[], tokens: readonly Token[], words: Compiled): Paired[] {
  const joined: Paired[] = [];
  for (let i = 0; i < numbers.length; i++) {
    const lower = numbers[i];
    const upper = numbers[i + 1];
    if (!lower) continue;
    const range = upper && pair(lower, upper, tokens, words);
    joined.push(range ?? lower);
    if (range) i++;
  }
  return joined;
}

function pair(lower: Measured, upper: Measured, tokens: readonly Token[], words: Compiled): Paired | null {
  const { amount } = lower;
  const isPlain = ({ form }: Numeral) => form === "digits" || form === "words";
  if (!isPlain(lower) || !isPlain(upper) || amount === null || upper.amount === null) return null;
  // 2021-2025 is a span of years, and "2025 - 30 %" is none; "7 % - 7.5" leaves the second number without its unit.
  if (lower.unit !== null && lower.unit !== upper.unit) return null;
  // "1.2 - 1.5 million" shares its million; "500 - 1 million" does not, and is no pair.
  const low = lower.factor === 1 && amount < upper.amount / upper.factor ? amount * upper.factor : amount;
  const isShared = lower.factor === upper.factor || low !== amount;
  // "10 - 12.000" leaves out a thousand that it means.
  const isFarApart = upper.unit === null && upper.amount / Math.max(low, 1) > 50;
  if (!isShared || low >= upper.amount || isFarApart || isYear(lower, tokens)) return null;
  const fitting = words.ranges.flatMap((range) => {
    const before = around(range.before, tokens, lower.first, lower.last);
    const tied = lastOf(range.between, tokens, lower.unitLast + 1) === upper.first - 1;
    return before && tied ? [{ first: before.first, change: range.change }] : [];
  });
  const widest = fitting.sort((a, b) => a.first - b.first || Number(a.change) - Number(b.change))[0];
  return widest ? { ...upper, first: lower.first, amount: low, upper: upper.amount, opening: widest.first, until: upper, change: widest.change, bothUnits: lower.unit !== null } : null;
}
