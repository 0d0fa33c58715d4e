import type { Unit } from "../unit.ts";
import type { Compiled } from "./compiled.ts";
import type { Figure } from "./figure.ts";
import { endsBefore, lastOf, occurrences, type Phrase, type Span } from "./phrase.ts";
import type { Token } from "./token.ts";

/** What a percentage is a percentage of, and whether it tells a level or a growth. */
export interface Share {
  /** `reached`: where a rise or fall shall lead, "rises to 30 %". */
  readonly sense: "level" | "reached" | "growth" | "decrease" | "open";
  readonly base: "grdp" | "other" | "open";
  readonly perYear: boolean;
  /** A growth over a whole period: "in five years", "compared with 2020". */
  readonly overall: boolean;
}

/** Tells the sense of the percentage at `over`, from the words after the figure before it to its own clause's end. */
export function share(over: Span, from: number, hasDuration: boolean, tokens: readonly Token[], words: Compiled): Share {
  const left = tokens.slice(0, over.first);
  const clauseStart = Math.max(from, lastIndex(left, ({ text }) => /^[;:.]$/.test(text)) + 1);
  const nearStart = Math.max(clauseStart, lastIndex(left, ({ text }) => text === ",") + 1);
  const told = base(over.last + 1, tokens, words);
  // "contributes 55 % to GRDP growth" is a share of growth.
  const isOfGrowth = follows(words.growthNouns, tokens, over.last + 2, 6) && words.growthAfter.every((sought) => lastOf(sought, tokens, over.last + 1) === null);
  const isOther = told.base === "open" ? follows(words.otherTotals, tokens, over.last + 1, 5) : isOfGrowth;
  const after = isOther ? { base: "other" as const } : told;
  const before = holds(words.otherTotals, tokens, clauseStart, over.first) ? "other" : holds(words.grdp, tokens, clauseStart, over.first) ? "grdp" : "open";
  return {
    sense: sense(over, nearStart, after.base !== "open" && words.lexicon.of.length > 0, tokens, words),
    base: after.base !== "open" ? after.base : before,
    perYear: holds(words.perYear, tokens, nearStart, over.first) || follows(words.perYear, tokens, over.last + 1, 8),
    overall: occurrences(words.overall, tokens).length > 0 || hasDuration,
  };
}

/** Whether a percentage of this kind can be the value of an indicator with this unit. */
export function suits({ sense, base, perYear, overall }: Share, unit: Unit): boolean {
  if (sense === "decrease") return false;
  const level = sense === "level" || ((sense === "open" || sense === "reached") && !perYear);
  switch (unit) {
    case "percent-of-grdp":
      return base !== "other" && (level || (sense === "open" && base === "grdp" && !overall));
    case "percent":
      return level && base !== "grdp";
    case "percent-per-year":
      if (overall && !perYear) return false;
      return sense === "growth" || (sense === "open" && base === "open") || (sense === "reached" && perYear && base === "open");
    case "percent-growth":
      return (sense === "growth" || (sense === "open" && base === "open" && !overall)) && !perYear;
    default:
      return false;
  }
}

function lastIndex(tokens: readonly Token[], is: (token: Token) => boolean): number {
  return tokens.findLastIndex(is);
}

function holds(phrases: readonly Phrase[], tokens: readonly Token[], from: number, until: number): boolean {
  return occurrences(phrases, tokens).some(({ first, last }) => first >= from && last < until);
}

// Looks a few words ahead, but not into the next clause or past the next number.
function follows(phrases: readonly Phrase[], tokens: readonly Token[], from: number, most: number): boolean {
  for (let at = from; at < Math.min(from + most, tokens.length); at++) {
    if (phrases.some((sought) => lastOf(sought, tokens, at) !== null)) return true;
    const token = tokens[at];
    if (token && (token.kind === "number" || /^[,;.:]$/.test(token.text))) return false;
  }
  return false;
}

