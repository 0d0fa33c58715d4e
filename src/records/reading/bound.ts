import type { BoundComparator } from "../value.ts";
import type { Compiled } from "./compiled.ts";
import type { Figure } from "./figure.ts";
import { around, type Phrase, type Span } from "./phrase.ts";
import type { Token } from "./token.ts";

/** The comparators that stand at a figure and the tokens that they and the figure cover together. */
export interface Bound extends Span {
  /** More than one where the words pull in two directions: "at least about 30 %". */
  readonly comparators: readonly BoundComparator[];
}

/** Finds the comparators before and after a figure; a longer phrase wins over a shorter one that it holds. */
export function bound(figure: Figure, figures: readonly Figure[], tokens: readonly Token[], words: Compiled): Bound {
  const spans = words.comparators.flatMap(({ comparator, phrase }) => {
    // "about the 80 %": no word may stand between a preposition of place and its number.
    const isPlace = phrase.before.length === 1 && phrase.before[0]?.kind === "words" && words.lexicon.locative.includes(phrase.before[0].any[0] ?? "");
    for (let bridged = figure.first; bridged >= Math.max(0, figure.first - 3); bridged--) {
      const over = around(phrase, tokens, bridged, figure.last);
      // "30 % of the firms, at least 500 of them": what a number follows belongs to that number.
      const taken = phrase.before.length === 0 && over !== null && !ends(phrase, figure.last, over.last + 1, figures, tokens, words);
      if (over && !taken) return [{ comparator, first: over.first, last: over.last }];
      if (isPlace || phrase.before.length === 0 || !words.lexicon.bridges.includes(tokens[bridged - 1]?.text ?? "")) break;
    }
    return [];
  });
  const widest = spans.filter((span) => !spans.some((other) => covers(other, span) && !covers(span, other)));
  const first = Math.min(figure.first, ...widest.map((span) => span.first));
  const last = Math.max(figure.last, ...widest.map((span) => span.last));
  const own = [...new Set(widest.map(({ comparator }) => comparator))];
  // A comparator that ends where the found ones begin is stacked on them.
  const stacked = own.length > 0 ? words.comparators.filter(({ phrase }) => phrase.before.length > 0 && phrase.after.length === 0 && around(phrase, tokens, first, last) !== null) : [];
  return { first, last, comparators: [...new Set([...own, ...stacked.map(({ comparator }) => comparator)])] };
}

// What stands after its figure must close the clause ("60 % of them own at least a phone" does not), unless it begins
// with a joining word: "30 % or more households". "80 % or more than 5,000 firms" is two things.
function ends(phrase: Phrase, last: number, next: number, figures: readonly Figure[], tokens: readonly Token[], words: Compiled): boolean {
  if (figures.some(({ first, digits }) => first === next || digits.first === next)) return false;
  const token = tokens[next];
  if (tokens.slice(last + 1, next).some(({ text }) => text === ",")) return false;
  const [head] = phrase.after;
  const { joins, turns, beforeArticle, articles } = words.lexicon.grammar;
  const isJoined = head?.kind === "words" && joins.includes(head.any[0] ?? "");
  if (token && turns.includes(token.text)) return false;
  if (token && beforeArticle.includes(phrase.source) && articles.includes(token.text)) return true;
  return isJoined || !token || token.kind === "sign" || words.lexicon.functionWords.includes(token.text);
}

function covers(a: Span, b: Span): boolean {
  return a.first <= b.first && a.last >= b.last;
}
