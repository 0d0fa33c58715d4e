import type { Claim, Claims } from "../claims/index.ts";
import type { Asked } from "./asked.ts";
import { withoutFormer } from "./former.ts";
import { withoutApiece, withoutKnown, withoutLoose, withoutParts, withoutRest, withoutWholes } from "./parts.ts";
import { onlyPlace, onlySaid, withoutBrackets, withoutBreakdown, withoutRemarks } from "./remarks.ts";
import { onlyGoals, onlyPresent, withoutEarlier, withoutGoals, withoutPresent } from "./times.ts";

/** The claims that are left once those are taken out that the quote itself sets apart from what it states. */
export function narrowed(fitting: readonly Claim[], all: Claims, { unit, kind }: Asked): readonly Claim[] {
  const said = (claims: readonly Claim[]) => onlySaid(claims, all, unit);
  const remarks = (claims: readonly Claim[]) => withoutRemarks(claims, all, kind === "outcome");
  const steps = [withoutLoose, withoutWholes, withoutRest, ...(unit === "count" ? [withoutApiece, withoutKnown] : []), withoutParts, said, remarks, ...(kind === "target" ? [onlyGoals, withoutPresent] : [...(unit === "rank" ? [] : [withoutBrackets]), ...(unit === "percent" || unit === "percent-of-grdp" ? [withoutBreakdown] : []), withoutGoals, withoutEarlier, withoutFormer, onlyPresent, onlyPlace]), once];
  return steps.reduce<readonly Claim[]>((left, step) => (left.length > 1 ? startedFrom(step(left, all), left, step) : left), fitting);
}

// What was set apart as an earlier or present figure is where the one that is left started.
function startedFrom(left: readonly Claim[], all: readonly Claim[], step: unknown): readonly Claim[] {
  const [only, other] = left;
  const [start, further] = all.filter((claim) => !left.includes(claim));
  const isEarlier = step === withoutPresent || step === withoutEarlier || step === withoutFormer;
  if (!only || other || !start || further || !isEarlier || only.start !== null || start.placed.figure.high !== null) return left;
  return [{ ...only, start: { low: start.placed.figure.low, how: "against" } }];
}

// The same value of two things is one value.
function once(claims: readonly Claim[]): readonly Claim[] {
  const [first, ...rest] = claims;
  const isSame = ({ placed, bound }: Claim) => placed.figure.low === first?.placed.figure.low && placed.figure.high === first.placed.figure.high && bound.comparators.join() === first.bound.comparators.join();
  return first && rest.every(isSame) ? [first] : claims;
}
