import type { Target } from "../../records/target.ts";
import type { Indicator, Locality } from "../../records/vocabulary.ts";
import { agendaFinding } from "./agenda.ts";
import type { Finding } from "./finding.ts";

/** How many of the indicators each of the places compared has a promise for. The country is a yardstick and is not counted; one place alone has nothing to share. */
export function overviewFinding(indicators: readonly Indicator[], all: readonly Locality[], targets: readonly Target[]): Finding {
  const compared = all.filter(({ kind }) => kind !== "country");
  if (targets.length === 0 || compared.length < 2) return agendaFinding(targets);
  const made = new Set(targets.map(({ locality, indicator }) => `${locality} ${indicator}`));
  const shared = indicators.filter(({ slug }) => compared.every((place) => made.has(`${place.slug} ${slug}`)));
  return { kind: "shared", count: shared.length, indicators: indicators.length, places: compared.length, indicator: shared.length === 1 ? (shared[0]?.slug ?? null) : null };
}
