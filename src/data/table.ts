import type { Catalogue } from "../catalogue.ts";
import type { OutcomeRecord, TargetRecord } from "../records/record.ts";
import { outcomeRow, targetRow, type OutcomeRow, type TargetRow } from "../records/row.ts";
import { articleRow, indicatorRow, localityRow, seriesRow } from "../records/vocabularyRow.ts";
import { named } from "../records/vocabulary.ts";
import type { TableName } from "../records/tables.ts";
import { articleFields, indicatorFields, localityFields, measuredYear, seriesFields, seriesReference, statementFields as fields, type Field } from "./field.ts";

/** A line of a data file by column; `null` is an empty cell. */
export type Row = Readonly<Record<string, string | number | null>>;

/** A table of `/data/`: what it is, its columns in their order, its lines. */
export interface Table {
  readonly name: TableName;
  readonly title: string;
  readonly description: string;
  readonly fields: Readonly<Record<string, Field>>;
  readonly key: string;
  /** Columns that name lines of other tables. */
  readonly refersTo: Readonly<Record<string, TableName>>;
  readonly rows: readonly Row[];
}

const { target, basis, status, year, ...common } = fields;
const { id, locality, indicator, comparator, low, high, unit, quote, figure, language, article, publisher, published, url, because, when, from } = common;

/** The columns of a table of promises; their names and order are a contract. */
export const targetFields: Readonly<Record<keyof TargetRow, Field>> = { id, target, locality, indicator, year, basis, comparator, low, high, unit, quote, figure, language, article, publisher, published, url, status, because, when, from };
/** The columns of a table of measured figures; their names and order are a contract. */
export const outcomeFields: Readonly<Record<keyof OutcomeRow, Field>> = { id, locality, indicator, year: measuredYear, series: seriesReference, comparator, low, high, unit, quote, figure, language, article, publisher, published, url, because, when, from };

/** The lines of some promises. */
export function targetRows(records: readonly TargetRecord[], { vocabulary }: Pick<Catalogue, "vocabulary">): TargetRow[] {
  return records.map((record) => targetRow(record, named(vocabulary.indicators, record.indicator).unit));
}

function outcomeRows(records: readonly OutcomeRecord[], { vocabulary }: Pick<Catalogue, "vocabulary">): OutcomeRow[] {
  return records.map((record) => outcomeRow(record, named(vocabulary.indicators, record.indicator).unit));
}

/** Everything that the site knows, as tables that refer to each other. */
export function tables(catalogue: Catalogue): Table[] {
  const refersTo = { locality: "localities", indicator: "indicators", article: "articles" } as const;
  return [
    { name: "targets", title: "Promises", description: "One line a record: what one article says of one promise.", fields: targetFields, key: "id", refersTo, rows: targetRows(catalogue.records, catalogue) },
    { name: "outcomes", title: "Outcomes", description: "One line a record: what one article says was measured.", fields: outcomeFields, key: "id", refersTo: { ...refersTo, series: "series" }, rows: outcomeRows(catalogue.outcomes, catalogue) },
    { name: "localities", title: "Places", description: "The places that records are about.", fields: localityFields, key: "slug", refersTo: {}, rows: catalogue.localities.map(localityRow) },
    { name: "indicators", title: "Indicators", description: "What is promised or measured, and how it is counted.", fields: indicatorFields, key: "slug", refersTo: {}, rows: catalogue.indicators.map(indicatorRow) },
    { name: "series", title: "Series", description: "Who measured outcomes, and how.", fields: seriesFields, key: "slug", refersTo: {}, rows: catalogue.series.map(seriesRow) },
    { name: "articles", title: "Sources", description: "The articles that the quotes are from.", fields: articleFields, key: "slug", refersTo: {}, rows: catalogue.articles.map(articleRow) },
  ];
}
