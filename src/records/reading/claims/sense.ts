import { is, type Piece } from "../tags.ts";
import type { Bound } from "./bounds.ts";
import { isYearText } from "./calendar.ts";
import type { Quote } from "./roles.ts";
import { some, starts, type Share } from "./shares.ts";

/** Whether a percentage is a level or a change of one, and whether that is yearly, by the words around it. */
export function senseOf(over: Bound, last: number, clauseStart: number, base: Share["base"], { pieces, clauses }: Quote): Share["sense"] {
  const before = leadOf(pieces, over.first - 1);
  // "a 20 % contribution": what the figure is an attribute of.
  const next = pieces[over.last + 1];
  const isAttribute = is(next, "level") && !is(next, "small", "growthNoun", "growthAfter") && !pieces.slice(over.last + 2, over.last + 4).some((piece) => is(piece, "growthNoun"));
  if (isAttribute && last === over.last) return "level";
  // "7 % average annual growth": words of time stand between.
  const after = pieces.slice(over.last + 1, over.last + 4).find((piece) => !is(piece, "perYear", "average"));
  const to = is(before, "reach", "changeTo") || is(pieces[over.first], "below") || (is(pieces[over.first], "decrease") && is(pieces[over.first], "before"));
  // French "de 30 %" leads to a level as often as to how far something moves, which only a word of moving tells.
  const isOpenBy = is(before, "of") && is(before, "by");
  const by = is(before, "by");
  if (pieces[over.first - 1]?.text === "+") return "growth";
  // A bracket goes on with what stands before it.
  const partStart = (clauses.depth[over.first] ?? 0) > 0 ? clauseStart : Math.max(clauseStart, starts(clauses.part, over.first));
  const governing = governs(pieces, partStart, last + 1);
  if (governing === "decrease") return to ? "reached" : "decrease";
  if (is(after, "growthAfter", "growthNoun")) return "growth";
  const isOwn = (at: number) => is(pieces[at], "level", "ledNoun", "growthNoun");
  // "est aujourd'hui de 67 %": words of time stand between.
  const led = [over.first - 2, over.first - 3].find((at) => !is(pieces[at], "now", "perYear", "average", "bridge") || isOwn(at)) ?? over.first - 2;
  const isLed = is(before, "of") && isOwn(led);
  // "est de 7 % en 2019 et de 9 % en 2022": the second goes with the verb of the first.
  if (isOpenBy && is(pieces[over.first - 2], "and") && governs(pieces, starts(clauses.clause, over.first), over.first - 2) === "level") return "open";
  if (by && !isLed) {
    const wide = governing ?? governs(pieces, clauseStart, over.first);
    if (isOpenBy && wide === null) return base === "open" ? "by" : "level";
    const noun = pieces.findLastIndex((piece, at) => at < over.first && is(piece, "level"));
    const isMoved = pieces.slice(Math.max(clauseStart, noun), over.first).some((piece) => is(piece, "growthVerb", "decrease", "move"));
    if (wide === "level" && (isOpenBy || base === "things" || base === "grdp")) return isMoved ? "by" : "level";
    return wide === "growth" || wide === "noun" ? "growth" : (wide === "level" && is(before, "of")) || ((base === "things" || base === "grdp") && wide === null) ? "level" : "by";
  }
  // "a target rate of 6.5 % a year" of growth.
  const isYearly = pieces.slice(over.last + 1, over.last + 3).some((piece) => is(piece, "perYear")) && some(pieces, clauseStart, over.first, "growthNoun", "growthVerb");
  if (isYearly && governing === "level" && base === "open") return "growth";
  if (governing === "level" || (is(before, "of") && is(pieces[over.first - 2], "otherTotal") && !is(pieces[over.first - 2], "growthNoun"))) return "level";
  // "commerce has grown: 69 % of them bought": a colon opens another statement.
  if (before?.text === ":" && base === "things" && governing !== null) return "level";
  if (governing === "noun") return "growth";
  if (governing === "growth") return base !== "open" && base !== "growth" && is(after, "of") ? "level" : to ? "reached" : "growth";
  if (base === "grdp" || base === "things" || base === "other") return "level";
  return to ? "reached" : "open";
}

/** "joined up", "put up": the word goes with the verb before it, and tells no growth. */
export function isParticle(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  // "up by 20 %" does; "joined up by 2025" doesn't.
  const isBy = is(pieces[at + 1], "by") && !isYearText(pieces[at + 2]?.text);
  return !isBy && is(pieces[at], "particle") && before?.kind === "word" && before.tags.size === 0;
}

// "by an average of 7 %": the word before that leads to the figure.
function leadOf(pieces: readonly Piece[], at: number): Piece | undefined {
  const isOf = is(pieces[at], "of") && is(pieces[at - 1], "average");
  const averaged = isOf ? at - 1 : at;
  if (is(pieces[averaged], "now")) return leadOf(pieces, averaged - 1);
  if (!is(pieces[averaged], "average")) return pieces[at];
  return pieces[averaged - (is(pieces[averaged - 1], "bridge") && !is(pieces[averaged - 1], "by", "reach") ? 2 : 1)];
}

// The nearest word before a figure that says what kind of statement it is.
function governs(pieces: readonly Piece[], from: number, until: number): "level" | "noun" | "growth" | "decrease" | null {
  for (let at = until - 1; at >= from; at--) {
    const piece = pieces[at];
    if (is(piece, "decrease")) return "decrease";
    if (is(piece, "growthNoun", "growthAfter") && !is(piece, "growthVerb")) return "noun";
    if (is(piece, "level")) return is(pieces[at - 1], "growthNoun") && !is(pieces[at - 1], "growthVerb") ? "noun" : "level";
    if (is(piece, "growthVerb") && !isParticle(pieces, at)) return "growth";
  }
  return null;
}
