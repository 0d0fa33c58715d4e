import type { Unit } from "../unit.ts";
import { claimsOf, type Claims } from "./claims/index.ts";
import type { Compiled } from "./compiled.ts";
import { unglued } from "./glued.ts";
import { tagged } from "./tags.ts";
import { tokenise, type Token } from "./tokens.ts";

/** A text taken apart: its tokens, and what its figures claim. */
export interface Apart extends Claims {
  readonly tokens: readonly Token[];
}

/** Takes a text apart with the words of its language: tokens, tags, clauses, claims. `folded` is the text as `fold` gives it; `unit` is what figures are looked for. */
export function apart(text: string, folded: string, words: Compiled, unit: Unit): Apart {
  const tokens = unglued(text, tokenise(text, folded, words.lexicon.elisions), words.glue);
  return { tokens, ...claimsOf(tagged(tokens, words), tokens, words, unit) };
}

/** The characters of a text that its pieces from `first` to `last` stand for. */
export function charactersOf({ first, last }: { readonly first: number; readonly last: number }, { pieces, tokens }: Apart): { readonly start: number; readonly end: number } {
  return { start: tokens[pieces[first]?.first ?? 0]?.start ?? 0, end: tokens[pieces[last]?.last ?? 0]?.end ?? 0 };
}
