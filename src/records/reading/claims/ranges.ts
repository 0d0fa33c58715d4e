import { is, type Piece } from "../tags.ts";
import type { Figure } from "./figures.ts";

/** The figures, two that are the ends of a range made one. */
export function ranges(figures: readonly Figure[], pieces: readonly Piece[]): Figure[] {
  const joined: Figure[] = [];
  for (let i = 0; i < figures.length; i++) {
    const [lower, upper] = [figures[i], figures[i + 1]];
    if (!lower) continue;
    const range = upper && pair(lower, upper, pieces);
    joined.push(range ?? lower);
    if (range) i++;
  }
  return joined;
}

const isPlain = ({ form }: Figure) => form === "digits" || form === "words" || form === "homograph";
const isYear = ({ digits, factor, unit }: Figure, pieces: readonly Piece[]) => unit === null && factor === 1 && /^(?:19|20)\d{2}$|^2100$/.test(pieces[digits.first]?.text ?? "");

type Tie = "range" | "either" | "change";

// What ties two neighbouring figures: "7 - 8" and "between 7 and 8" are ranges, "from 7 to 8" may be a change, "seven or eight" leaves a doubt.
function tie(lower: Figure, upper: Figure, pieces: readonly Piece[]): { readonly kind: Tie; readonly first: number } | null {
  const between = pieces.slice(lower.last + 1, upper.first).filter((piece) => !is(piece, "from") || is(piece, "rangeTo"));
  const [link, other] = between;
  if (!link || other) return null;
  // "from around 34,000 to 70,000": a comparator may stand between.
  const isApart = is(pieces[lower.first - 1], "before") && !is(pieces[lower.first - 1], "from") && is(pieces[lower.first - 2], "from");
  const start = isApart ? lower.first - 2 : lower.first - 1;
  const opening = pieces[start];
  const opened = is(opening, "from", "between") ? start : lower.first;
  if (link.text === "-") return { kind: "range", first: opened };
  if (is(link, "and")) return is(opening, "between") ? { kind: "range", first: opened } : null;
  if (is(link, "or")) return { kind: "either", first: lower.first };
  if (is(link, "changeTo")) return { kind: "change", first: opened };
  if (!is(link, "rangeTo")) return null;
  // "50 to 60 %": without a word for where it starts it is a range.
  return { kind: is(opening, "between") || opened === lower.first ? "range" : "change", first: opened };
}

function pair(lower: Figure, upper: Figure, pieces: readonly Piece[]): Figure | null {
  const tied = tie(lower, upper, pieces);
  if (!tied || isYear(lower, pieces) || pieces[lower.first - 1]?.text === "/") return null;
  // "26 au 25 janvier" joins no days.
  if (is(pieces[upper.last + 1], "month") && !(lower.low < upper.low)) return null;
  const isShares = lower.unit === "percent" && upper.unit === "percent";
  if (!isPlain(lower) || !isPlain(upper)) return isShares ? { ...upper, first: tied.first, digits: { first: lower.digits.first, last: upper.digits.last }, torn: true } : null;
  // "in one or two years" and "lên 7 %" tie no values.
  if (lower.unit !== null && lower.unit !== upper.unit) return null;
  const span = { first: tied.first, last: upper.last };
  // "1.2 - 1.5 million" shares its million; "500 - 1 million" does not.
  const low = lower.factor === 1 && lower.low < upper.low / upper.factor ? lower.low * upper.factor : lower.low;
  const isShared = lower.factor === upper.factor || low !== lower.low;
  const ends: [Figure, Figure] = [{ ...lower, low, unit: upper.unit }, upper];
  const whole = { ...upper, ...span, low, high: upper.low, digits: { first: lower.digits.first, last: upper.digits.last }, form: "digits" as const };
  if (tied.kind === "either") return { ...whole, ends: null, torn: true };
  // "10 - 12.000" leaves out a thousand that it means.
  const isFarApart = upper.unit === null && upper.low / Math.max(low, 1) > 50;
  if (tied.kind === "change") return { ...whole, ends, torn: !isShared || isFarApart };
  return { ...whole, ends: null, torn: !isShared || !(low < upper.low) || isFarApart };
}
