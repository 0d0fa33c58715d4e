import { comparatorsOfOne, type BoundComparator } from "../../value.ts";
import { is, type Piece } from "../tags.ts";
import type { Span } from "./amounts.ts";
import type { Placed, Quote } from "./roles.ts";

/** The comparators that stand at a figure and the pieces that they and the figure cover together. */
export interface Bound extends Span {
  /** More than one where the words pull in two directions: "at least about 30 %". */
  readonly comparators: readonly BoundComparator[];
  /** "nearly": a comparator of what was measured, a doubt of what is promised. */
  readonly nearly: boolean;
}

/** The comparator that a piece is before or after its figure. */
export function comparatorOf(piece: Piece | undefined, kind: "before" | "after"): BoundComparator | null {
  const given = piece?.tags.get(kind);
  return comparatorsOfOne.find((comparator) => comparator === given) ?? null;
}

/**
 * Finds the comparators before and after each figure; one that stands at a figure belongs to no other. `isBareBase`: the language
 * puts what a share is of straight after it.
 */
export function boundsOf(figures: readonly Placed[], quote: Quote, isBareBase: boolean): Bound[] {
  return figures.map((figure, i) => {
    const left = leftOf(figure, quote, figures[i - 1]?.last ?? -1);
    const right = rightOf(figure, quote, figures[i + 1]?.first ?? quote.pieces.length, isBareBase);
    const plus: readonly BoundComparator[] = figure.figure.plus ? ["at-least"] : [];
    const comparators = [...new Set([...left.comparators, ...plus, ...right.comparators])];
    // "từ 50 % trở lên": the word that opens belongs to the one that closes.
    const isOpened = right.comparators.length > 0 && left.first === figure.first && is(quote.pieces[left.first - 1], "from");
    return { first: isOpened ? left.first - 1 : left.first, last: right.last, comparators, nearly: left.nearly };
  });
}

interface Side extends Span {
  readonly comparators: readonly BoundComparator[];
  readonly nearly: boolean;
}

// Steps over verbs and small words between a comparator and its number: at least *reach* 30 %.
function leftOf(figure: Placed, { pieces, clauses }: Quote, until: number): Side {
  const comparators: BoundComparator[] = [];
  let [first, nearly, skipped] = [figure.first, false, 0];
  for (let at = figure.first - 1; at > until && skipped <= 3; at--) {
    const piece = pieces[at];
    const comparator = comparatorOf(piece, "before");
    const isApart = skipped > 0 && is(piece, "locative");
    if ((comparator || is(piece, "nearly")) && !isApart) {
      if (comparator) comparators.push(comparator);
      else nearly = true;
      [first, skipped] = [at, 0];
      continue;
    }
    if (clauses.part[at] !== clauses.part[figure.first] && comparators.length === 0) break;
    if (!is(piece, "bridge")) break;
    skipped++;
  }
  return { first, last: figure.last, comparators, nearly };
}

// "or more" stands at the figure, after what is counted, or at the end of its clause; what a number follows belongs to that number.
function rightOf(figure: Placed, quote: Quote, until: number, isBareBase: boolean): Side {
  const { pieces, clauses } = quote;
  const none = { first: figure.first, last: figure.last, comparators: [], nearly: false };
  let words = 0;
  for (let at = figure.last + 1; at < until && words <= 7; at++) {
    const piece = pieces[at];
    const comparator = comparatorOf(piece, "after");
    const isFar = at > figure.last + 1;
    const isPlain = pieces.slice(figure.last + 1, at).every((between) => is(between, "counted"));
    if (comparator && isFar && isBareBase && figure.figure.unit === "percent" && !is(pieces[figure.first - 1], "from") && !isPlain) return none;
    // "FranceConnect+" is a name.
    if (comparator && isFar && piece?.text === "+" && !piece.spaced) return none;
    if (comparator && closes(at, figure, quote, until)) return { ...none, last: at, comparators: [comparator] };
    if (!piece || /^[;.)(:?!]$/.test(piece.text) || clauses.clause[at] !== clauses.clause[figure.last]) return none;
    const isLast = piece.text === "," && comparatorOf(pieces[at + 1], "after") !== null && (at + 2 >= pieces.length || is(pieces[at + 1], "joined"));
    if (isLast) continue;
    if (piece.text === "," || (is(piece, "before") && !comparator) || is(piece, "scale", "grade") || (is(piece, "from") && !is(piece, "of")) || (is(piece, "small") && !is(piece, "of", "perYear"))) return none;
    words += piece.last - piece.first + 1;
  }
  return none;
}

// After its figure a comparator must end what is said of it: "60 % of them own at least a phone" says nothing of the 60.
function closes(at: number, figure: Placed, { pieces, clauses }: Quote, until: number): boolean {
  const [piece, next] = [pieces[at], pieces[at + 1]];
  if (next === undefined) return true;
  if (at + 1 === until || next.kind === "number" || is(next, "cardinal")) return false;
  if (is(piece, "joined")) return true;
  if (at === figure.last + 1 && is(next, "small", "of", "within")) return true;
  if (next.kind === "sign" || clauses.clause[at] !== clauses.clause[at + 1]) return true;
  return is(next, "perYear") || (is(next, "and", "deadline", "during", "year", "clause", "relative") && !is(next, "bridge"));
}
