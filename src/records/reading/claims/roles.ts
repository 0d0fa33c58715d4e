import type { Unit } from "../../unit.ts";
import type { Clauses } from "../clauses.ts";
import { is, type Piece } from "../tags.ts";
import type { Span } from "./amounts.ts";
import { dateOf } from "./calendar.ts";
import type { Figure } from "./figures.ts";
import { measureOf } from "./measures.ts";
import { fieldOf, placeOf, rankOf } from "./ranks.ts";

/** What a figure is: a kind that may be a value, or what it is instead. */
export type Role =
  | "percent" | "points" | "rate" | "top" | "place" | "count" | "bare" | "in-doubt"
  | "year" | "date" | "age" | "duration" | "money" | "size" | "grade" | "document" | "base" | "multiple" | "ordinal" | "name";

/** A figure with its role, over all the pieces that make it that. */
export interface Placed extends Span {
  readonly figure: Figure;
  readonly role: Role;
}

/** A quote, and the unit that is asked for: only of a rank are five leading firms the top 5. */
export interface Quote {
  readonly pieces: readonly Piece[];
  readonly clauses: Clauses;
  readonly unit: Unit;
}

/** A figure among the words around it. */
export interface Context {
  readonly figure: Figure;
  readonly quote: Quote;
  /** The figure before it, placed already. */
  readonly previous: Placed | undefined;
  /** The pieces straight before and after. */
  readonly before: Piece | undefined;
  readonly after: Piece | undefined;
}

/** A figure with a role, over its own pieces unless others are given. */
export function placedAs({ figure }: Pick<Context, "figure">, role: Role, first = figure.first, last = figure.last): Placed {
  return { figure, role, first, last };
}

/** Gives every figure its role, from the words before and after it. */
export function placed(figures: readonly Figure[], quote: Quote): Placed[] {
  const found: Placed[] = [];
  for (const figure of figures) {
    const previous = found.at(-1);
    // "ten localities at the top of the list" holds no first place.
    if (figure.form === "place" && previous !== undefined && figure.first <= previous.last) continue;
    const context = { figure, quote, previous, before: quote.pieces[figure.first - 1], after: quote.pieces[figure.last + 1] };
    found.push(ofForm(context) ?? dateOf(context) ?? fieldOf(context) ?? measureOf(context, "firm") ?? rankOf(context) ?? measureOf(context, "loose") ?? counted(context));
  }
  return found;
}

// What the figure itself says, whatever stands around it.
function ofForm(context: Context): Placed | null {
  const { figure } = context;
  if (figure.form === "damaged") return placedAs(context, "in-doubt");
  if (figure.unit === "points" || figure.unit === "rate") return placedAs(context, figure.unit);
  if (figure.unit === "percent") return placedAs(context, Number.isNaN(figure.low) || figure.form === "ordinal" ? "in-doubt" : "percent");
  return figure.form === "place" ? placeOf(context) : null;
}

// What is left counts the thing after it, or stands bare.
function counted(context: Context): Placed {
  const { figure, quote: { pieces }, before, after } = context;
  const { last, form, low } = figure;
  // "one of the 20 leading provinces": the one is a place among them.
  if (context.quote.unit === "rank" && low === 1 && is(after, "outOf", "within", "of") && pieces.slice(last + 2, last + 5).some((piece) => piece.kind === "number" || is(piece, "top"))) return placedAs(context, "name");
  const isMarked = is(before, "ordinalMark", "place") && figure.first === figure.digits.first;
  if (form === "ordinal" || isMarked) return placedAs(context, "ordinal", isMarked ? figure.first - 1 : figure.first);
  if (Number.isNaN(low) || (is(before, "year") && !is(after, "percent"))) return placedAs(context, "in-doubt");
  // A hyphen ties a number to a word that it describes: a 50-hectare park.
  const tied = pieces[last + 2];
  if (after?.text === "-" && tied?.kind === "word" && tied.first === after.first + 1 && pieces[last]?.last === after.first - 1) return placedAs(context, "name");
  return placedAs(context, figure.factor > 1 || form === "rough" || isThing(after, tied) ? "count" : "bare");
}

/** Whether a piece can be the thing that a number counts; `next` is the piece after it. */
function isThing(piece: Piece | undefined, next: Piece | undefined): boolean {
  if (!piece || piece.kind === "sign" || piece.kind === "number") return false;
  if (is(piece, "of")) return next?.kind === "word" && !is(next, "small");
  return !is(piece, "small", "otherWhole", "and", "or", "clause", "relative", "rangeTo", "from", "deadline", "since", "during", "year", "perYear", "now", "bridge") || is(piece, "ranked");
}
