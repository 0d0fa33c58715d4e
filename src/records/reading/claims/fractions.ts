import { is, type Piece } from "../tags.ts";
import type { Figure } from "./figures.ts";
import type { Quote } from "./roles.ts";

/** "three out of four households", "un foyer sur six", "19 out of 20": two small numbers with a word for "of" between. */
export function fractions(figures: readonly Figure[], quote: Pick<Quote, "pieces" | "unit">): Figure[] {
  const joined: Figure[] = [];
  for (let i = 0; i < figures.length; i++) {
    const [part, whole] = [figures[i], figures[i + 1]];
    if (!part) continue;
    const fraction = whole && fractionOf(part, whole, quote);
    joined.push(fraction ?? part);
    if (fraction) i++;
  }
  return joined;
}

const isSmall = ({ unit, form, low, high }: Figure) => unit === null && high === null && Number.isInteger(low) && low >= 1 && low <= 20 && (form === "digits" || form === "words" || form === "homograph");

function fractionOf(part: Figure, whole: Figure, { pieces, unit }: Pick<Quote, "pieces" | "unit">): Figure | null {
  if (!isSmall(part) || !isSmall(whole) || is(pieces[part.first - 1], "place", "ordinalMark")) return null;
  if (is(pieces[part.first - 1], "ratio")) return ratioOf(part, whole, pieces);
  if (part.low >= whole.low) return null;
  if (pieces[part.last + 1]?.text === "/" && whole.first === part.last + 2) return slashed(part, whole, pieces);
  // "19 out of 20 ministries" is a share of them where a share is asked for, and else a number of them or a place.
  if (unit === "count" || unit === "rank") return null;
  // In words or both in digits, and only of a round whole: "5 of 63" is a place or a count.
  if ((part.form === "digits") !== (whole.form === "digits") && whole.low !== 10) return null;
  const between = pieces.slice(part.last + 1, whole.first);
  const link = between.at(-1);
  if (!is(link, "outOf") || is(link, "of") || between.length > 4 || between.slice(0, -1).some((piece) => piece.kind === "sign" || piece.kind === "number" || is(piece, "clause", "relative", "before", "and"))) return null;
  const after = pieces[whole.last + 1];
  // "one of the 20 leading places" is no twentieth.
  if (pieces.slice(whole.last + 1, whole.last + 6).some((piece) => is(piece, "leading"))) return null;
  const isOfThing = between.length > 1 || after === undefined || (after.kind !== "sign" && after.kind !== "number" && (!is(after, "small") || is(after, "of")));
  if (!isOfThing) return null;
  const low = Math.round((part.low / whole.low) * 10_000) / 100;
  const span = { first: part.first, last: whole.last };
  return { ...part, ...span, low, unit: "percent", form: "fraction", firm: whole.low === 4 || part.form === "digits", digits: span };
}

// "cứ 4 người thì 3 người dùng": of so many so many, in that order.
function ratioOf(whole: Figure, part: Figure, pieces: readonly Piece[]): Figure | null {
  const between = pieces.slice(whole.last + 1, part.first);
  if (part.low >= whole.low || between.length > 12 || !between.some((piece) => is(piece, "ratioThen"))) return null;
  return { ...part, low: Math.round((part.low / whole.low) * 10_000) / 100, unit: "percent", form: "fraction", firm: whole.low === 4 };
}

// "2/3 số hộ": a slash between two digits makes a share where what it is a share of follows, and no day or paper has that number.
function slashed(part: Figure, whole: Figure, pieces: readonly Piece[]): Figure | null {
  const [before, after] = [pieces[part.first - 1], pieces[whole.last + 1]];
  const isThing = after !== undefined && after.kind !== "sign" && after.kind !== "number" && (!is(after, "small", "year", "during", "deadline") || is(after, "of", "counted"));
  if (!isThing || whole.low > 10 || part.form !== "digits" || whole.form !== "digits" || is(before, "day", "document", "grade", "top", "place", "ordinalMark") || before?.text === "/") return null;
  const span = { first: part.first, last: whole.last };
  return { ...part, ...span, low: Math.round((part.low / whole.low) * 10_000) / 100, unit: "percent", form: "fraction", firm: part.low * 2 === whole.low || whole.low === 4, digits: span };
}
