import type { Lexicon } from "../../lexicon/shape.ts";
import { amountOf, is, type Piece } from "../tags.ts";
import type { Token } from "../tokens.ts";
import { digitsAt } from "./digits.ts";
import { wordsAt } from "./inWords.ts";

/** A run of pieces, both ends included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** A number of a quote, in digits or words. */
export interface Amount extends Span {
  /** `null` where its form leaves doubt: `7.5` in French, a dozen, one and a half thousand. */
  readonly amount: number | null;
  /** What a word after it multiplied it by: 1e6 in "1.5 million". */
  readonly factor: number;
  readonly form: "digits" | "words" | "homograph" | "ordinal" | "fraction" | "rough" | "place" | "whole" | "date" | "damaged";
  /** For a fraction: one that a promise may be stated by. */
  readonly firm: boolean;
}

/** A quote in pieces and tokens, with the lexicon of its language. */
export interface Text {
  readonly pieces: readonly Piece[];
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
}

/** Every number among the pieces, in their order. */
export function amountsOf(text: Text): Amount[] {
  const found: Amount[] = [];
  for (let at = 0; at < text.pieces.length; at++) {
    const amount = amountAt(text, at);
    if (!amount) continue;
    found.push(amount);
    at = amount.last;
  }
  return found;
}

function amountAt(text: Text, at: number): Amount | null {
  const piece = text.pieces[at];
  if (!piece) return null;
  const plain = { first: at, last: at, factor: 1, firm: false };
  if (piece.kind === "damaged") return { ...plain, amount: null, form: "damaged" };
  if (piece.kind === "date") return { ...plain, amount: Number(/(?:19|20)\d{2}/.exec(piece.text)?.[0]), form: "date" };
  if (piece.kind === "number") return digitsAt(text, at);
  const [fraction, rough, place] = [amountOf(piece, "fraction"), amountOf(piece, "rough"), amountOf(piece, "placeWord")];
  if (is(piece, "whole") && isWhole(text.pieces, at)) return { ...plain, amount: 100, form: "whole" };
  if (fraction !== null && isOfTime(text.pieces, at)) return null;
  if (fraction !== null) return { ...plain, amount: fraction, form: "fraction", firm: is(piece, "firm") };
  if (rough !== null) return roughAt(text, at, rough);
  const isBound = is(piece, "before") && (text.pieces[at + 1]?.kind === "number" || is(text.pieces[at + 1], "cardinal", "magnitude"));
  if (place !== null && !isBound) return { ...plain, amount: place, form: "place" };
  if (is(piece, "cardinal", "magnitude", "bareMagnitude")) return wordsAt(text, at);
  const ordinal = amountOf(piece, "ordinal");
  const isWord = text.lexicon.numbers.ordinalsAreMarked && !is(text.pieces[at - 1], "ordinalMark", "place");
  return ordinal === null || isWord ? null : { ...plain, amount: ordinal, form: "ordinal" };
}

// "the first half of 2025", "a quarter of an hour": a part of time is no share.
function isOfTime(pieces: readonly Piece[], at: number): boolean {
  const next = pieces.slice(at + 1, at + 4).find((piece) => !is(piece, "of", "bridge"));
  return is(pieces[at - 1], "partOfTime") || is(pieces[at + 1], "period", "relativeDate") || is(next, "period") || /^(?:19|20)\d{2}$/.test(next?.text ?? "");
}

// "all households", not "across all" and not "all kinds": the words around tell.
function isWhole(pieces: readonly Piece[], at: number): boolean {
  const [before, next] = [pieces[at - 1], pieces[at + 1]];
  // "all 63 provinces" tells how many all are.
  const thing = next?.kind === "number" ? pieces[at + 2] : next;
  const isOpen = thing !== undefined && thing.kind !== "sign" && thing.kind !== "number" && !is(thing, "notAfterWhole", "cardinal", "ordinal", "percent", "clause", "points", "magnitude");
  return isOpen && !is(before, "notBeforeWhole", "hedge", "nearly", "undo", "fraction");
}

function roughAt({ pieces }: Text, at: number, amount: number): Amount {
  const [next, after] = [pieces[at + 1], pieces[at + 2]];
  const isOfMore = is(next, "magnitude") || (is(next, "of") && is(after, "magnitude"));
  return { first: at, last: at, amount: isOfMore ? null : amount, factor: 1, form: "rough", firm: false };
}
