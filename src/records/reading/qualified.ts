import type { Unit } from "../unit.ts";
import type { Bound } from "./bound.ts";
import type { Compiled } from "./compiled.ts";
import type { Figure } from "./figure.ts";
import { endsBefore, lastOf, occurrences, type Phrase, type Span } from "./phrase.ts";
import type { Token } from "./token.ts";

/** Words that qualify a value in a way that no comparator says. */
export interface Qualification extends Span {
  readonly why: "hedged" | "negated" | "loose-comparator" | "vague";
}

type Candidates = readonly { readonly figure: Figure; readonly bound: Bound }[];

/** A softener, an increment, a sign or a baseline straight beside the value: "nearly 30 %", "500 additional", "-2 %". */
export function hedge(over: Span, figure: Figure, tokens: readonly Token[], words: Compiled, unit: Unit): Qualification | null {
  const { bridges, leads } = words.lexicon;
  const sign = tokens[over.first - 1];
  if (sign?.kind === "sign" && /^[-+\u00b1~/<>\u2264\u2265#]$/.test(sign.text) && !tokens[over.first]?.spaced) return { why: "hedged", first: over.first - 1, last: over.last };
  for (let at = over.first; at >= Math.max(0, over.first - 3); at--) {
    const before = endsBefore(words.hedgesBefore, tokens, at);
    if (before) return { why: "hedged", first: before.first, last: over.last };
    if (!bridges.includes(tokens[at - 1]?.text ?? "")) break;
  }
  // "80 % of the 2020 level" is no share.
  const isOf = words.lexicon.of.includes(tokens[over.last + 1]?.text ?? "") && !words.notOf.some((sought) => lastOf(sought, tokens, over.last + 1) !== null);
  if (isOf && tokens.slice(over.last + 2, over.last + 4).some(({ text }) => /^(19|20)\d{2}$/.test(text))) {
    return { why: "hedged", first: over.first, last: over.last + 2 };
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
  // Prepositions of place are comparators only after a word that leads to an amount: "control over 80 %" is none.
  const isRank = figure.kind === "top" || figure.kind === "place";
  const needsLead = isRank ? false : over.first === figure.first ? figure.high === null && !figure.isSpelled : words.lexicon.locative.includes(tokens[over.first]?.text ?? "");
  const isLead = leads.length === 0 || !needsLead || before?.kind !== "word" || words.leads.some((sought) => lastOf(sought, tokens, over.first - 1) === over.first - 1);
  return isLead ? null : { why: "hedged", first: over.first - 1, last: over.last };
}

/** Another number or a joining "or" straight beside the value, as in "five or six", "two, three", "fifth to seventh". */
export function neighbour(over: Span, all: readonly Figure[], isNamed: boolean, tokens: readonly Token[], words: Compiled): Qualification | null {
  const { articles, either } = words.lexicon.grammar;
  const passed = [...articles, ...words.lexicon.percent.flatMap((sign) => sign.split(" "))];
  const joins = (from: number, until: number, isWord: boolean) => {
    const between = tokens.slice(from, until).filter(({ text, kind }) => kind !== "word" || !passed.includes(text));
    return until > from && between.length <= 2 && between.every(({ text }) => words.lexicon.listing.includes(text) || text === "%") && (isWord ? between.length > 0 : between.some(({ text }) => text !== ","));
  };
  const isApart = ({ kind, homograph }: Figure) => !homograph && ["year", "level", "date", "age", "document", "name", "duration", "money", "size", "base"].includes(kind);
  const other = all.find((figure) => {
    if (isApart(figure) || (figure.first >= over.first && figure.last <= over.last)) return false;
    const [from, until] = figure.last < over.first ? [figure.last + 1, over.first] : [over.last + 1, figure.first];
    const isEither = tokens.slice(from, until).some(({ text }) => text === "-" || either.includes(text));
    const isDifferent = !isEither && figure.kind !== "bare" && figure.kind !== "in-doubt" && !figure.homograph && figure.kind !== "ordinal";
    // An editor who names the figure has chosen among numerals, not among words such as "five or six".
    const isSettled = isNamed && tokens[figure.digits.first]?.kind === "number";
    return !isDifferent && !isSettled && (joins(figure.last + 1, over.first, figure.homograph) || joins(over.last + 1, figure.first, figure.homograph));
  });
  return other ? { why: "hedged", first: Math.min(other.first, over.first), last: Math.max(other.last, over.last) } : null;
}

/** A comparison in the value's own clause that the value does not take up: "above the average of 80 %". */
export function comparison(over: Span, candidates: Candidates, tokens: readonly Token[], words: Compiled): Qualification | null {
  const from = tokens.slice(0, over.first).findLastIndex(({ text }) => /^[,;.:]$/.test(text)) + 1;
  const found = occurrences(words.comparisons, tokens).find((span) => span.first >= from && span.last < over.first && !candidates.some(({ bound, figure }) => figure.kind !== "year" && overlaps(bound, span)));
  return found ? { why: "hedged", first: found.first, last: over.last } : null;
}

/** Words after the value that bend it, near or far: "30 % of GRDP or above". */
export function afterthought(candidates: Candidates, tokens: readonly Token[], words: Compiled): Qualification | null {
  const found = occurrences(words.afterthoughts, tokens).find((span) => !candidates.some(({ bound }) => overlaps(bound, span)));
  return found ? { why: "loose-comparator", ...found } : null;
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
