import { is, type Piece } from "./tags.ts";

/** Where each piece of a quote stands: pieces of one number belong together. */
export interface Clauses {
  /** Parts between semicolons, full stops and words such as "while". */
  readonly clause: readonly number[];
  /** Parts between commas and the boundaries of clauses; what stands in brackets is a part of its own, and the part around it goes on after it. */
  readonly part: readonly number[];
  /** How many brackets are open. */
  readonly depth: readonly number[];
}

/** Parts a quote at its punctuation and conjunctions; a boundary itself belongs to what it ends. */
export function clausesOf(pieces: readonly Piece[]): Clauses {
  const [clause, part, depth]: [number[], number[], number[]] = [[], [], []];
  let [clauses, parts, last] = [0, 0, 0];
  // The parts that open brackets interrupt.
  const around: number[] = [];
  for (const [i, piece] of pieces.entries()) {
    const opens = /^[([]$/.test(piece.text);
    const closes = /^[)\]]$/.test(piece.text);
    if (opens) around.push(parts);
    if (opens || is(piece, "clause", "relative")) parts = ++last;
    if (is(piece, "clause")) clauses++;
    clause.push(clauses);
    part.push(parts);
    depth.push(around.length);
    if (closes) parts = around.pop() ?? parts;
    if (endsClause(pieces, i)) clauses++;
    if (piece.text === "," || piece.text === "—" || isDash(pieces, i) || endsClause(pieces, i)) parts = ++last;
  }
  return { clause, part, depth };
}

/** Whether a dash with room on both sides parts what it stands between; between two numbers it ties them. */
export function isDash(pieces: readonly Piece[], at: number): boolean {
  const [before, dash, after] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  const isNumber = (piece: Piece | undefined) => (piece?.kind === "number" && !(piece === before && /^(?:19|20)\d{2}$/.test(piece.text) && !/^(?:19|20)\d{2}$/.test(after?.text ?? ""))) || is(piece, "percent", "cardinal", "magnitude");
  return dash?.text === "—" || dash?.text === "-" && dash.spaced && after?.spaced === true && !(isNumber(before) && isNumber(after));
}

// A full stop after an abbreviation ends nothing, nor does one inside a name.
function endsClause(pieces: readonly Piece[], at: number): boolean {
  const { text } = pieces[at] ?? { text: "" };
  if (/^[;!?]$/.test(text)) return true;
  if (text !== "." && text !== "…") return false;
  const before = pieces[at - 1];
  return !is(before, "abbreviation") && (before?.text.length ?? 0) > 1;
}
