import { is, type Piece } from "../tags.ts";
import type { TagKind } from "../compiled.ts";
import type { Span } from "./amounts.ts";
import { isYearText } from "./calendar.ts";
import type { Placed, Quote } from "./roles.ts";

/** What a year is said for: an end that is set, the end of a span, a time at which, from when on, what something is compared with; bare where no word says. */
export type DateSense = "deadline" | "span" | "during" | "edition" | "onward" | "since" | "base" | "vision" | "bare" | "paper";

/** A year that a quote names, with the words that lead to it. */
export interface Mention extends Span {
  readonly year: number;
  readonly sense: DateSense;
}

/** Every year of a quote, in its order; of a span of years the last. */
export function mentionsOf(figures: readonly Placed[], quote: Quote): Mention[] {
  const dated = figures.filter(({ role, figure }) => role === "year" || (role === "date" && (figure.form === "date" || isYearText(quote.pieces[figure.first]?.text))));
  const found: Mention[] = [];
  for (const [i, current] of dated.entries()) {
    const before = dated[i - 1];
    const opened = before && spanned(before, current, quote);
    if (opened !== undefined && opened !== null) found.pop();
    const first = opened ?? current.first;
    const own = senseOf(first, current.last, opened !== undefined && opened !== null, quote);
    const sense = before && !opened && isJoined(before, current, quote) ? (found.at(-1)?.sense ?? own.sense) : own.sense;
    found.push({ year: yearOf(current, before), ...own, sense });
  }
  return found;
}

// "for 2025 and 2030": the second year is said for what the first is.
function isJoined(before: Placed, current: Placed, { pieces }: Quote): boolean {
  const between = pieces.slice(before.last + 1, current.first);
  return between.length > 0 && between.every((piece) => is(piece, "and", "or", "year") || piece.text === ",") && !is(between.at(-1), "deadline", "during");
}

function yearOf({ figure }: Placed, before: Placed | undefined): number {
  // "2025-30" leaves out the century.
  return figure.low < 100 && before ? Math.floor(before.figure.low / 100) * 100 + figure.low : figure.low;
}

// "2021-2025", "from 2020 to 2030", "between 2020 and 2030": the first piece of the span, or `null` where two years are two.
function spanned(start: Placed, end: Placed, { pieces }: Quote): number | null {
  const between = pieces.slice(start.last + 1, end.first).filter((piece) => !is(piece, "year", "month", "quarter") && piece.kind !== "number");
  const [link, other] = between;
  if (!link || other || end.first - start.last > 5 || !(start.figure.low < end.figure.low || end.figure.low < 100)) return null;
  const before = pieces.slice(Math.max(0, start.first - 3), start.first);
  const opening = before.findLastIndex((piece) => is(piece, "from", "between", "since", "onward"));
  const isOpened = opening !== -1 && before.slice(opening + 1).every((piece) => is(piece, "year", "month", "day", "span") || piece.kind === "number");
  const isLed = isOpened && is(link, "deadline") && !is(before[opening], "between");
  const isTied = isLed || link.text === "-" || link.text === "/" || is(link, "rangeTo") || (is(link, "and") && isOpened && is(before[opening], "between"));
  if (!isTied) return null;
  return isOpened ? start.first - (before.length - opening) : start.first;
}

const senses: readonly (readonly [DateSense, readonly TagKind[]])[] = [
  ["vision", ["vision"]], ["base", ["against", "onYear", "compare"]], ["deadline", ["deadline"]], ["onward", ["onward"]], ["since", ["since"]],
  ["edition", ["edition"]], ["during", ["during"]], ["paper", ["document"]],
];

const passed: readonly TagKind[] = ["year", "month", "quarter", "day", "span"];

// The nearest word before a year, days and months passed over, that says what it is said for.
function senseOf(first: number, last: number, isSpan: boolean, { pieces, unit }: Quote): Span & { readonly sense: DateSense } {
  let at = first - 1;
  for (let steps = 0; steps < 5 && isPassed(pieces[at]); steps++) at--;
  const lead = pieces[at];
  const sense = senses.find(([, kinds]) => is(lead, ...kinds))?.[0];
  const span = { first: sense === undefined ? first : at, last };
  const isCompared = is(pieces[at - 1], "against", "compare", "comparing") || ((sense === undefined || is(lead, "year")) && is(pieces[at - 1], "onYear")) || is(pieces[last + 1], "levelOfYear");
  if (isCompared && (sense === "during" || sense === undefined || sense === "onward")) return { ...span, sense: "base" };
  if (!isSpan && is(lead, "comparing") && at === first - 1) return { ...span, sense: "base" };
  if (isSpan && is(pieces[first - 1], "document") && !is(pieces[first - 1], "span")) return { ...span, sense: "paper" };
  const next = pieces[last + 1];
  // "2030 bornes" may count them: a year with a plain word after it needs one before that speaks of time.
  if (sense === undefined && !isSpan && next?.kind === "word") return { ...span, sense: unit === "count" && !is(pieces[first - 1], "the") ? "paper" : "bare" };
  if (sense === undefined && is(lead, "between")) return { ...span, sense: "since" };
  if (sense === undefined && is(lead, "of")) return { ...span, sense: "edition" };
  if (isSpan) return { ...span, sense: sense === "vision" || sense === "base" ? sense : "span" };
  if (sense === undefined && !isSpan && is(pieces[first - 1], "of")) return { ...span, sense: "edition" };
  return { ...span, sense: sense ?? (is(pieces[first - 1], "edition") || is(pieces[last + 1], "edition") ? "edition" : "during") };
}

function isPassed(piece: Piece | undefined): boolean {
  if (piece === undefined) return false;
  const isNumber = piece.kind === "number" && Number(piece.text) <= 31;
  return isNumber || (is(piece, ...passed) && !is(piece, "deadline", "onward", "since", "vision", "during")) || piece.text === "/" || is(piece, "the");
}
