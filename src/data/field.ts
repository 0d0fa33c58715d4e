import { languages } from "../records/lexicon/index.ts";
import { columnsOf } from "../records/vocabularyRow.ts";
import { statuses, bases, kinds, pillars } from "../records/schema.ts";
import { units } from "../records/unit.ts";
import { comparators } from "../records/value.ts";

/** A column of a table, as a Table Schema describes it. */
export interface Field {
  readonly title: string;
  readonly description: string;
  readonly type: "string" | "number" | "year";
  readonly format?: "uri";
  readonly constraints?: { readonly required?: true; readonly unique?: true; readonly enum?: readonly string[]; readonly pattern?: string };
}

const slug = "^[a-z0-9]+(-[a-z0-9]+)*$";
const required = { required: true } as const;

/** A name of ours for a thing, as addresses and other tables write it. */
const slugField = (what: string): Field => ({ title: "Slug", description: `The name of the ${what} in addresses and in other tables.`, type: "string", constraints: { ...required, unique: true, pattern: slug } });
const refers = (title: string, description: string): Field => ({ title, description, type: "string", constraints: required });
const oneOf = (title: string, description: string, known: readonly string[]): Field => ({ title, description, type: "string", constraints: { ...required, enum: known } });
const maybeOneOf = (title: string, description: string, known: readonly string[]): Field => ({ title, description, type: "string", constraints: { enum: known } });
const words = (title: string, description: string): Field => ({ title, description, type: "string", constraints: required });
const maybe = (title: string, description: string): Field => ({ title, description, type: "string" });
const known = (title: string, description: string): Field => ({ title, description: `${description} A day, a month or a year, as far as it is known.`, type: "string", constraints: { ...required, pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" } });
const address = (description: string): Field => ({ title: "Address", description, type: "string", format: "uri", constraints: required });

/** What a record says, whether of a promise or of a measurement. */
export const statementFields = {
  id: { title: "Id", description: "The record's permanent name.", type: "string", constraints: { ...required, unique: true } },
  target: words("Target", "The promise that the record belongs to: place, indicator and year."),
  locality: refers("Place", "The place that the record is about; see localities.csv."),
  indicator: refers("Indicator", "What is promised or measured; see indicators.csv."),
  year: { title: "Year", description: "The year by which it is promised; empty where the words give none.", type: "year" },
  basis: maybeOneOf("Basis of the year", "Whether the words state the year, in the quote or in `when`, or we inferred it; empty where there is no year.", bases),
  comparator: oneOf("Comparator", "How firmly the value is worded. `more-than` 40 is not 40.", comparators),
  low: { title: "Lower bound", description: "In the indicator's unit; empty where the words leave it open.", type: "number" },
  high: { title: "Upper bound", description: "In the indicator's unit; for `top`, the last rank that counts; empty where the words leave it open.", type: "number" },
  unit: oneOf("Unit", "What the bounds are counted in.", units),
  quote: words("Quote", "The words of the source that state it, as printed, in their own language."),
  figure: maybe("Figure", "The words of the quote that the value was read from; empty where there is no number or where the reading is ours."),
  language: oneOf("Language", "The language of the quote.", languages),
  article: refers("Article", "The source; see articles.csv."),
  publisher: words("Publisher", "Who published the source."),
  published: known("Published", "When the source was published."),
  url: address("The page that the source was published on."),
  status: maybeOneOf("Status", "How far the plan had got when it was reported; empty where the source doesn't say.", statuses),
  because: maybe("Why", "The editor's reason for a reading or a year, in English."),
  when: maybe("Words of the date", "A second fragment of the same source, which names the year; empty where the quote names it or no words do."),
  from: { title: "From", description: "Where the value started, in the indicator's unit, where the quote says it: from 14 to 30 %.", type: "number" },
} as const satisfies Record<string, Field>;

/** The year that was measured; every outcome has one. */
export const measuredYear: Field = { title: "Year", description: "The year that was measured, or that of the edition which tells it.", type: "year", constraints: required };
export const seriesReference = refers("Series", "Who measured, and how; see series.csv. Figures of two series are never joined.");

const inEach = (key: string, title: string, description: string): Record<string, Field> => Object.fromEntries(columnsOf(key).map((column, i) => [column, words(`${title} (${languages[i]})`, description)]));
const names = { ...inEach("name", "Name", "The name in that language."), ...inEach("short", "Short name", "The same for small places.") };

export const localityFields: Record<string, Field> = { slug: slugField("place"), kind: oneOf("Kind", "What the place is; a country is the yardstick.", kinds), ...names };
export const indicatorFields: Record<string, Field> = {
  slug: slugField("indicator"),
  pillar: oneOf("Field", "The part of the digital transformation that it belongs to.", pillars),
  unit: oneOf("Unit", "What it is counted in.", units),
  better: oneOf("Better", "Which end is the better one.", ["higher", "lower"]),
  ...names,
};
export const seriesFields: Record<string, Field> = { slug: slugField("series"), measurer: words("Measurer", "Who measured."), ...names };
export const articleFields: Record<string, Field> = {
  slug: slugField("article"),
  title: words("Title", "The headline as printed."),
  publisher: words("Publisher", "Who published it."),
  byline: maybe("Byline", "Who wrote it, as printed."),
  url: address("The page it was published on."),
  archived: { ...maybe("Archived copy", "The address of a permanent copy, where there is one."), format: "uri" },
  published: known("Published", "When it was published."),
  accessed: known("Read", "When we read it."),
  language: oneOf("Language", "The language that it is written in.", languages),
  document: maybe("Document", "The plan or decision that it reports on, as far as it says."),
  issuer: maybe("Issuer", "Who issued that document."),
  status: maybeOneOf("Status", "How far the plan had got; empty where the article doesn't say.", statuses),
};
