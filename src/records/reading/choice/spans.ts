import type { Span } from "../claims/amounts.ts";
import type { Piece } from "../tags.ts";

/** Every piece that passes, as a span of its own. */
export function spans(pieces: readonly Piece[], test: (piece: Piece, at: number) => boolean): Span[] {
  return pieces.flatMap((piece, at) => (test(piece, at) ? [{ first: at, last: at }] : []));
}

/** Whether a span holds another. */
export function covers(a: Span, b: Span): boolean {
  return a.first <= b.first && a.last >= b.last;
}
