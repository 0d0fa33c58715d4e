import type { Words } from "../../i18n/index.ts";
import { sayMeasure, sayUnit } from "../../i18n/say.ts";
import type { Target } from "../../records/target.ts";
import { named, type Indicator, type Vocabulary } from "../../records/vocabulary.ts";
import type { ChartKind } from "../kinds.ts";
import { comparisonFinding } from "./comparison.ts";
import type { Finding } from "./finding.ts";
import { milestonesFinding } from "./milestones.ts";
import { pathFinding } from "./path.ts";
import { rankFinding } from "./rank.ts";
import { namesSubject, sayFinding } from "./sayFinding.ts";

const findings: Readonly<Record<ChartKind, (targets: readonly Target[], better: Indicator["better"]) => Finding>> = { comparison: comparisonFinding, path: pathFinding, rank: rankFinding, milestones: milestonesFinding };

/** What stands above a chart of an indicator. */
export interface Titles {
  /** What its records show. */
  readonly headline: string;
  /** The same for a page that has the indicator's name for its title. */
  readonly ownHeadline: string;
  /** What is measured and in what; the name of the indicator is left out where the headline has it. */
  readonly measure: string;
  /** The unit alone, for a page that has the indicator's name for its title. */
  readonly unit: string;
}

/** The titles of one chart of an indicator, computed from its records. */
export function titles(kind: ChartKind, indicator: Indicator, targets: readonly Target[], vocabulary: Vocabulary, words: Words): Titles {
  const { language } = words;
  const finding = findings[kind](targets, indicator.better);
  const unit = kind === "milestones" ? "milestone" : indicator.unit;
  const context = {
    unit, words,
    ranking: indicator.short[language],
    place: (slug: string) => named(vocabulary.localities, slug).short[language],
    indicator: (slug: string) => named(vocabulary.indicators, slug).name[language],
  } as const;
  const headline = sayFinding(finding, { ...context, subject: indicator.name[language] });
  return { headline, ownHeadline: sayFinding(finding, context), measure: namesSubject(finding, unit) ? sayUnit(unit, words) : sayMeasure(indicator, unit, words), unit: sayUnit(unit, words) };
}
