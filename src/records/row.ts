import { mainLanguage } from "./lexicon/index.ts";
import type { OutcomeRecord, TargetRecord } from "./record.ts";
import type { Unit } from "./unit.ts";

/** A line of `/data/targets.csv` and an entry of `/data/targets.json`; the columns are a contract. An open bound is `null`. */
export function targetRow(record: TargetRecord, unit: Unit) {
  const { id, target, locality, indicator, year, basis, value, quote, because, article, when, from } = record;
  return {
    id, target, locality, indicator, year, basis,
    comparator: value.comparator, low: value.low, high: value.high, unit,
    quote, figure: figure(record), language: article.language,
    article: article.slug, publisher: article.publisher, published: article.published, url: article.url,
    status: article.document?.status ?? null, because: because?.[mainLanguage] ?? null,
    when: when?.words ?? null, from,
  };
}

export type TargetRow = ReturnType<typeof targetRow>;
export type OutcomeRow = ReturnType<typeof outcomeRow>;

/** A line of `/data/outcomes.csv` and an entry of `/data/outcomes.json`. */
export function outcomeRow(record: OutcomeRecord, unit: Unit) {
  const { id, locality, indicator, year, series, value, quote, because, article, when, from } = record;
  return {
    id, locality, indicator, year, series,
    comparator: value.comparator, low: value.low, high: value.high, unit,
    quote, figure: figure(record), language: article.language,
    article: article.slug, publisher: article.publisher, published: article.published, url: article.url, because: because?.[mainLanguage] ?? null,
    when: when?.words ?? null, from,
  };
}

// The words that state the value: as the editor named them, else as the reader found them.
function figure({ figure: named, passage, quote }: TargetRecord | OutcomeRecord): string | null {
  return named ?? (passage ? quote.slice(passage.start, passage.end) : null);
}
