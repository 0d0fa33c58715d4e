import { isYearText } from "../claims/calendar.ts";
import type { Claim, Claims } from "../claims/index.ts";
import { is } from "../tags.ts";
import { hasOwnSubject } from "./subject.ts";

/** "12.87 % in 2021; by 2025 this share had grown to 14.02 %": of two figures of one thing the one that it moved to, where a verb says so of the second alone. */
export function withoutFormer(claims: readonly Claim[], all: Claims): readonly Claim[] {
  const [former, latter, other] = claims;
  if (!former || !latter || other || !isMoved(latter, former, all) || isMoved(former, null, all) || hasOwnSubject(latter, former, all)) return claims;
  return [latter];
}

// A verb of moving, and a word that leads to where it went.
function isMoved({ bound, share }: Claim, before: Claim | null, { pieces, clauses }: Claims): boolean {
  const own = pieces.slice(before === null ? Math.max(0, bound.first - 6) : before.bound.last + 1, bound.first).filter((_, i) => before === null || clauses.part[before.bound.last + 1 + i] === clauses.part[bound.first]);
  const lead = pieces[bound.first - 1];
  const isLed = is(lead, "reach", "changeTo", "rangeTo") || is(pieces[bound.first], "changeTo", "below") || is(pieces[bound.first - 2], "reach", "changeTo");
  // "81 % of homes, falling to 46 % in rural areas" tells of some of them.
  const following = pieces[bound.last + 1];
  const isOfSome = before !== null && share !== null && is(following, "within", "of") && !isYearText(pieces[bound.last + 2]?.text);
  return isLed && !isOfSome && own.some((piece) => is(piece, "move", "growthVerb", "decrease"));
}
