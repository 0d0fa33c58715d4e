import type { Unit } from "../../unit.ts";
import { isGrowth } from "../../unit.ts";
import { clausesOf, type Clauses } from "../clauses.ts";
import type { Compiled } from "../compiled.ts";
import { is, type Piece } from "../tags.ts";
import type { Token } from "../tokens.ts";
import { amountsOf } from "./amounts.ts";
import { boundsOf, type Bound } from "./bounds.ts";
import { mentionsOf, type Mention } from "./dates.ts";
import { figuresOf } from "./figures.ts";
import { placed, type Placed, type Quote } from "./roles.ts";
import { sharesOf, type Share } from "./shares.ts";
import { isAmount, isChange, startsOf, type Start } from "./starts.ts";

/** A figure of a quote with all that is said of it. */
export interface Claim {
  readonly placed: Placed;
  readonly bound: Bound;
  /** For a percentage: of what, and whether a level or a growth. */
  readonly share: Share | null;
  /** Where it started, for what moved or is compared with an earlier figure. */
  readonly start: { readonly low: number; readonly how: Start["how"] } | null;
  /** Another figure's start, and so no value of its own. */
  readonly isStart: boolean;
  /** "from a to b" that could be a range or a change. */
  readonly isTwofold: boolean;
}

/** A quote taken apart: its pieces, its clauses and what each of its figures claims. */
export interface Claims {
  readonly claims: readonly Claim[];
  readonly pieces: readonly Piece[];
  readonly clauses: Clauses;
  /** The years that it names. */
  readonly dates: readonly Mention[];
}

/** Puts each figure together with its comparators, its unit, what it is a share of and where it started. */
export function claimsOf(pieces: readonly Piece[], tokens: readonly Token[], { lexicon }: Compiled, unit: Unit): Claims {
  const clauses = clausesOf(pieces);
  const quote = { pieces, clauses, unit };
  const isBareBase = lexicon.phrases.of.length === 0;
  const told = placed(figuresOf(amountsOf({ pieces, tokens, lexicon }), quote), quote);
  const parted = partChanges(told, boundsOf(told, quote, isBareBase), quote);
  const figures = parted.map(({ figure }) => figure);
  const bounds = boundsOf(figures, quote, isBareBase);
  const starts = startsOf(figures, bounds, quote);
  const isFirst = figures.map((_, i) => starts.some((start) => start?.index === i));
  // "against 2 % in 2017 and 1.3 % in 2015": what is joined to a start is an earlier one.
  const isStart = figures.map((figure, i) => isFirst[i] === true || (isFirst.slice(0, i).some((first, j) => first && isJoined(figures[j], figure, figures.slice(j + 1, i), pieces))));
  const shares = sharesOf(figures, bounds, starts, isBareBase, quote);
  const claims = figures.flatMap((figure, i): Claim[] => {
    const [bound, start, part] = [bounds[i], starts[i], parted[i]];
    if (!bound || !part) return [];
    const low = start ? figures[start.index]?.figure.low : part.start;
    return [{ placed: start ? atEnd(figure, figures[start.index]) : figure, bound, share: shares[i] ?? null, start: low === undefined || low === null ? null : { low, how: start?.how ?? "from" }, isStart: isStart[i] ?? false, isTwofold: part.isTwofold }];
  });
  return { claims, pieces, clauses, dates: mentionsOf(figures, quote) };
}

// "from 28th to 24th", "từ vị trí 57 lên 53": the end of a move between places is a place.
function atEnd(end: Placed, start: Placed | undefined): Placed {
  const isPlace = start !== undefined && (start.role === "place" || start.role === "ordinal") && (end.role === "ordinal" || (start.role === "place" && end.role === "bare"));
  return isPlace ? { ...end, role: "place" } : end;
}

function isJoined(start: Placed | undefined, other: Placed, between: readonly Placed[], pieces: readonly Piece[]): boolean {
  const words = pieces.slice((start?.last ?? 0) + 1, other.first);
  return start !== undefined && start.figure.unit === other.figure.unit && isAmount(other) && between.every(({ role }) => role === "year" || role === "bare") && words.length <= 5 && words.some((piece) => is(piece, "and")) && words.every((piece) => is(piece, "and", "during", "small", "before", "bridge") || /^\d{4}$/.test(piece.text));
}

interface Parted {
  readonly figure: Placed;
  readonly start: number | null;
  readonly isTwofold: boolean;
}

// Of a change told as "from a to b" the end is the figure, and the start is kept with it.
function partChanges(figures: readonly Placed[], bounds: readonly Bound[], quote: Quote): Parted[] {
  return figures.map((figure, i): Parted => {
    const over = bounds[i];
    const { ends } = figure.figure;
    const change = over && ends && isAmount(figure) ? isChange(figure, over, isGrowth(quote.unit), quote) : false;
    if (!change || !ends) return { figure, start: null, isTwofold: change === null };
    const [start, end] = ends;
    const isPlace = quote.unit === "rank" && quote.pieces.slice(Math.max(0, figure.first - 10), end.first).some((piece) => is(piece, "place"));
    return { figure: { ...figure, figure: end, role: isPlace ? "place" : figure.role, first: end.first, last: Math.max(end.last, figure.last) }, start: start.low, isTwofold: false };
  });
}
