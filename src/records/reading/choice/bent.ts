import type { Unit } from "../../unit.ts";
import type { Span } from "../claims/amounts.ts";
import type { Claim, Claims } from "../claims/index.ts";
import { is } from "../tags.ts";
import { beside, loneNeighbour } from "./beside.ts";
import { aimed, background, compared, pronoun } from "./compared.ts";
import { afterthought, looseComparator } from "./loose.ts";
import { nested, otherWhole } from "./otherWhole.ts";
import { spans } from "./spans.ts";
import { isInSpite, undone } from "./undone.ts";

/** Words that bend a value in a way that no comparator says, and the pieces that they cover together. */
export interface Bend extends Span {
  readonly why: "hedged" | "nearly" | "negated" | "conditional" | "opinion" | "other-whole" | "compared" | "vague" | "loose-comparator" | "comparators-disagree" | "out-of-range" | "figure-in-milestone" | "partly";
}

/** The claim that was chosen, beside all that the quote holds. */
export interface Chosen extends Claims {
  readonly chosen: Claim;
  readonly unit: Unit;
  readonly isNamed: boolean;
  readonly isTarget: boolean;
}

/** The first doubt that the words around the chosen claim raise, or `null`. */
export function bent(given: Chosen): Bend | null {
  const order = [nested, undone, conditional, background, aimed, pronoun, beside, otherWhole, compared, afterthought, looseComparator, loneNeighbour];
  for (const rule of order) {
    const found = rule(given);
    if (found) return found;
  }
  return null;
}

function conditional(given: Chosen): Bend | null {
  const { pieces, unit, isTarget, chosen: { bound } } = given;
  // A question that another sentence answers asks nothing of the figure.
  const isOwn = (at: number) => at > bound.last && !pieces.slice(bound.last + 1, at).some(({ text }) => /^[.!]$/.test(text));
  const [asked] = spans(pieces, (piece, at) => !isInSpite(at, given) && ((piece.text === "?" && isOwn(at)) || is(piece, "condition") || is(piece, "opensCondition") && opens(at, given) || (unit === "rank" && is(piece, "except"))));
  if (asked) return { why: "conditional", ...asked };
  const [said] = spans(pieces, (piece, at) => !isInSpite(at, given) && ((isTarget && is(piece, "opinion")) || (!isTarget && is(piece, "hearsay")) || (isTarget && is(piece, "pundit") && pieces.slice(Math.max(0, at - 4), at + 7).some((near) => is(near, "saying")))));
  return said ? { why: "opinion", ...said } : null;
}

/** "Should parliament agree, …": a verb that opens a sentence makes a condition of it. */
export function opens(at: number, { pieces }: Pick<Claims, "pieces">): boolean {
  return (at === 0 || /^[.;!?:]$/.test(pieces[at - 1]?.text ?? "")) && pieces.slice(at).some(({ text }) => text === ",");
}
