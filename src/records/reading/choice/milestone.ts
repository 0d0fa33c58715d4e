import type { Claims } from "../claims/index.ts";
import { is } from "../tags.ts";
import { opens, type Bend } from "./bent.ts";

/** What makes a promise without a number none: a figure that should be read, or words that undo, condition or halve it. */
export function milestoneDoubt({ claims, pieces }: Claims): Bend | null {
  const stated = claims.find(({ placed }) => (placed.role === "percent" && placed.figure.form !== "whole" && placed.figure.form !== "fraction") || placed.role === "top" || placed.role === "place" || placed.role === "points" || placed.role === "rate");
  // "the country's 3rd digital city" is a place.
  const ranked = claims.find(({ placed }) => placed.role === "ordinal" && placed.figure.form === "ordinal" && pieces[placed.figure.digits.first]?.kind === "number" && is(pieces[placed.last + 1], "ranked") && !is(pieces[placed.last + 1], "small"));
  if (ranked) return { why: "figure-in-milestone", ...ranked.bound };
  const part = claims.find(({ placed }) => placed.figure.form === "fraction");
  if (part) return { why: "partly", ...part.bound };
  if (stated) return { why: "figure-in-milestone", ...stated.bound };
  const find = (why: Bend["why"], ...kinds: readonly ("undo" | "except" | "condition" | "opinion" | "partly" | "nearly")[]): Bend | null => {
    // "after almost two years of work": a time.
    const isOfNumber = (at: number) => is(pieces[at], "nearly") && (pieces[at + 1]?.kind === "number" || is(pieces[at + 1], "cardinal"));
    const at = pieces.findIndex((piece, i) => is(piece, ...kinds) && !isOfNumber(i) && !is(piece, "harmless") && (kinds.includes("condition") || !is(piece, "mask")));
    return at === -1 ? null : { why, first: at, last: at };
  };
  const asked = pieces.findIndex((piece) => piece.text === "?");
  if (asked !== -1) return { why: "conditional", first: asked, last: asked };
  const opening = pieces.findIndex((piece, at) => is(piece, "opensCondition") && opens(at, { pieces }));
  if (opening !== -1) return { why: "conditional", first: opening, last: opening };
  return find("negated", "undo") ?? find("conditional", "except") ?? find("conditional", "condition") ?? find("opinion", "opinion") ?? find("partly", "partly", "nearly");
}
