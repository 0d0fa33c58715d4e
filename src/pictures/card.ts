import { indicatorFile, overviewEmbed } from "../address.ts";
import type { Catalogue } from "../catalogue.ts";
import { digest } from "../charts/digest.ts";
import { titles } from "../charts/findings/headline.ts";
import { mostTelling } from "../charts/findings/mostTelling.ts";
import { sayCount } from "../charts/findings/sayFinding.ts";
import { chartKinds } from "../charts/kinds.ts";
import type { Words } from "../i18n/index.ts";
import type { Target } from "../records/target.ts";
import type { Indicator } from "../records/vocabulary.ts";

/** The picture that stands for a page where it is shared: where it lies, and the finding that it shows. */
export interface Card {
  readonly href: string;
  readonly alt: string;
}

// All pages of an indicator's promises share its card, whose finding takes a look at all of them.
const made = new WeakMap<Indicator, Map<string, Card>>();

/** The card of an indicator: its chart. */
export function cardOf(indicator: Indicator, catalogue: Catalogue, words: Words): Card {
  const own = made.get(indicator) ?? new Map<string, Card>();
  made.set(indicator, own);
  const card = own.get(words.language) ?? newCard(indicator, catalogue, words);
  own.set(words.language, card);
  return card;
}

function newCard(indicator: Indicator, { targetsOfIndicator, outcomesOfIndicator, vocabulary }: Catalogue, words: Words): Card {
  const targets = targetsOfIndicator(indicator.slug);
  const [kind] = chartKinds(indicator, targets, outcomesOfIndicator(indicator.slug));
  return { href: indicatorFile(indicator.slug, "png", words), alt: kind === undefined ? words.nothingFound : titles(kind, indicator, targets, vocabulary, words).headline };
}

/** Whether everything promised goes into one glance: there is something, and places are few enough to stand side by side. */
export function hasOverview({ indicators, vocabulary, targets }: Catalogue): boolean {
  return digest(indicators, [...vocabulary.localities.values()], targets) !== null;
}

/** The card of the glance at everything promised; there is one where `hasOverview`. */
export function cardOfOverview({ targets }: Catalogue, words: Words): Card {
  return { href: indicatorFile(overviewEmbed, "png", words), alt: `${sayCount(targets, words)} (${words.front.fields})` };
}

/** The card of a page about several indicators: the most telling comparison of these targets, or of all where these have none; on a site without any, there is no card. */
export function cardOfAll(targets: readonly Target[], catalogue: Catalogue, words: Words): Card | undefined {
  const lead = mostTelling(catalogue.indicators, targets) ?? mostTelling(catalogue.indicators, catalogue.targets);
  return lead && cardOf(lead, catalogue, words);
}
