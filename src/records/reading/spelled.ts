import type { Compiled, Spelled } from "./compiled.ts";
import type { Figure } from "./figure.ts";
import { lastOf, longest } from "./phrase.ts";
import type { Token } from "./token.ts";

/** Amounts that phrases of their own write: "half of", "all", "une centaine". */
export function spelled(tokens: readonly Token[], words: Compiled, others: readonly Figure[]): Figure[] {
  const found: Figure[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (others.some(({ digits }) => digits.first < at && at <= digits.last)) continue;
    const share = longestSpelled(words.fractions, tokens, at);
    const amount = share ? (isOfTime(at, share.last, tokens, words) ? null : share) : wholeAt(tokens, at, words);
    const roughly = longestSpelled(words.rough, tokens, at);
    const rough = roughly && isOfThings(roughly.last, tokens, words) ? roughly : null;
    const best = rough ?? amount;
    if (!best) continue;
    const span = { first: at, last: best.last };
    found.push({ ...span, digits: span, kind: rough ? "count" : "percent", low: best.amount, high: null, change: false, bothUnits: false, homograph: false, rough: rough !== null, isSpelled: true });
    at = best.last;
  }
  return found;
}

// "une vingtaine de jours", "une dizaine de millions": a time or a larger number follows.
function isOfThings(last: number, tokens: readonly Token[], words: Compiled): boolean {
  const thing = tokens[last + 2]?.text ?? "";
  return !Object.hasOwn(words.lexicon.magnitudes, thing) && !words.lexicon.whole.notBefore.includes(thing);
}

function longestSpelled(amounts: readonly Spelled[], tokens: readonly Token[], at: number): { last: number; amount: number } | null {
  const here = amounts.map(({ phrase, amount }) => ({ last: lastOf(phrase, tokens, at) ?? -1, amount })).filter(({ last }) => last >= at);
  return here.sort((a, b) => b.last - a.last)[0] ?? null;
}

// "the first half of 2025", "un quart d'heure": a part of time is no share.
function isOfTime(first: number, last: number, tokens: readonly Token[], words: Compiled): boolean {
  const next = tokens.slice(last + 1, last + 4);
  const before = tokens[first - 1]?.text ?? "";
  return next.some(({ kind, text }, i) => (kind === "number" && i < 2) || words.lexicon.periods.includes(text)) || words.lexicon.grammar.partsOfTime.includes(before);
}

function wholeAt(tokens: readonly Token[], at: number, words: Compiled): { last: number; amount: number } | null {
  const { notAfter, notBefore } = words.lexicon.whole;
  const last = longest(words.whole, tokens, at);
  const isElse = last === null || notAfter.includes(tokens[at - 1]?.text ?? "") || notBefore.includes(tokens[last + 1]?.text ?? "") || tokens[last + 1]?.kind === "number" || tokens[last + 1]?.kind === "sign" || !tokens[last + 1] || Object.hasOwn(words.lexicon.cardinals, tokens[last + 1]?.text ?? "");
  return isElse ? null : { last, amount: 100 };
}
