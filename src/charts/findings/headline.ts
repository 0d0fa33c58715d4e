import type { Words } from "../../i18n/index.ts";
import type { Target } from "../../records/target.ts";
import { named, type Indicator, type Vocabulary } from "../../records/vocabulary.ts";
import type { ChartKind } from "../kinds.ts";
import { comparisonFinding } from "./comparison.ts";
import type { Finding } from "./finding.ts";
import { milestonesFinding } from "./milestones.ts";
import { pathFinding } from "./path.ts";
import { rankFinding } from "./rank.ts";
import { sayFinding } from "./sayFinding.ts";

const findings: Readonly<Record<ChartKind, (targets: readonly Target[]) => Finding>> = { comparison: comparisonFinding, path: pathFinding, rank: rankFinding, milestones: milestonesFinding };

/** The headline of one chart of an indicator: what its records show, said in the page's language. */
export function headline(kind: ChartKind, indicator: Indicator, targets: readonly Target[], vocabulary: Vocabulary, words: Words): string {
  return sayFinding(findings[kind](targets), {
    unit: indicator.unit,
    ranking: indicator.short[words.language],
    words,
    place: (slug) => named(vocabulary.localities, slug).short[words.language],
    indicator: (slug) => named(vocabulary.indicators, slug).name[words.language],
  });
}
