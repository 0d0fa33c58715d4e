import type { Value } from "../value.ts";
import { apart, charactersOf } from "./apart.ts";
import type { Asked } from "./choice/asked.ts";
import { choose } from "./choice/index.ts";
import { yearChoice } from "./choice/year.ts";
import type { Span } from "./claims/amounts.ts";
import type { Mention } from "./claims/dates.ts";
import type { Compiled } from "./compiled.ts";
import type { Doubt } from "./doubt.ts";
import { fold, foreign } from "./letters.ts";

/** A run of characters of a quote, from `start` up to `end`. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** A year that stands in the words, and the words that name it. */
export interface NamedYear {
  readonly year: number;
  readonly passage: Passage;
}

/** The year that the words make the date of what they say. */
export type YearReading =
  | ({ readonly read: true } & NamedYear)
  /** `named` are the years that stand in the words and could be meant; `relative` the words that count from a day they don't give. */
  | { readonly read: false; readonly named: readonly NamedYear[]; readonly relative: string | null };

/** What the words of a quote state, and which words; or why they are refused. The year is read apart from the value. */
export type Reading = { readonly year: YearReading } & (
  | { readonly read: true; readonly value: Value; /** Where it started, for what moved. */ readonly from: number | null; readonly passage: Passage | null }
  | { readonly read: false; readonly doubt: Doubt }
);

const unnamed: YearReading = { read: false, named: [], relative: null };

// An editor quotes a sentence; forty words of any language are far shorter, and nobody waits for a book to be read.
const mostCharacters = 1000;

/**
 * Reads a value and its year out of a quote with the words of its language: letters, tokens, tags, clauses, claims, choice. Never throws;
 * where the words leave a doubt the reading is a refusal that names it.
 */
export function read(quote: string, words: Compiled, asked: Asked): Reading {
  if (quote.length > mostCharacters) return { read: false, doubt: { why: "too-long", most: mostCharacters }, year: unnamed };
  const folded = fold(quote);
  const unknown = foreign(quote, folded);
  if (unknown) return { read: false, doubt: { why: "foreign-sign", words: unknown.text, at: unknown.at }, year: unnamed };
  const claims = apart(quote, folded, words, asked.unit);
  const passage = (span: Span): Passage => charactersOf(span, claims);
  const choice = choose(claims, quote, words, asked);
  const year = yearOf(yearChoice(claims, choice.claim, asked), quote, passage);
  if ("doubt" in choice) return { read: false, doubt: choice.doubt, year };
  return { read: true, value: choice.value, from: choice.start, passage: choice.claim && passage(choice.claim.bound), year };
}

function yearOf({ chosen, named, relative }: ReturnType<typeof yearChoice>, quote: string, passage: (span: Span) => Passage): YearReading {
  const nameOf = (mention: Mention): NamedYear => ({ year: mention.year, passage: passage(mention) });
  if (chosen) return { read: true, ...nameOf(chosen) };
  const { start, end } = relative ? passage(relative) : { start: 0, end: 0 };
  return { read: false, named: named.map(nameOf), relative: relative && quote.slice(start, end) };
}
