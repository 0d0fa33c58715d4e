import { isPercentage, type Unit } from "../../unit.ts";
import type { Claim } from "../claims/index.ts";
import { isParticle } from "../claims/sense.ts";
import type { Share } from "../claims/shares.ts";
import { is, type Piece } from "../tags.ts";

/** Whether a claim can be the value of an indicator with this unit. */
export function fits({ placed: { figure, role, last }, bound, share, start, isStart }: Claim, unit: Unit, pieces: readonly Piece[]): boolean {
  const [before, after] = [pieces[bound.first - 1], pieces[last + 1]];
  if (isStart || Number.isNaN(figure.low)) return false;
  // What rose "from 30 % to 40 %" stands at 40 % and has not grown by it.
  if (unit === "percent-growth" && start?.how === "from") return false;
  // All of something is a share of it, and neither one of GRDP nor a growth.
  if (figure.form === "whole" && unit !== "percent") return false;
  if (figure.form === "fraction" && unit === "percent-of-grdp" && share?.base !== "grdp") return false;
  if (isPercentage(unit)) return share !== null && suits(share, unit);
  if (unit === "rank") return role === "top" || role === "place";
  // "au moins une" is one at least; "une" alone is an article.
  if (unit !== "count" || (figure.form === "homograph" && bound.comparators.length === 0)) return false;
  // Ten billion and more are of money more often than of things, unless the thing is named.
  const isNamed = start !== null || (after !== undefined && after.kind !== "sign" && after.kind !== "number" && !is(after, "small", "deadline", "during"));
  const isWhole = Number.isInteger(figure.low) && Number.isInteger(figure.high ?? 0);
  // "5,600 more than in 2020": a difference.
  const isMore = pieces.slice(last + 1, last + 4).some((piece) => is(piece, "moreBy"));
  if (isMore) return false;
  // "up 3,422": how far a number moved is not where it stands.
  if (is(before, "growthVerb") && !is(before, "reach", "changeTo") && !isParticle(pieces, bound.first - 1)) return false;
  return (role === "count" || role === "bare") && figure.unit === null && isWhole && Math.max(figure.low, figure.high ?? 0) < (isNamed ? 1e13 : 1e10);
}

/** Whether a percentage of this kind can be the value of an indicator with this unit. */
function suits({ sense, base, perYear, onYear, overall }: Share, unit: Unit): boolean {
  if (sense === "decrease" || sense === "by") return false;
  const isLevel = sense === "level" || ((sense === "open" || sense === "reached") && !perYear && !(onYear && sense === "open"));
  switch (unit) {
    case "percent-of-grdp":
      return isLevel && (base === "grdp" || base === "open");
    case "percent":
      return isLevel && base !== "grdp" && base !== "growth";
    case "percent-per-year":
      if (base === "growth" || (overall && !perYear && !onYear)) return false;
      return sense === "growth" || (sense === "open" && base === "open") || (sense === "reached" && (perYear || base === "open"));
    case "percent-growth":
      return base !== "growth" && (!perYear || onYear) && (sense === "growth" || (sense === "open" && base === "open" && !overall));
    default:
      return false;
  }
}

/** A number that could be meant for the value and that no rule places; `isRemark`: a bracket holds it. */
export function isUnplaced({ placed: { figure, role, first, last } }: Claim, unit: Unit, pieces: readonly Piece[], isRemark: boolean): boolean {
  const [previous, next] = [pieces[first - 1], pieces[last + 1]];
  if (figure.form === "homograph") return false;
  // "formerly 21st": the place of another time.
  if (role === "ordinal") return unit === "rank" && !isRemark && !is(previous, "now", "against", "former") && !is(pieces[first - 2], "now", "against", "former");
  // A number in the thousands with a doubtful scale is no percentage and no rank.
  if (role === "in-doubt") return figure.form === "damaged" || figure.unit !== null || unit === "count" || figure.factor === 1;
  if (role !== "bare" || unit === "count") return false;
  // "behind Singapore (7)": a number alone in brackets is that of the name before.
  // "75 % (+19)": how far it moved.
  if (isRemark && previous?.text === "+" && unit !== "rank") return false;
  const isLone = isRemark && next?.kind === "sign" && previous?.kind === "sign";
  if (unit === "rank") return !isLone && Number.isInteger(figure.low) && figure.low <= 1000;
  // "80 % in 2025, 100 in 2030": a bare number at the end of what is said may have lost its sign; "8 of them have" has not.
  const isEnd = next === undefined || next.kind === "sign" || next.kind === "number" || is(next, "deadline", "during", "year", "and", "or");
  return figure.low >= 1 && figure.low <= 100 && isEnd;
}
