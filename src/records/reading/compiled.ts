import type { Language } from "../lexicon/index.ts";
import { lexicons } from "../lexicon/index.ts";
import type { Elsewhere, Lexicon } from "../lexicon/shape.ts";
import type { BoundComparator } from "../value.ts";
import { phrase, type Phrase } from "./phrase.ts";

type PhraseList = readonly Phrase[];

/** A range as three phrases: what stands before its first number, between the two, and whether it may tell a change. */
export interface RangePhrase {
  readonly before: Phrase;
  readonly between: Phrase;
  readonly change: boolean;
}

/** An amount written as a phrase of its own. */
export interface Spelled {
  readonly phrase: Phrase;
  readonly amount: number;
}

/** A lexicon with its phrases made ready once. */
export interface Compiled {
  readonly lexicon: Lexicon;
  readonly percent: PhraseList;
  readonly points: PhraseList;
  readonly fractions: readonly Spelled[];
  readonly rough: readonly Spelled[];
  readonly whole: PhraseList;
  readonly comparators: readonly { readonly comparator: BoundComparator; readonly phrase: Phrase }[];
  readonly strongComparators: PhraseList;
  readonly ranges: readonly RangePhrase[];
  readonly movesAlways: PhraseList;
  readonly movesUnlessGrowth: PhraseList;
  readonly top: PhraseList;
  readonly place: PhraseList;
  readonly elsewhere: readonly { readonly what: Elsewhere; readonly phrase: Phrase }[];
  readonly grdp: PhraseList;
  readonly otherTotals: PhraseList;
  readonly notOf: PhraseList;
  readonly overall: PhraseList;
  readonly growthNouns: PhraseList;
  readonly growthVerbs: PhraseList;
  readonly growthTo: PhraseList;
  readonly growthBy: PhraseList;
  readonly growthAfter: PhraseList;
  readonly growthNot: PhraseList;
  readonly decrease: PhraseList;
  readonly leadingNouns: PhraseList;
  readonly level: PhraseList;
  readonly perYear: PhraseList;
  readonly hedgesBefore: PhraseList;
  readonly hedgesAfter: PhraseList;
  readonly negations: PhraseList;
  readonly harmless: PhraseList;
  readonly vaguePercent: PhraseList;
  readonly vagueCount: PhraseList;
  readonly vagueRank: PhraseList;
  readonly comparisons: PhraseList;
  readonly afterthoughts: PhraseList;
  readonly leads: PhraseList;
  readonly ranked: PhraseList;
  readonly otherPeriods: PhraseList;
}

const all = (sources: readonly string[]): PhraseList => sources.map(phrase);

const spelled = (amounts: Readonly<Record<string, number>>): Spelled[] =>
  Object.entries(amounts).map(([source, amount]) => ({ phrase: phrase(source), amount }));

function range(source: string, change: boolean): RangePhrase {
  const [before = "", between = ""] = source.split(/\{a\}|\{b\}/);
  // `before` is held against the tokens in front of the first number, as a phrase is that ends in its figure.
  return { before: phrase(`${before}{n}`), between: phrase(between), change };
}

function compile(lexicon: Lexicon): Compiled {
  const { comparators, elsewhere, growth, hedges, moves, ranges, ranks, vague } = lexicon;
  const bound: BoundComparator[] = ["about", "at-least", "more-than", "at-most", "less-than"];
  const places: Elsewhere[] = ["level", "year", "date", "age", "duration", "money", "size", "document", "base", "multiple", "ordinal"];
  return {
    lexicon,
    percent: all(lexicon.percent),
    points: all(lexicon.points),
    fractions: spelled(lexicon.fractions),
    rough: spelled(lexicon.rough),
    whole: all(lexicon.whole.phrases),
    comparators: bound.flatMap((comparator) => all(comparators[comparator]).map((sought) => ({ comparator, phrase: sought }))),
    strongComparators: all(lexicon.strongComparators),
    ranges: [...ranges.bounds.map((source) => range(source, false)), ...ranges.changes.map((source) => range(source, true))],
    movesAlways: all(moves.always),
    movesUnlessGrowth: all(moves.unlessGrowth),
    top: all(ranks.top),
    place: all(ranks.place),
    elsewhere: places.flatMap((what) => all(elsewhere[what]).map((sought) => ({ what, phrase: sought }))),
    grdp: all(lexicon.grdp),
    otherTotals: all(lexicon.otherTotals),
    notOf: all(lexicon.notOf),
    overall: all(lexicon.overall),
    growthNouns: all(growth.nouns),
    growthVerbs: all(growth.verbs),
    growthTo: all(growth.to),
    growthBy: all(growth.by),
    growthAfter: all(growth.after),
    growthNot: all(growth.not),
    decrease: all(lexicon.decrease),
    leadingNouns: all(lexicon.leadingNouns),
    level: all(lexicon.level),
    perYear: all(lexicon.perYear),
    hedgesBefore: all(hedges.before),
    hedgesAfter: all(hedges.after),
    negations: all(lexicon.negations),
    harmless: all(lexicon.harmless),
    vaguePercent: all(vague.percent),
    vagueCount: all(vague.count),
    vagueRank: all(vague.rank),
    comparisons: all(lexicon.comparisons),
    afterthoughts: all(lexicon.afterthoughts),
    leads: all(lexicon.leads),
    ranked: all(lexicon.ranked),
    otherPeriods: all(lexicon.otherPeriods),
  };
}

const ready = new Map<Language, Compiled>();

/** The compiled lexicon of a language. */
export function compiled(language: Language): Compiled {
  const known = ready.get(language) ?? compile(lexicons[language]);
  ready.set(language, known);
  return known;
}
