import { is, type Piece } from "../tags.ts";
import type { Amount, Span } from "./amounts.ts";
import { fractions } from "./fractions.ts";
import { ranges } from "./ranges.ts";
import type { Quote } from "./roles.ts";

/** A number with the unit written after it, or two that are the ends of a range. */
export interface Figure extends Span {
  /** The number, or the lower end of a range; NaN where its form leaves doubt. */
  readonly low: number;
  /** The upper end of a range; `null` for one number. */
  readonly high: number | null;
  readonly unit: "percent" | "points" | "rate" | null;
  readonly form: Amount["form"];
  readonly factor: number;
  readonly firm: boolean;
  /** The pieces of the numbers alone, without unit and words around. */
  readonly digits: Span;
  /** The two ends where words could tell a change from one to the other rather than a range. */
  readonly ends: readonly [Figure, Figure] | null;
  /** Written with a plus before its unit: 80+ %. */
  readonly plus: boolean;
  /** Tied to a neighbour in a way that makes no range: 80-70 %, five or six. */
  readonly torn: boolean;
}

/** Joins numbers with their units, with the same said again in brackets, with the second number of a fraction, and into ranges. */
export function figuresOf(amounts: readonly Amount[], { pieces, unit }: Pick<Quote, "pieces" | "unit">): Figure[] {
  const measured = amounts.map((amount) => withUnit(amount, pieces));
  return ranges(restated(fractions(measured, { pieces, unit }), pieces), pieces);
}

function withUnit({ first, last, amount, form, factor, firm }: Amount, pieces: readonly Piece[]): Figure {
  const next = pieces[last + 1];
  const digits = { first, last };
  const figure = { first, last, low: amount ?? Number.NaN, high: null, form, factor, firm, digits, ends: null, torn: false, plus: false };
  if (next?.text === "+" && is(pieces[last + 2], "percent")) return { ...figure, last: last + 2, unit: "percent", plus: true };
  if (form === "fraction" || form === "whole") return { ...figure, unit: "percent" };
  if (is(next, "otherRate")) return { ...figure, last: last + 1, unit: "rate" };
  if (is(next, "points")) return { ...figure, last: last + 1, unit: "points" };
  // "a seven-percent rise".
  if (next?.text === "-" && !next.spaced && form === "words" && is(pieces[last + 2], "percent")) return { ...figure, last: last + 2, unit: "percent" };
  return is(next, "percent") ? { ...figure, last: last + 1, unit: "percent" } : { ...figure, unit: null };
}

// "eighty per cent (80 %)": the same figure twice is one; two different ones leave a doubt.
function restated(figures: readonly Figure[], pieces: readonly Piece[]): Figure[] {
  const kept: Figure[] = [];
  for (const figure of figures) {
    const before = kept.at(-1);
    const opens = /^[([]$/.test(pieces[figure.first - 1]?.text ?? "") ? 1 : /^[([]$/.test(pieces[figure.first - 2]?.text ?? "") ? 2 : 0;
    const isBracketed = opens > 0 && /^[)\]]$/.test(pieces[figure.last + 1]?.text ?? "");
    const inWords = (given: Figure) => given.form === "words" || given.form === "homograph";
    const isNext = before !== undefined && figure.first - opens - before.last <= 1;
    const isSame = before !== undefined && before.low === figure.low && before.high === figure.high;
    if (before && isBracketed && before.unit === figure.unit && (inWords(before) || inWords(figure) || (isSame && isNext))) {
      if (isSame && isNext) kept.splice(-1, 1, { ...before, last: figure.last + 1 });
      else if (!isSame) kept.splice(-1, 1, { ...before, torn: true });
      if (isSame || isNext) continue;
    }
    kept.push(figure);
  }
  return kept;
}
