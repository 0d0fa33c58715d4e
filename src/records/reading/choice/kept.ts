import type { Claim } from "../claims/index.ts";

/** The claims that pass; all of them where none does, for a step may narrow a choice and never empties it. */
export function kept(claims: readonly Claim[], test: (claim: Claim) => boolean): readonly Claim[] {
  const left = claims.filter(test);
  return left.length > 0 ? left : claims;
}
