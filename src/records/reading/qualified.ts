import type { Unit } from "../unit.ts";
import type { Bound } from "./bound.ts";
import type { Compiled } from "./compiled.ts";
import type { Figure } from "./figure.ts";
import { around, lastOf, occurrences, type Phrase, type Span } from "./phrase.ts";
import type { Token } from "./token.ts";

/** Words that qualify a value in a way that no comparator says. */
export interface Qualification extends Span {
  readonly why: "hedged" | "negated" | "loose-comparator" | "vague";
}

type Candidates = readonly { readonly figure: Figure; readonly bound: Bound }[];

/** A softener, an increment or a baseline straight beside the value: "nearly 30 %", "500 additional", "up from 16 %". */
export function hedge(over: Span, tokens: readonly Token[], words: Compiled, unit: Unit): Qualification | null {
  const { bridges } = words.lexicon;
  for (let at = over.first; at >= Math.max(0, over.first - 3); at--) {
    const before = words.hedgesBefore.flatMap((sought) => around({ ...sought, before: sought.after, after: [] }, tokens, at, at - 1) ?? []).filter((span) => span.first < at);
    if (before[0]) return { why: "hedged", first: before[0].first, last: over.last };
    if (!bridges.includes(tokens[at - 1]?.text ?? "")) break;
  }
  // "500 more firms" adds to a number that the quote does not give; "7 % more" is a growth and says so.
  const hedges = unit === "count" ? [...words.hedgesAfter, ...words.growthAfter] : words.hedgesAfter;
  const skipped = unit === "count" ? 4 : 1;
  for (let at = over.last + 1; at <= over.last + skipped; at++) {
    const after = hedges.map((sought) => lastOf(sought, tokens, at)).find((last) => last !== null && last >= at);
    if (after !== undefined && after !== null) return { why: "hedged", first: over.first, last: after };
    if (tokens[at]?.kind !== "word") break;
  }
  const before = tokens[over.first - 1];
  return before?.kind === "word" && /[^mno]ly$/.test(before.text) && words.lexicon.language === "en" && before.text !== "annually"
    ? { why: "hedged", first: over.first - 1, last: over.last }
    : null;
}

/** A negation that no comparator takes up and no harmless phrase holds. */
export function negation(candidates: Candidates, tokens: readonly Token[], words: Compiled): Qualification | null {
  const harmless = occurrences(words.harmless, tokens);
  const found = occurrences(words.negations, tokens).find((span) => ![...candidates.map(({ bound }) => bound), ...harmless].some((over) => covers(over, span)));
  return found ? { why: "negated", ...found } : null;
}

/** A comparator in the quote that belongs to none of its numbers. */
export function looseComparator(candidates: Candidates, tokens: readonly Token[], words: Compiled): Qualification | null {
  const harmless = occurrences(words.harmless, tokens);
  const found = occurrences(words.strongComparators, tokens).find((span) => ![...candidates.map(({ bound }) => bound), ...harmless].some((over) => overlaps(over, span)));
  return found ? { why: "loose-comparator", ...found } : null;
}

/** A quantity in words that no rule turns into a number. */
export function vague(tokens: readonly Token[], phrases: readonly Phrase[]): Qualification | null {
  const [found] = occurrences(phrases, tokens);
  return found ? { why: "vague", ...found } : null;
}

function covers(a: Span, b: Span): boolean {
  return a.first <= b.first && a.last >= b.last;
}

function overlaps(a: Span, b: Span): boolean {
  return a.first <= b.last && b.first <= a.last;
}
