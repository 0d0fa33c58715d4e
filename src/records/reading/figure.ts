import type { Elsewhere } from "../lexicon/shape.ts";
import type { Compiled } from "./compiled.ts";
import { numerals, type Numeral } from "./numeral.ts";
import { around, longest, occurrences, type Phrase, type Span } from "./phrase.ts";
import { pairs, type Measured, type Paired } from "./range.ts";
import type { Token } from "./token.ts";
import { spelled } from "./spelled.ts";
import { isYear } from "./year.ts";

/** What a number of a quote is: a kind that may be a value, or what it is instead. */
export type Kind = "percent" | "top" | "place" | "count" | "bare" | "points" | "in-doubt" | "name" | Elsewhere;

/** A number of a quote with its unit and its kind, or two that are the ends of a range. */
export interface Figure extends Span {
  readonly kind: Kind;
  /** The number, or the lower end of a range. */
  readonly low: number;
  /** The upper end of a range; `null` for one number. */
  readonly high: number | null;
  /** The tokens of the numbers alone, without unit and words around. */
  readonly digits: Span;
  /** Written "from a to b": it could tell a change rather than a range. */
  readonly change: boolean;
  /** Both ends of the range carry their unit. */
  readonly bothUnits: boolean;
  /** Numbers in words that mean something else too count only with a unit, a comparator or a rank. */
  readonly homograph: boolean;
  /** Written as a phrase of its own: half of, all, une centaine. */
  readonly isSpelled: boolean;
  /** A round number that says "about" by itself. */
  readonly rough: boolean;
}

// 749/QĐ-TTg, 09-NQ/TU; 16/03/2021, 3/2025, 2025-03-16; 24/7.
const names = [
  /\b\d+(?:[-/][\p{L}\d]*\p{Lu}[\p{L}\d]*)+/gu,
  /\b\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d{2}\b/g,
  /\b\d{1,2}[/-](?:19|20)\d{2}\b/g,
  /\b(?:19|20)\d{2}-(?:0[1-9]|1[0-2])(?:-\d{2})?\b/g,
  /\b(?:24\/7|24\/24|7\/7|24h\/24|7j\/7|24h\/7)\b/g,
];

/** All figures of a quote, each with its kind, in their order. */
export function figures(quote: string, tokens: readonly Token[], words: Compiled): Figure[] {
  const named = names.flatMap((pattern) => [...quote.matchAll(pattern)].map((m) => [m.index, m.index + m[0].length] as const));
  const isNamed = ({ first }: Span) => named.some(([from, to]) => (tokens[first]?.start ?? 0) >= from && (tokens[first]?.start ?? 0) < to);
  const numbers = numerals(tokens, words.lexicon).map((numeral) => (isNamed(numeral) ? { ...numeral, form: "code" as const } : numeral));
  const measured = pairs(numbers.map((numeral) => withUnit(numeral, tokens, words)), tokens, words);
  const found: Figure[] = [];
  for (const figure of measured) found.push(placed(figure, tokens, words, found.at(-1)));
  const written = spelled(tokens, words, found);
  const apart = found.filter(({ digits }) => !written.some((other) => other.first <= digits.first && digits.last <= other.last));
  return [...apart, ...written].sort((a, b) => a.first - b.first);
}

function withUnit(numeral: Numeral, tokens: readonly Token[], words: Compiled): Measured {
  const after = (phrases: readonly Phrase[]) => longest(phrases, tokens, numeral.last + 1);
  const points = after(words.points);
  const percent = after(words.percent);
  if (points !== null && (percent === null || points > percent)) return { ...numeral, unit: "points", unitLast: points };
  if (percent !== null) return { ...numeral, unit: "percent", unitLast: percent };
  return { ...numeral, unit: null, unitLast: numeral.last };
}

