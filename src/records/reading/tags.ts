import type { Compiled, TagKind } from "./compiled.ts";
import type { Token } from "./tokens.ts";
import type { Tags } from "./trie.ts";

/** A run of tokens that is one thing: a phrase of the lexicon with its kinds, or a word, number or sign alone. */
export interface Piece {
  /** The tokens, both ends included. */
  readonly first: number;
  readonly last: number;
  /** The folded text, one space between tokens. */
  readonly text: string;
  readonly kind: Token["kind"] | "phrase";
  /** Whether white space stands before it. */
  readonly spaced: boolean;
  readonly tags: Tags<TagKind>;
}

const none: Tags<TagKind> = new Map();

/** Finds every phrase of the lexicon once, the longest at each place; what no phrase holds stays as it stands. */
export function tagged(tokens: readonly Token[], { trie }: Compiled): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    const isPlain = token.kind === "word" || token.kind === "sign";
    const found = isPlain ? phraseAt(tokens, at, trie) : null;
    if (found) {
      const tags = found.last > at ? withUndoing(found.tags, tokens, at, found.last, trie) : found.tags;
      pieces.push({ first: at, last: found.last, text: tokens.slice(at, found.last + 1).map(({ text }) => text).join(" "), kind: token.kind === "sign" && found.last === at ? "sign" : "phrase", spaced: token.spaced, tags });
    }
    else pieces.push({ first: at, last: at, text: token.text, kind: token.kind, spaced: token.spaced, tags: none });
    at = found?.last ?? at;
  }
  return pieces;
}

interface Found {
  readonly last: number;
  readonly tags: Tags<TagKind>;
}

const held: readonly TagKind[] = ["mask", "harmless", "before", "nearly", "hedge", "compare", "ageBefore", "partOfTime"];

// The longest phrase, cut short where a comparator, a word that undoes or a number begins in it and goes on beyond: "de plus | de 20 %" is "de | plus de", "ước năm | mươi" is "ước | năm mươi".
function phraseAt(tokens: readonly Token[], at: number, trie: Compiled["trie"], until?: number): Found | null {
  // "and over" bends the figure before it, but "and over 70 %" begins another.
  const found = trie.longest(tokens, at, until, (tags, last) => !tags.has("after") || tags.has("before") || tokens[last + 1]?.kind !== "number");
  if (!found || found.last === at || held.some((kind) => found.tags.has(kind))) return found;
  for (let inner = at + 1; inner <= found.last; inner++) {
    const other = trie.longest(tokens, inner);
    // "at the very minimum | of households" ends what stands before it; only a comparator with a number of its own begins another.
    const isClosing = found.tags.has("after") && other !== null && tokens[other.last + 1]?.kind !== "number";
    const isBeyond = other !== null && other.last > found.last && (other.tags.has("before") || other.tags.has("nearly") || other.tags.has("undo") || other.tags.has("cardinal"));
    const isLast = other !== null && other.last === found.last && other.tags.has("before") && !found.tags.has("after");
    const isBending = !isClosing && (isBeyond || isLast);
    if (isBending) return phraseAt(tokens, at, trie, inner - 1);
  }
  return found;
}

const undoing: readonly TagKind[] = ["undo", "condition", "opinion", "except", "wholeNoun", "vagueCount"];
const settled: readonly TagKind[] = ["before", "after", "harmless", "mask", "deadline", "nearly", "hedge", ...undoing];

// A word that undoes does so inside a longer phrase too, unless the phrase is one that settles it: a comparator, or one known as harmless.
function withUndoing(tags: Tags<TagKind>, tokens: readonly Token[], first: number, last: number, trie: Compiled["trie"]): Tags<TagKind> {
  if (tags.has("before")) return withInner(tags, ["growthVerb", "growthNoun", "decrease", "level"], tokens, first, last, trie);
  if (settled.some((kind) => tags.has(kind))) return tags;
  return withInner(tags, undoing, tokens, first, last, trie);
}

function withInner(tags: Tags<TagKind>, kinds: readonly TagKind[], tokens: readonly Token[], first: number, last: number, trie: Compiled["trie"]): Tags<TagKind> {
  const more = new Map(tags);
  for (let at = first; at <= last; at++) {
    const inner = trie.longest(tokens, at, at === first ? last - 1 : last)?.tags;
    for (const kind of kinds) if (inner?.has(kind) && !inner.has("harmless") && (kind !== "vagueCount" || tags.has("whole"))) more.set(kind, true);
  }
  return more;
}

/** Whether a piece is of one of these kinds. */
export function is(piece: Piece | undefined, ...kinds: readonly TagKind[]): boolean {
  return piece !== undefined && kinds.some((kind) => piece.tags.has(kind));
}

/** The amount that a kind carries at a piece, or `null`. */
export function amountOf(piece: Piece | undefined, kind: TagKind): number | null {
  const value = piece?.tags.get(kind);
  return typeof value === "number" ? value : null;
}
