import { comparatorOf } from "../claims/bounds.ts";
import { is } from "../tags.ts";
import type { Bend, Chosen } from "./bent.ts";
import { covers, spans } from "./spans.ts";

/** Words after the value that bend it, near or far: "30 % of GRDP or thereabouts". */
export function afterthought({ pieces, claims, chosen, isNamed }: Chosen): Bend | null {
  const until = isNamed ? (claims.find(({ placed }) => placed.first > chosen.bound.last && placed.role !== "year")?.placed.first ?? pieces.length) : pieces.length;
  const [found] = spans(pieces, (piece, at) => at > chosen.bound.first && at < until && is(piece, "afterthought") && !claims.some(({ bound }) => covers(bound, { first: at, last: at })));
  return found ? { why: "loose-comparator", ...found } : null;
}

/** A comparator that stands at no figure is another noun's where it stands after the value and before a word, or in another part of the sentence. */
export function looseComparator({ pieces, claims, clauses, chosen }: Chosen): Bend | null {
  const { bound } = chosen;
  const [found] = spans(pieces, (piece, at) => {
    // "Administration+" is a name.
    if (piece.text === "+" && !piece.spaced && pieces[at - 1]?.kind === "word") return false;
    const isComparator = comparatorOf(piece, "before") !== null || comparatorOf(piece, "after") !== null;
    if (!isComparator || is(piece, "locative", "harmless", "mask") || claims.some((claim) => covers(claim.bound, { first: at, last: at }))) return false;
    // "the minimum asked: 65 %" sets a bound that a colon leads to.
    const isHeading = at < bound.first && !is(piece, "locative") && pieces.slice(at, bound.first).some(({ text }) => text === ":");
    if (isHeading && clauses.clause[at] === clauses.clause[bound.first]) return true;
    const next = pieces[at + 1];
    // "secondary school and above", "1 Gbps trở lên": a comparator of a scale.
    // "tải xuống tối thiểu 100Mb/s": the comparator of a speed.
    if (pieces[at + 1]?.kind === "code") return false;
    const isOfScale = at !== bound.last + 1 && is(piece, "after") && pieces.slice(Math.max(0, at - 5), at).some((before) => is(before, "scale", "grade", "size", "from") || before.kind === "code");
    if (isOfScale) return false;
    if (is(piece, "after") && is(piece, "joined") && clauses.clause[at] === clauses.clause[bound.first]) return true;
    const leadsOn = next !== undefined && next.kind !== "sign" && next.kind !== "number" && next.kind !== "code" && !is(next, "and", "or", "clause");
    if (!leadsOn || at === bound.last + 1) return clauses.clause[at] === clauses.clause[bound.first];
    // "the share of those with at least basic skills to 80 %": it is another noun's where a word of its own leads to the figure.
    const isLed = is(pieces[at - 1], "attributive", "relative") && bound.first - at >= 3 && is(pieces[bound.first - 1], "reach", "stand") && pieces.slice(at + 1, bound.first - 1).some((between) => between.kind === "word");
    return at < bound.first && !isLed && clauses.part[at] === clauses.part[bound.first];
  });
  return found ? { why: "loose-comparator", ...found } : null;
}
