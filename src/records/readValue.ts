import { lexicons, type Language } from "./lexicon/index.ts";
import { bound } from "./reading/bound.ts";
import { candidatesOf, fits, isUnplaced, sinceFigure, type Candidate } from "./reading/candidate.ts";
import { compiled } from "./reading/compiled.ts";
import type { Doubt } from "./reading/doubt.ts";
import { figures } from "./reading/figure.ts";
import { named } from "./reading/named.ts";
import { nothingFits } from "./reading/nothingFits.ts";
import { afterthought, comparison, hedge, looseComparator, negation, neighbour } from "./reading/qualified.ts";
import { isChange } from "./reading/share.ts";
import { tokenise, words as quoted } from "./reading/token.ts";
import { doubtOfUnit, locative } from "./reading/unitDoubt.ts";
import { isPercentage, type Unit } from "./unit.ts";
import { milestone, worded, type Value } from "./value.ts";

/** A run of characters of a quote, from `start` up to `end`. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** What the words of a quote state, and which words; or why they are refused. */
export type Reading =
  | { readonly read: true; readonly value: Value; readonly passage: Passage | null }
  | { readonly read: false; readonly doubt: Doubt };

/**
 * Reads the value of an indicator with `unit` out of a quote in `language`. `figure` names the words of the quote that
 * state it, where several could. Never throws; where the words leave a doubt the reading is a refusal that names it.
 */
export function readValue(quote: string, unit: Unit, language: Language, figure?: string): Reading {
  const words = compiled(language);
  const tokens = tokenise(quote, words.lexicon.grammar.elisions);
  const all = figures(quote, tokens, words);
  const say = (span: { first: number; last: number }) => quoted(quote, tokens, span.first, span.last);
  const refuse = (doubt: Doubt): Reading => ({ read: false, doubt });
  if (unit === "milestone") {
    const stated = all.find(({ kind }) => kind === "percent" || kind === "top");
    return stated ? refuse({ why: "figure-in-milestone", words: say(stated) }) : { read: true, value: milestone, passage: null };
  }

  const candidates = candidatesOf(all, tokens, words);
  const fitting = candidates.filter((candidate) => fits(candidate, unit, tokens));

  const moved = ({ figure: range, bound: over }: Candidate) => isChange(range, over, 0, tokens, words, unit);
  const choice = figure === undefined ? { chosen: fitting } : named(figure, quote, tokens, fitting, unit, moved);
  if ("doubt" in choice) return refuse(choice.doubt);
  const [first, second] = choice.chosen;
  // An end that `figure` cut out of a change has its own comparators.
  const chosen = first && { ...first, bound: all.includes(first.figure) ? first.bound : bound(first.figure, all, tokens, words) };
  if (second) return refuse({ why: "several-values", words: choice.chosen.map(({ bound: span }) => say(span)) });
  if (figure === undefined) {
    const unplaced = candidates.find((candidate) => !fitting.includes(candidate) && isUnplaced(candidate, unit, tokens));
    if (unplaced) {
      const inQuestion = say(unplaced.figure);
      return refuse(unplaced.figure.kind === "in-doubt" ? { why: "number-in-doubt", words: inQuestion, decimalMark: lexicons[language].decimalMark } : { why: "unplaced-number", words: inQuestion, unit });
    }
  }
  if (!chosen) return refuse(nothingFits(candidates, unit, tokens, words, say));

  const from = sinceFigure(all, chosen.bound.first);
  const [comparator, other] = chosen.bound.comparators;
  const isRange = chosen.figure.high !== null;
  if (comparator === "more-than" && isPercentage(unit) && chosen.share?.sense !== "growth" && chosen.figure.low >= 100) return refuse({ why: "hedged", words: say(chosen.bound) });
  const isRankRange = isRange && unit === "rank";
  if (other || isRankRange || (comparator && (isRange || chosen.figure.kind === "top" || chosen.figure.kind === "place"))) {
    return refuse({ why: "comparators-disagree", words: say(chosen.bound) });
  }
  if (isChange(chosen.figure, chosen.bound, from, tokens, words, unit)) return refuse({ why: "change", words: say(chosen.bound) });
  // A word that is a number too (năm: five, year) takes up no comparator unless it is the value.
  const taken = candidates.filter((candidate) => candidate === first || !candidate.figure.homograph);
  const qualified =
    hedge(chosen.bound, chosen.figure, tokens, words, unit) ??
    neighbour(chosen.bound, all, figure !== undefined, tokens, words) ??
    comparison(chosen.bound, candidates, tokens, words) ??
    negation(candidates, tokens, words) ??
    afterthought(taken, tokens, words) ??
    locative(chosen, unit, tokens, words) ??
    (comparator ? null : looseComparator(taken, tokens, words)) ??
    doubtOfUnit(unit, chosen, candidates, figure !== undefined, tokens, words);
  if (qualified) return refuse({ why: qualified.why, words: say(qualified) });

  const { low, high, kind } = chosen.figure;
  const value: Value = high !== null ? { comparator: "between", low, high } : worded(kind === "top" ? "top" : (comparator ?? (chosen.figure.rough ? "about" : "exactly")), low);
  return { read: true, value, passage: { start: tokens[chosen.bound.first]?.start ?? 0, end: tokens[chosen.bound.last]?.end ?? quote.length } };
}
