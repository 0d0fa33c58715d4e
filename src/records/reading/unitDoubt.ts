import type { Unit } from "../unit.ts";
import type { Candidate } from "./candidate.ts";
import type { Compiled } from "./compiled.ts";
import { endsBefore, lastOf, occurrences } from "./phrase.ts";
import { vague, type Qualification } from "./qualified.ts";
import type { Token } from "./token.ts";

/** "triển khai trên 168 xã" is on 168 communes: before a count, "over" needs a word that leads to an amount. */
export function locative(chosen: Candidate, unit: Unit, tokens: readonly Token[], words: Compiled): Qualification | null {
  const { locative: ambiguous, amountLeads } = words.lexicon;
  const at = chosen.bound.first;
  if (unit !== "count" || amountLeads.length === 0 || !ambiguous.includes(tokens[at]?.text ?? "") || at === 0) return null;
  const before = tokens[at - 1];
  return before?.kind === "sign" || amountLeads.includes(before?.text ?? "") ? null : { why: "hedged", first: at - 1, last: chosen.bound.last };
}

/** What raises doubt for one kind of unit alone: a rate for a count, a fall from a rank, growth a quarter. */
export function doubtOfUnit(unit: Unit, chosen: Candidate, candidates: readonly Candidate[], isNamed: boolean, tokens: readonly Token[], words: Compiled): Qualification | null {
  if (unit === "rank") return vague(tokens, words.vagueRank);
  // "by 2030 productivity grows by 50 %" names no year's growth, and is too much for one.
  if (unit === "percent-per-year" && chosen.figure.low > 20 && !chosen.share?.perYear) return { why: "vague", ...chosen.bound };
  if (unit === "percent-per-year" || unit === "percent-growth") return vague(tokens, words.otherPeriods);
  if (unit !== "count") {
    const compared = words.overall.map((sought) => lastOf(sought, tokens, chosen.bound.last + 1)).find((last) => last !== null);
    return compared === undefined || compared === null ? null : { why: "hedged", first: chosen.bound.first, last: compared };
  }
  return doubtOfCount(chosen, candidates, tokens, words) ?? (isNamed ? null : vague(tokens, words.vagueCount));
}

// A count is no rate, no change and no part of another number.
function doubtOfCount(chosen: Candidate, candidates: readonly Candidate[], tokens: readonly Token[], words: Compiled): Qualification | null {
  const lessened = occurrences(words.decrease, tokens).find(({ last }) => last < chosen.bound.first && chosen.bound.first - last <= 3);
  const isReached = endsBefore(words.growthTo, tokens, chosen.bound.first) !== null;
  if (lessened && !isReached) return { why: "hedged", first: lessened.first, last: chosen.bound.last };
  const base = candidates.find(({ figure }) => figure.kind === "base");
  if (base) return { why: "vague", ...base.bound };
  const isInName = (at: number) => candidates.some(({ figure }) => figure.kind === "name" && figure.last >= at - 1 && figure.first <= at + 1);
  const rate = tokens.findIndex(({ text }, at) => text === "/" && at > chosen.bound.last && at <= chosen.bound.last + 7 && !isInName(at));
  if (rate !== -1) return { why: "vague", first: chosen.bound.first, last: Math.min(rate + 1, tokens.length - 1) };
  // "by 500": how far a number moves, not where it stands. French "de 500" says so after a verb of moving alone.
  const by = endsBefore(words.growthBy, tokens, chosen.bound.first) !== null;
  const moved = by && (words.leadingNouns.length === 0 || occurrences(words.growthVerbs, tokens).some(({ last }) => last < chosen.bound.first));
  if (moved) return { why: "vague", first: Math.max(0, chosen.bound.first - 1), last: chosen.bound.last };
  const earlier = candidates.find(({ figure }) => figure.kind === "percent" && figure.last < chosen.bound.first);
  const isTied = earlier && !tokens.slice(earlier.figure.last + 1, chosen.bound.first).some(({ text }) => words.lexicon.listing.includes(text) || /^[;.:]$/.test(text));
  if (isTied) return { why: "vague", first: earlier.bound.first, last: chosen.bound.last };
  return vague(tokens, words.perYear) ?? vague(tokens, words.otherPeriods);
}
