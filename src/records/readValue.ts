import type { Language } from "./lexicon/index.ts";
import { bound, type Bound } from "./reading/bound.ts";
import { compiled, type Compiled } from "./reading/compiled.ts";
import type { Doubt } from "./reading/doubt.ts";
import { figures, type Figure } from "./reading/figure.ts";
import { named } from "./reading/named.ts";
import { afterthought, comparison, hedge, looseComparator, negation, neighbour, vague, type Qualification } from "./reading/qualified.ts";
import { isChange, share, suits, type Share } from "./reading/share.ts";
import { around, lastOf, occurrences } from "./reading/phrase.ts";
import { tokenise, words as quoted, type Token } from "./reading/token.ts";
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

interface Candidate {
  readonly figure: Figure;
  readonly bound: Bound;
  readonly share: Share | null;
}

/**
 * Reads the value of an indicator with `unit` out of a quote in `language`. `figure` names the words of the quote that
 * state it, where several could. Never throws; where the words leave a doubt the reading is a refusal that names it.
 */
export function readValue(quote: string, unit: Unit, language: Language, figure?: string): Reading {
  const words = compiled(language);
  const tokens = tokenise(quote);
  const all = figures(quote, tokens, words);
  const say = (span: { first: number; last: number }) => quoted(quote, tokens, span.first, span.last);
  const refuse = (doubt: Doubt): Reading => ({ read: false, doubt });
  if (unit === "milestone") {
    const stated = all.find(({ kind }) => kind === "percent" || kind === "top");
    return stated ? refuse({ why: "figure-in-milestone", words: say(stated) }) : { read: true, value: milestone, passage: null };
  }

  const hasDuration = all.some(({ kind }) => kind === "duration");
  const candidates = all.map((found, i): Candidate => {
    const over = bound(found, all, tokens, words);
    const from = (all[i - 1]?.last ?? -1) + 1;
    return { figure: found, bound: over, share: found.kind === "percent" ? share(over, from, hasDuration, tokens, words) : null };
  });
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
      const doubt = unplaced.figure.kind === "in-doubt" ? { why: "number-in-doubt" as const, words: say(unplaced.figure), language } : { why: "unplaced-number" as const, words: say(unplaced.figure), unit };
      return refuse(doubt);
    }
  }
  if (!chosen) return refuse(nothing(candidates, unit, tokens, words, say));

  const from = (all.findLast(({ last }) => last < chosen.bound.first)?.last ?? -1) + 1;
  const [comparator, other] = chosen.bound.comparators;
  const isRange = chosen.figure.high !== null;
  if (comparator === "more-than" && isPercentage(unit) && chosen.share?.sense !== "growth" && chosen.figure.low >= 100) return refuse({ why: "hedged", words: say(chosen.bound) });
  const isRankRange = isRange && unit === "rank";
  if (other || isRankRange || (comparator && (isRange || chosen.figure.kind === "top" || chosen.figure.kind === "place"))) {
    return refuse({ why: "comparators-disagree", words: say(chosen.bound) });
  }
  if (isChange(chosen.figure, chosen.bound, from, tokens, words, unit)) return refuse({ why: "change", words: say(chosen.bound) });
  const qualified =
    hedge(chosen.bound, chosen.figure, tokens, words, unit) ??
    neighbour(chosen.bound, all, tokens, words) ??
    comparison(chosen.bound, candidates, tokens, words) ??
    negation(candidates, tokens, words) ??
    afterthought(candidates, tokens, words) ??
    locative(chosen, unit, tokens, words) ??
    (comparator ? null : looseComparator(candidates, tokens, words)) ??
    doubtful(unit, chosen, candidates, figure !== undefined, tokens, words);
  if (qualified) return refuse({ why: qualified.why, words: say(qualified) });

  const { low, high, kind } = chosen.figure;
  const value: Value = high !== null ? { comparator: "between", low, high } : worded(kind === "top" ? "top" : (comparator ?? (chosen.figure.rough ? "about" : "exactly")), low);
  return { read: true, value, passage: { start: tokens[chosen.bound.first]?.start ?? 0, end: tokens[chosen.bound.last]?.end ?? quote.length } };
}

// "triển khai trên 168 xã" is on 168 communes: before a count, "over" needs a word that leads to an amount.
function locative(chosen: Candidate, unit: Unit, tokens: readonly Token[], words: Compiled): Qualification | null {
  const { locative: ambiguous, amountLeads } = words.lexicon;
  const at = chosen.bound.first;
  if (unit !== "count" || amountLeads.length === 0 || !ambiguous.includes(tokens[at]?.text ?? "") || at === 0) return null;
  const before = tokens[at - 1];
  return before?.kind === "sign" || amountLeads.includes(before?.text ?? "") ? null : { why: "hedged", first: at - 1, last: chosen.bound.last };
}

