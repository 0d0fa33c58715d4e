import { saySources } from "../i18n/say.ts";
import type { Words } from "../i18n/index.ts";
import type { OutcomeRecord } from "../records/record.ts";
import { disagreement, type Target } from "../records/target.ts";
import { comparators, type Comparator } from "../records/value.ts";
import { named, type Indicator, type Locality, type Vocabulary } from "../records/vocabulary.ts";
import { citedArticles, drawnRecords } from "./cited.ts";
import { titles, type Titles } from "./findings/headline.ts";
import type { ChartKind } from "./kinds.ts";
import type { KeySign } from "./marks/keySign.ts";
import { notes, sayNotes } from "./notes.ts";
import type { OtherRanking } from "./rank/others.ts";

/** One chart of an indicator, and all that it is made of. */
export interface Charted {
  readonly kind: ChartKind;
  readonly words: Words;
  readonly vocabulary: Vocabulary;
  readonly indicator: Indicator;
  /** Those of the indicator. */
  readonly targets: readonly Target[];
  /** Those of the indicator. */
  readonly outcomes: readonly OutcomeRecord[];
  /** Other rankings, to stand beside a ranking. */
  readonly others: readonly OtherRanking[];
}

/** A sign that the chart's key explains, and its words. */
export interface KeyEntry {
  readonly sign: KeySign;
  readonly text: string;
}

/** What stands around a chart, in words. */
export interface Caption extends Titles {
  /** What a reader must not miss, in sentences. */
  readonly notes: readonly string[];
  /** "Source: 4 articles, 12 September 2020 – October 2024." */
  readonly source: string;
  /** None where a lone sign is told by the words beside it. */
  readonly key: readonly KeyEntry[];
  /** The places of which nothing was found, with the words before their names; `null` where there are none. */
  readonly silent: { readonly about: string; readonly places: readonly Locality[] } | null;
}

/** The words around a chart, the same on its page and in a frame. */
export function caption({ kind, words, vocabulary, indicator, targets, outcomes, others }: Charted): Caption {
  const short = (slug: string) => named(vocabulary.localities, slug).short[words.language];
  const used = new Set(drawnRecords(kind, targets).map(({ value }) => value.comparator));
  const isTied = kind !== "milestones" && targets.some((target) => disagreement(target).value);
  const key: KeyEntry[] = comparators.filter((sign) => used.has(sign)).map((sign) => ({ sign, text: sayComparator(sign, words) }));
  if (isTied) key.push({ sign: "tie", text: words.chart.differ });
  return {
    ...titles(kind, indicator, targets, vocabulary, words),
    notes: sayNotes(notes(kind, targets), short, words),
    source: saySources(citedArticles(kind, targets, outcomes, others), words),
    key: key.length > 1 ? key : [],
    silent: silence(vocabulary, targets, words, kind === "rank" && others.length > 0 ? indicator.short[words.language] : null),
  };
}

/** Which places promise nothing of an indicator; `of` is what it is said of, where more than one thing stands above. */
export function silence(vocabulary: Vocabulary, targets: readonly Target[], words: Words, of: string | null): Caption["silent"] {
  const places = [...vocabulary.localities.values()].filter(({ kind, slug }) => kind !== "country" && !targets.some(({ locality }) => locality === slug));
  return places.length === 0 ? null : { about: `${words.nothingFound}${of === null ? "" : ` (${of})`}${words.colon}`, places };
}

// Beside a chart a sign is told by what it shows; the page on method tells the word for it.
function sayComparator(comparator: Comparator, words: Words): string {
  return comparator === "milestone" ? words.value.milestone : comparator === "top" ? words.chart.ranks : words.comparators[comparator].name;
}
