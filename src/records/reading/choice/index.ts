import { isGrowth, isPercentage, type Unit } from "../../unit.ts";
import { isYearText } from "../claims/calendar.ts";
import { isInRange } from "../../range.ts";
import { milestone, worded, type BoundComparator, type Value } from "../../value.ts";
import { charactersOf, type Apart } from "../apart.ts";
import type { Span } from "../claims/amounts.ts";
import type { Claim, Claims } from "../claims/index.ts";
import type { Compiled } from "../compiled.ts";
import type { Doubt } from "../doubt.ts";
import { is } from "../tags.ts";
import type { Token } from "../tokens.ts";
import type { Asked } from "./asked.ts";
import { bent, type Bend } from "./bent.ts";
import { fits, isUnplaced } from "./fit.ts";
import { named } from "./named.ts";
import { nothingFits } from "./nothingFits.ts";
import { milestoneDoubt } from "./milestone.ts";
import { narrowed } from "./narrow.ts";
import { doubtOfUnit } from "./unitDoubt.ts";

/** The claim that answers, with its value; `claim` is `null` for a milestone. */
export type Choice = { readonly value: Value; readonly start: number | null; readonly claim: Claim | null } | { readonly doubt: Doubt; readonly claim: Claim | null };

/** Chooses the one claim that the unit, and `figure`, ask for; or says what stands against it. */
export function choose(all: Apart, quote: string, { lexicon }: Compiled, { unit, kind, figure }: Asked): Choice {
  const { claims, pieces, tokens } = all;
  const say = (span: Span) => {
    const { start, end } = charactersOf(span, all);
    return quote.slice(start, end);
  };
  const doubted = (doubt: Doubt, claim: Claim | null = null): Choice => ({ doubt, claim });
  const unaccented = pieces.findIndex((piece) => is(piece, "unaccented"));
  if (unaccented !== -1) return doubted({ why: "unaccented", words: say({ first: unaccented, last: unaccented }) });
  if (isBare(tokens, lexicon.barest)) return doubted({ why: "unaccented", words: quote });
  const damaged = pieces.findIndex((piece) => piece.kind === "damaged");
  if (damaged !== -1) return doubted({ why: "damaged", words: say({ first: Math.max(0, damaged - 1), last: Math.min(damaged + 1, pieces.length - 1) }) });
  if (unit === "milestone") {
    const found = milestoneDoubt(all);
    return found ? doubted(told(found, unit, say)) : { value: milestone, start: null, claim: null };
  }

  const fitting = narrowed(claims.filter((claim) => fits(claim, unit, pieces)), all, { unit, kind });
  const choice = figure === undefined ? null : named(figure, claims.map((claim) => ({ ...claim, isStart: false })).filter((claim) => fits(claim, unit, pieces) || (unit === "rank" && claim.placed.role === "ordinal")), unit, { quote, tokens, pieces });
  if (choice && "doubt" in choice) return doubted(choice.doubt);
  const [first, second] = choice ? [choice.chosen] : fitting;
  if (second) return doubted({ why: "several-values", words: fitting.map(({ bound }) => say(bound)) });
  const subset = pieces.findIndex((piece, at) => first !== undefined && at > first.bound.last && is(piece, "subset"));
  const isOfPart = ({ placed: { first: at } }: Claim) => subset !== -1 && at > subset && !pieces.slice(subset).some(({ text }) => isYearText(text));
  const unplaced = choice ? undefined : claims.find((claim) => !claim.isStart && claim !== first && !isOfPart(claim) && isUnplaced(claim, unit, pieces, (all.clauses.depth[claim.placed.first] ?? 0) > (first ? (all.clauses.depth[first.placed.first] ?? 0) : 0)) && !(first && claim.placed.first >= first.bound.first && claim.placed.last <= first.bound.last));
  if (unplaced) {
    const words = say(unplaced.placed);
    return doubted(unplaced.placed.role === "in-doubt" ? { why: "number-in-doubt", words, decimalMark: lexicon.decimalMark } : { why: "unplaced-number", words, unit });
  }
  if (!first) return doubted(nothingFits(all, unit, say));

  const { bound, placed, start, isTwofold } = first;
  const own = placed.figure;
  if (own.torn) return doubted({ why: "hedged", words: say(bound) }, first);
  if (isTwofold) return doubted({ why: "change", words: say(bound) }, first);
  if (own.form === "fraction" && !own.firm && kind === "target") return doubted({ why: "loose-fraction", words: say(bound) }, first);
  // "cao hơn ít nhất 25 %": of growth the first word says that it is more, the second how firmly.
  const isMore = isGrowth(unit) && bound.comparators.length === 2 && is(pieces[bound.first], "than");
  const comparators = isMore ? bound.comparators.filter((given) => given !== pieces[bound.first]?.tags.get("before")) : bound.comparators;
  const [comparator, other] = own.high !== null ? comparators.filter((given) => given !== "about") : comparators;
  const isRanked = unit === "rank" && (comparator !== undefined || own.high !== null);
  if (other || isRanked || (comparator && (own.high !== null || bound.nearly))) return doubted({ why: "comparators-disagree", words: say(bound) }, first);
  const given = { ...all, chosen: first, unit, isNamed: figure !== undefined, isTarget: kind === "target" };
  const found = bent(given) ?? doubtOfUnit(given);
  if (found) return doubted(told(found, unit, say), first);
  const isCompared = start !== null && (start.how === "against" || pieces.some((piece) => is(piece, "now")));
  if (kind === "target" && figure === undefined && isCompared && isPercentage(unit) && !isDatedEnd(all, first)) return doubted({ why: "change", words: say(bound) }, first);
  // "từ 85 đến dưới 90 %": a range with a comparator at its end, unless a verb tells that it moved.
  const isRange = figure === undefined && start?.how === "from" && comparators.length > 0 && !pieces.some((piece) => is(piece, "move", "growthVerb", "growthNoun", "decrease", "changeTo"));
  if (isRange) return doubted({ why: "change", words: say(bound) }, first);
  const isMovedRank = kind === "target" && figure === undefined && start !== null && unit === "rank" && !pieces.some((piece) => is(piece, "move", "growthVerb", "weakPlace") && !is(piece, "from", "rangeTo"));
  if (isMovedRank) return doubted({ why: "change", words: say(bound) }, first);
  const value = valueOf(first, comparators);
  if (!isInRange(value, unit)) return doubted({ why: "out-of-range", words: say(bound), unit }, first);
  return { value, start: start?.low ?? null, claim: first };
}