// What raises doubt for one kind of unit alone: a rate for a count, a fall from a rank, growth a quarter.
function doubtful(unit: Unit, chosen: Candidate, candidates: readonly Candidate[], isNamed: boolean, tokens: readonly Token[], words: Compiled): Qualification | null {
  if (unit === "rank") return vague(tokens, words.vagueRank);
  if (unit === "percent-per-year" || unit === "percent-growth") return vague(tokens, words.otherPeriods);
  if (unit !== "count") {
    const compared = words.overall.map((sought) => lastOf(sought, tokens, chosen.bound.last + 1)).find((last) => last !== null);
    return compared === undefined || compared === null ? null : { why: "hedged", first: chosen.bound.first, last: compared };
  }
  const lessened = occurrences(words.decrease, tokens).find(({ last }) => last < chosen.bound.first && chosen.bound.first - last <= 3);
  if (lessened) return { why: "hedged", first: lessened.first, last: chosen.bound.last };
  const base = candidates.find(({ figure }) => figure.kind === "base");
  if (base) return { why: "vague", ...base.bound };
  const isInName = (at: number) => candidates.some(({ figure }) => figure.kind === "name" && figure.last >= at - 1 && figure.first <= at + 1);
  const rate = tokens.findIndex(({ text }, at) => text === "/" && at > chosen.bound.last && at <= chosen.bound.last + 7 && !isInName(at));
  if (rate !== -1) return { why: "vague", first: chosen.bound.first, last: Math.min(rate + 1, tokens.length - 1) };
  // "by 500": how far a number moves, not where it stands.
  const by = words.growthBy.some((sought) => around({ ...sought, before: sought.after, after: [] }, tokens, chosen.bound.first, chosen.bound.first - 1) !== null);
  const moved = by && (words.lexicon.language === "en" || occurrences(words.growthVerbs, tokens).some(({ last }) => last < chosen.bound.first));
  if (moved) return { why: "vague", first: Math.max(0, chosen.bound.first - 1), last: chosen.bound.last };
  const earlier = candidates.find(({ figure }) => figure.kind === "percent" && figure.last < chosen.bound.first);
  const isTied = earlier && !tokens.slice(earlier.figure.last + 1, chosen.bound.first).some(({ text }) => words.lexicon.listing.includes(text) || /^[;.:]$/.test(text));
  if (isTied) return { why: "vague", first: earlier.bound.first, last: chosen.bound.last };
  const yearly = vague(tokens, words.perYear) ?? vague(tokens, words.otherPeriods);
  return yearly ?? (isNamed ? null : vague(tokens, words.vagueCount));
}

function fits({ figure, bound: over, share: told }: Candidate, unit: Unit, tokens: readonly Token[]): boolean {
  const { kind, low, high } = figure;
  if (isPercentage(unit)) return told !== null && suits(told, unit) && (unit !== "percent" || figure.low <= 100);
  if (unit === "rank") return kind === "top" || kind === "place";
  const isWhole = Number.isInteger(low) && (high === null || Number.isInteger(high));
  // "au moins une" is one at least; "une" alone is an article.
  if (figure.homograph && over.first === figure.first) return false;
  // "at least 2000 firms" is a count although 2000 could be a year; "2000 firms" is in doubt.
  const isCounted = kind === "year" ? over.comparators.length > 0 && /\p{L}/u.test(tokens[figure.last + 1]?.text ?? "") : kind === "count" || kind === "bare";
  return isCounted && isWhole;
}

function isUnplaced({ figure }: Candidate, unit: Unit, tokens: readonly Token[]): boolean {
  if (figure.homograph) return false;
  if (figure.kind === "ordinal") return unit === "rank" && isInDigits(figure, tokens);
  return figure.kind === "in-doubt" || (figure.kind === "bare" && unit !== "count");
}

const isInDigits = ({ digits }: Figure, tokens: readonly Token[]) => tokens[digits.first]?.kind === "number";

// Nothing fits: the message is about the nearest thing to a value that was seen.
function nothing(candidates: readonly Candidate[], unit: Unit, tokens: readonly Token[], words: Compiled, say: (span: { first: number; last: number }) => string): Doubt {
  const points = candidates.find(({ figure }) => figure.kind === "points");
  if (isPercentage(unit) && points) return { why: "unfit-percentage", words: say(points.bound), unit, told: "points" };
  const percentage = candidates.find(({ share: told }) => told !== null);
  if (isPercentage(unit) && percentage?.share) return { why: "unfit-percentage", words: say(percentage.bound), unit, told: told(percentage.share) };
  const loose = vague(tokens, isPercentage(unit) ? words.vaguePercent : words.vagueCount);
  if (loose && unit !== "rank") return { why: "vague", words: say(loose) };
  return { why: "no-value", unit, words: candidates.map(({ figure }) => say(figure)) };
}

function told({ sense, base }: Share): "growth" | "decrease" | "share-of-grdp" | "share-of-other" | "yearly" {
  if (sense === "growth" || sense === "decrease") return sense;
  return base === "grdp" ? "share-of-grdp" : base === "other" ? "share-of-other" : "yearly";
}
