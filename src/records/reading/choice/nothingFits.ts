import { isPercentage, type Unit } from "../../unit.ts";
import type { Span } from "../claims/amounts.ts";
import type { Claim, Claims } from "../claims/index.ts";
import type { Share } from "../claims/shares.ts";
import type { Doubt } from "../doubt.ts";
import { is } from "../tags.ts";

/** Why a quote without a fitting claim is refused: the message is about the nearest thing to a value that was seen. */
export function nothingFits({ claims, pieces }: Claims, unit: Unit, say: (span: Span) => string): Doubt {
  const points = claims.find(({ placed }) => placed.role === "points");
  if (isPercentage(unit) && points) return { why: "unfit-percentage", words: say(points.bound), unit, told: "points" };
  const percentage = claims.find(({ share }) => share !== null);
  if (isPercentage(unit) && percentage?.share) return { why: "unfit-percentage", words: say(percentage.bound), unit, told: told(percentage) };
  const vague = pieces.findIndex((piece) => is(piece, isPercentage(unit) ? "vagueShare" : "vagueCount"));
  if (vague !== -1 && unit !== "rank") return { why: "vague", words: say({ first: vague, last: vague }) };
  return { why: "no-value", unit, words: claims.filter(({ placed }) => placed.figure.form !== "homograph").map(({ placed }) => say(placed)) };
}

type Told = (Doubt & { why: "unfit-percentage" })["told"];

function told({ share }: Claim): Told {
  const { sense, base }: Pick<Share, "sense" | "base"> = share ?? { sense: "open", base: "open" };
  if (sense === "growth" || sense === "by") return "growth";
  if (sense === "decrease") return "decrease";
  return base === "grdp" ? "share-of-grdp" : base === "open" ? "yearly" : "share-of-other";
}
