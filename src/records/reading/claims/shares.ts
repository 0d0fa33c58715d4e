import type { TagKind } from "../compiled.ts";
import { is, type Piece } from "../tags.ts";
import { baseAfter, baseBefore } from "./base.ts";
import type { Bound } from "./bounds.ts";
import type { Placed, Quote } from "./roles.ts";
import { senseOf } from "./sense.ts";
import { isAmount, type Start } from "./starts.ts";

/** What a percentage is a percentage of, and whether it tells a level or a growth. */
export interface Share {
  /** `reached`: where a rise or fall shall lead, "rises to 30 %". `open`: no word says. */
  readonly sense: "level" | "reached" | "growth" | "decrease" | "by" | "open";
  readonly base: "grdp" | "growth" | "other" | "things" | "open";
  readonly perYear: boolean;
  /** Growth against the year before. */
  readonly onYear: boolean;
  /** Growth over a whole period: in five years, compared with 2020. */
  readonly overall: boolean;
}

/** Tells of each percentage what it is a share of, and whether a level or a growth; `starts` tells where each one started. */
export function sharesOf(figures: readonly Placed[], bounds: readonly Bound[], starts: readonly (Start | null)[], isBareBase: boolean, quote: Quote): (Share | null)[] {
  let previous: Previous | null = null;
  const shares: (Share | null)[] = [];
  for (const [i, figure] of figures.entries()) {
    const bound = bounds[i];
    if (!bound || figure.figure.unit !== "percent" || figure.role !== "percent") {
      shares.push(null);
      continue;
    }
    // The words that govern a figure begin after the amount before it; a year or a level between ends nothing.
    const from = (figures.findLast((other) => other.last < bound.first && isAmount(other))?.last ?? -1) + 1;
    const until = figures.find((other) => other.first > bound.last && isAmount(other))?.first ?? quote.pieces.length;
    const found = shareOf(bound, figure.last, from, until, figures, isBareBase, quote, previous);
    // "from 42 % to 70 % year on year": what moved from somewhere stands where it went.
    const isEnd = starts[i]?.how === "from";
    const base = isEnd && found.base === "open" ? (shares[starts[i]?.index ?? i]?.base ?? "open") : found.base;
    const perYear = found.perYear || (isEnd && shares[starts[i]?.index ?? i]?.perYear === true);
    const share: Share = isEnd && found.sense === "growth" && !found.perYear ? { ...found, base, sense: "reached" } : { ...found, base, perYear };
    shares.push(share);
    if (!starts.some((start) => start?.index === i)) previous = { share, clause: quote.clauses.clause[figure.first] };
  }
  return shares;
}

// What is known of the percentage before, and in which clause.
interface Previous {
  readonly share: Share;
  readonly clause: number | undefined;
}

// `last` ends the figure, `over` is it with its comparators; `from` is the first piece after the amount before it, `until` the first of the amount after it.
function shareOf(over: Bound, last: number, from: number, until: number, others: readonly Placed[], isBareBase: boolean, quote: Quote, previous: Previous | null): Share {
  const { pieces, clauses } = quote;
  const clauseStart = Math.max(from, starts(clauses.clause, over.first));
  const base = baseAfter((over.last > last ? over.last : last) + 1, until, isBareBase, quote);
  const before = base === "open" ? baseBefore(from === 0 ? clauseStart : Math.max(clauseStart, starts(clauses.part, over.first)), over.first, pieces) : base;
  const isEach = before === "open" && (some(pieces, clauseStart, over.first, "eachSector") || ahead(pieces, over.last + 1, Math.min(until, over.last + 4), "eachSector"));
  const own = senseOf(over, last, clauseStart, base, quote);
  // "by 20 % in 2025 and by 40 % in 2030": what goes on in the same clause without a word of its own says the same.
  const goesOn = previous !== null && (own === "open" || own === "by") && before === "open" && previous.clause === clauses.clause[over.first];
  const sense = goesOn ? previous.share.sense : own;
  const near = (kinds: readonly TagKind[]) => some(pieces, Math.max(from, starts(clauses.part, over.first)), over.first, ...kinds) || ahead(pieces, over.last + 1, Math.min(until, over.last + 9), ...kinds);
  return {
    sense,
    base: isEach ? "other" : before,
    perYear: near(["perYear"]) || (sense === "growth" && near(["average"]) && isSpanned(others)) || some(pieces, clauseStart, over.first, "perYear") && (sense === "growth" || (sense === "reached" && some(pieces, clauseStart, over.first, "growthNoun"))),
    onYear: near(["onYear"]) || (sense === "growth" && isConsecutive(others)),
    overall: (pieces.some((piece) => is(piece, "overall")) && !isConsecutive(others)) || others.some(({ role }) => role === "duration"),
  };
}

// "average growth of 7 % in 2016-2018": an average over years is one of years.
function isSpanned(figures: readonly Placed[]): boolean {
  return new Set(figures.flatMap(({ role, figure }) => (role === "year" ? [figure.low] : []))).size > 1;
}

// "5.88 % in 2024 against 2023": of two years that follow each other the growth is one year's.
function isConsecutive(figures: readonly Placed[]): boolean {
  const years = [...new Set(figures.flatMap(({ role, figure }) => (role === "year" || (role === "date" && figure.form === "date") ? [figure.low] : [])))];
  return years.length === 2 && Math.max(...years) - Math.min(...years) === 1;
}

/** The index of the first piece of the part of the sentence that the piece `at` is in. */
export function starts(parts: readonly number[], at: number): number {
  const first = parts.indexOf(parts[at] ?? 0);
  return first === -1 ? 0 : first;
}

export const some = (pieces: readonly Piece[], from: number, until: number, ...kinds: readonly TagKind[]) => pieces.slice(from, until).some((piece) => is(piece, ...kinds));

// Looks a few words ahead, but not into the next clause or past the next number.
function ahead(pieces: readonly Piece[], from: number, until: number, ...kinds: readonly TagKind[]): boolean {
  for (let at = from; at < until; at++) {
    const piece = pieces[at];
    if (is(piece, ...kinds)) return true;
    if (!piece || piece.kind === "number" || /^[,;.:]$/.test(piece.text)) return false;
  }
  return false;
}