function base(at: number, tokens: readonly Token[], words: Compiled): Pick<Share, "base"> {
  const { of, within, functionWords } = words.lexicon;
  const next = tokens[at];
  if (!next || next.kind !== "word") return { base: "open" };
  const opened = of.includes(next.text) && !words.notOf.some((sought) => lastOf(sought, tokens, at) !== null);
  const bare = of.length === 0 && !functionWords.includes(next.text);
  const inside = within.includes(next.text);
  if (words.otherTotals.some((sought) => lastOf(sought, tokens, at) !== null)) return { base: "other" };
  if (words.grdp.some((sought) => lastOf(sought, tokens, at) !== null)) return { base: "grdp" };
  if (!opened && !bare && !inside) return { base: "open" };
  if (follows(words.otherTotals, tokens, at, 6)) return { base: "other" };
  if (follows(words.grdp, tokens, at, opened ? 9 : 5)) return { base: "grdp" };
  return { base: inside ? "open" : "other" };
}

function sense(over: Span, near: number, hasBase: boolean, tokens: readonly Token[], words: Compiled): Share["sense"] {
  const ends = (phrases: readonly Phrase[]) => endsBefore(phrases, tokens, over.first) !== null;
  const to = ends(words.growthTo);
  const by = ends(words.growthBy);
  const blocked = occurrences(words.growthNot, tokens);
  const marks = (phrases: readonly Phrase[], kind: string, from: number) =>
    occurrences(phrases, tokens)
      .filter(({ first, last }) => first >= from && last < over.first && !blocked.some((not) => not.first <= first && last <= not.last))
      .map((span) => ({ ...span, kind }));
  const inside = [
    ...marks(words.growthNouns, "noun", near),
    ...marks(words.growthVerbs, "verb", near),
    ...marks(words.level, "level", near),
    ...marks(words.decrease, "decrease", near),
  ];
  const said = words.growthAfter.some((sought) => lastOf(sought, tokens, over.last + 1) !== null);
  // The nearest word governs; of two at one place, the longer.
  const governing = inside
    .filter((mark) => !inside.some((other) => other !== mark && other.first <= mark.first && other.last >= mark.last && other.last - other.first > mark.last - mark.first))
    .sort((a, b) => b.last - a.last)[0];
  if (governing?.kind === "decrease") return to && !by ? "reached" : "decrease";
  if (said) return "growth";
  // "by 30 %" tells how far something moves: a growth where a word says so, and never a level.
  if (by && !isLed(over, tokens, words)) {
    const earlier = [...inside, ...marks([...words.growthVerbs, ...words.growthNouns], "verb", 0)];
    if (earlier.some(({ kind }) => kind === "verb" || kind === "noun")) return "growth";
    return words.leadingNouns.length > 0 && inside.some(({ kind }) => kind === "level") ? "level" : "decrease";
  }
  if (!governing) return "open";
  if (governing.kind === "level") return "level";
  if (governing.kind === "noun") return "growth";
  if (hasBase) return "level";
  return to ? "reached" : "growth";
}

// French "de 30 %" follows nouns of a level too: une part de 30 %.
function isLed(over: Span, tokens: readonly Token[], words: Compiled): boolean {
  return words.leadingNouns.length > 0 && endsBefore([...words.level, ...words.growthNouns, ...words.leadingNouns], tokens, over.first - 1) !== null;
}

/** Whether "from a to b" tells a change here: a verb that moves something stands before it. */
export function isChange(figure: Figure, over: Span, from: number, tokens: readonly Token[], words: Compiled, unit: Unit): boolean {
  // "by 20 to 30 %" is how far, so a range; French has no such word.
  if (!figure.change || (words.leadingNouns.length === 0 && endsBefore(words.growthBy, tokens, over.first))) return false;
  const isGrowth = unit === "percent-per-year";
  const moves = occurrences(isGrowth && !figure.bothUnits ? words.movesAlways : [...words.movesAlways, ...words.movesUnlessGrowth], tokens);
  const not = occurrences(words.growthNot, tokens);
  return moves.some(({ first, last }) => first >= from && last < over.first && !not.some((held) => held.first <= first && last <= held.last));
}