// A sentence of so many words without a single accent has lost them, in a language that can't do without.
function isBare(tokens: readonly Token[], most: number | null): boolean {
  const words = tokens.filter(({ kind }) => kind === "word");
  return most !== null && words.length > most && words.every(({ text }) => /^[a-z']+$/.test(text));
}

function told({ why, ...span }: Bend, unit: Unit, say: (span: Span) => string): Doubt {
  const words = say(span);
  return why === "out-of-range" ? { why, words, unit } : { why, words };
}

function valueOf({ placed: { figure, role }, bound }: Claim, comparators: readonly BoundComparator[]): Value {
  if (figure.high !== null) return { comparator: "between", low: figure.low, high: figure.high };
  if (role === "top") return worded("top", figure.low);
  if (bound.nearly) return worded("nearly", figure.low);
  return worded(comparators[0] ?? (figure.form === "rough" ? "about" : "exactly"), figure.low);
}

// A promise that compares itself with how things stand must tell its date: else "60 %, against 30 % today" may be one stage of many.
function isDatedEnd({ claims, pieces }: Claims, chosen: Claim): boolean {
  const from = claims.find(({ isStart, placed }) => isStart && placed.figure.low === chosen.start?.low);
  const isDated = claims.some(({ placed }) => (placed.role === "year" || placed.role === "date") && (!from || placed.first < from.bound.first || placed.first > from.bound.last + 3));
  return isDated || pieces.some((piece) => is(piece, "relativeDate"));
}
