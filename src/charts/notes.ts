import { sayBy, sayNames } from "../i18n/say.ts";
import type { Words } from "../i18n/index.ts";
import type { TargetRecord } from "../records/record.ts";
import type { Target } from "../records/target.ts";
import { drawnRecords } from "./cited.ts";
import type { ChartKind } from "./kinds.ts";

/** What a reader of a chart must not miss: plans that weren't decided, years that we inferred, promises that the chart can't draw. */
export interface Notes {
  /** Drawn records of a document that was a draft, or proposed, one an article. */
  readonly undecided: readonly TargetRecord[];
  /** Targets whose year no drawn record states. */
  readonly inferred: readonly Target[];
  /** Whether these are all that are drawn. */
  readonly isAllInferred: boolean;
  /** Targets without a number, on a chart of numbers. */
  readonly unnumbered: readonly Target[];
}

/** The notes of one chart. */
export function notes(kind: ChartKind, targets: readonly Target[]): Notes {
  const drawn = targets.map((target) => ({ target, records: drawnRecords(kind, [target]) })).filter(({ records }) => records.length > 0);
  const inferred = drawn.filter(({ records }) => records.every(({ basis }) => basis === "inferred")).map(({ target }) => target);
  const undecided = drawn.flatMap(({ records }) => records).filter(({ article: { document } }) => document?.status === "draft" || document?.status === "proposed");
  return {
    undecided: undecided.filter(({ article }, i) => undecided.findIndex((other) => other.article.slug === article.slug) === i),
    inferred,
    isAllInferred: inferred.length > 0 && inferred.length === drawn.length,
    unnumbered: kind === "milestones" ? [] : targets.filter((target) => drawnRecords(kind, [target]).length === 0),
  };
}

/** The notes as sentences, the shortest that are plain; none where there is nothing to note. */
export function sayNotes({ undecided, inferred, isAllInferred, unnumbered }: Notes, place: (locality: string) => string, words: Words): string[] {
  const told = (targets: readonly Target[]) => targets.map(({ locality, year }) => sayBy(place(locality), year, words)).join(words.semicolon);
  return [
    ...(unnumbered.length > 0 ? [`${words.chart.withoutNumber}${words.colon}${told(unnumbered)}.`] : []),
    ...(undecided.length > 0 ? [words.notes.undecided(sayNames(undecided, words))] : []),
    ...(isAllInferred ? [words.notes.allInferred(inferred.length)] : inferred.length > 6 ? [words.notes.someInferred(inferred.length)] : inferred.length > 0 ? [`${words.notes.inferred}${words.colon}${told(inferred)}.`] : []),
  ];
}
