import { isPercentage, type Unit } from "../unit.ts";
import type { Candidate } from "./candidate.ts";
import type { Compiled } from "./compiled.ts";
import type { Doubt } from "./doubt.ts";
import type { Span } from "./phrase.ts";
import { vague } from "./qualified.ts";
import type { Share } from "./share.ts";
import type { Token } from "./token.ts";

/** Why a quote without a fitting candidate is refused: the message is about the nearest thing to a value that was seen. */
export function nothingFits(candidates: readonly Candidate[], unit: Unit, tokens: readonly Token[], words: Compiled, say: (span: Span) => string): Doubt {
  const points = candidates.find(({ figure }) => figure.kind === "points");
  if (isPercentage(unit) && points) return { why: "unfit-percentage", words: say(points.bound), unit, told: "points" };
  const percentage = candidates.find(({ share: told }) => told !== null);
  if (isPercentage(unit) && percentage?.share) return { why: "unfit-percentage", words: say(percentage.bound), unit, told: told(percentage.share) };
  const loose = vague(tokens, isPercentage(unit) ? words.vaguePercent : words.vagueCount);
  if (loose && unit !== "rank") return { why: "vague", words: say(loose) };
  return { why: "no-value", unit, words: candidates.map(({ figure }) => say(figure)) };
}

function told({ sense, base }: Share): "growth" | "decrease" | "share-of-grdp" | "share-of-other" | "yearly" {
  if (sense === "growth" || sense === "decrease") return sense;
  return base === "grdp" ? "share-of-grdp" : base === "other" ? "share-of-other" : "yearly";
}