function placed(figure: Paired, tokens: readonly Token[], words: Compiled, before: Figure | undefined): Figure {
  const digits = { first: figure.first, last: figure.until?.last ?? figure.last };
  const base = { low: figure.amount ?? Number.NaN, high: figure.upper ?? null, digits, change: figure.change ?? false, bothUnits: figure.bothUnits ?? false, homograph: figure.form === "homograph", rough: false, isSpelled: false };
  const span = { first: figure.opening ?? figure.first, last: figure.unitLast };
  const as = (kind: Kind, over: Span = span): Figure => ({ ...base, kind, first: Math.min(over.first, span.first), last: Math.max(over.last, span.last) });
  if (figure.form === "code") return as("name");
  if (figure.unit === "points") return as("points");
  if (isCompound(span.last, tokens)) return as("name");
  if (figure.unit === "percent") return as(figure.amount === null || figure.form === "ordinal" ? "in-doubt" : "percent");

  const rank = (phrases: readonly Phrase[], near: boolean) =>
    first(phrases.filter((sought) => (!near && figure.form !== "homograph") || sought.before.length > 0 || !sought.after.some(({ kind }) => kind === "gap")), tokens, digits);
  const rankable = figure.amount !== null && Number.isInteger(figure.amount) && figure.amount >= 1 && figure.amount <= 1000;
  const elsewhere = words.elsewhere.flatMap(({ what, phrase }) => {
    const over = around(phrase, tokens, digits.first, digits.last);
    // "top 5 năm 2025" holds no five years: the word belongs to the year after it.
    const isOfYear = over !== null && what === "duration" && /^\d{4}$/.test(tokens[over.last + 1]?.text ?? "");
    const isLevel = what !== "level" || !((figure.amount ?? 0) > 12);
    // "pour un budget" counts nothing out of one; "7 %/năm" is per year.
    const isBase = what !== "base" || figure.form !== "homograph" || tokens[figure.first - 1]?.text === "/";
    return over && !isOfYear && isLevel && isBase ? [{ what, over, wide: over.last - over.first }] : [];
  }).sort((a, b) => b.wide - a.wide)[0];
  const toppable = rankable && figure.form !== "ordinal" && elsewhere?.what !== "duration" && elsewhere?.what !== "base" && (figure.amount ?? 0) >= 2;
  const nearTop = toppable ? rank(words.top, true) : null;
  if (nearTop) return as(isOfPlaces(nearTop, digits, tokens, words) ? "top" : "in-doubt", nearTop);
  // "8/63": of how many, after a rank.
  if (before && ["top", "place"].includes(before.kind) && tokens[figure.first - 1]?.text === "/" && before.last === figure.first - 2) return as("base");
  const place = rankable ? placeOf(figure, tokens, words) : null;
  if (place && elsewhere?.what !== "duration" && (!elsewhere || place.last - place.first >= elsewhere.wide || elsewhere.what === "ordinal" || elsewhere.what === "document")) return as("place", place);
  if (elsewhere) return as(elsewhere.what, elsewhere.over);
  if (figure.form === "ordinal") return as("ordinal");
  if (figure.amount === null) return as(/^\d\.0$/.test(tokens[figure.first]?.text ?? "") ? "level" : "in-doubt");
  if (listed(before, figure, tokens, words)) return as(before?.kind ?? "bare");
  if (isYear(figure, tokens)) return as("year");
  const farTop = toppable ? rank(words.top, false) : null;
  if (farTop) return as(isOfPlaces(farTop, digits, tokens, words) ? "top" : "in-doubt", farTop);
  const next = tokens[span.last + 1];
  if (figure.factor > 1) return as("count");
  return as(next?.kind === "word" && !words.lexicon.functionWords.includes(next.text) ? "count" : "bare");
}

function first(phrases: readonly Phrase[], tokens: readonly Token[], digits: Span): Span | null {
  const spans = phrases.flatMap((sought) => around(sought, tokens, digits.first, digits.last) ?? []);
  return spans.sort((a, b) => b.last - b.first - (a.last - a.first))[0] ?? null;
}

// "a 50-hectare park": a number tied to a word by a hyphen describes, it does not count.
function isCompound(last: number, tokens: readonly Token[]): boolean {
  const [hyphen, word] = [tokens[last + 1], tokens[last + 2]];
  return hyphen?.text === "-" && !hyphen.spaced && word?.kind === "word" && !word.spaced;
}

// "top three priorities" ranks no places: a thing that follows must be one of those that rankings are of.
function isOfPlaces(over: Span, digits: Span, tokens: readonly Token[], words: Compiled): boolean {
  const last = Math.max(over.last, digits.last);
  const within = occurrences(words.ranked, tokens).some(({ first }) => first >= over.first && first <= last + 3);
  const next = tokens[last + 1];
  const isOpen = !next || next.kind !== "word" || words.lexicon.functionWords.includes(next.text);
  return within || isOpen;
}

// "une place" holds no rank: a bare word counts as one only where a phrase leads up to it.
function placeOf(figure: Measured, tokens: readonly Token[], words: Compiled): Span | null {
  // "xếp hạng năm 2024" is the ranking of a year; "thứ năm" is the fifth.
  if (figure.form === "homograph" && !words.lexicon.grammar.ordinalMarks.includes(tokens[figure.first - 1]?.text ?? "")) return null;
  const usable = words.place.filter((sought) => sought.before.length > 0 || figure.form === "ordinal");
  return first(usable, tokens, figure);
}

// "level 3, 4" and "22 and 23 October": a number that a list ties to a placed one is placed with it.
function listed(before: Figure | undefined, figure: Measured, tokens: readonly Token[], words: Compiled): boolean {
  if (!before || !["level", "date"].includes(before.kind)) return false;
  const between = tokens.slice(before.last + 1, figure.first);
  const small = (figure.amount ?? 99) <= (before.kind === "level" ? 5 : 31);
  return small && between.length > 0 && between.length <= 2 && between.every(({ text }) => words.lexicon.listing.includes(text));
}
