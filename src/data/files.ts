import { csvFormatRows } from "d3-dsv";
import type { Field } from "./field.ts";
import type { Row } from "./table.ts";

/** A table as CSV: a header also where there is no line, every text as it is. */
export function csv(rows: readonly Row[], fields: Readonly<Record<string, Field>>): string {
  const columns = Object.keys(fields);
  return `${csvFormatRows([columns, ...rows.map((row) => columns.map((column) => String(row[column] ?? "")))])}\n`;
}

/** The same as JSON: an object a line, open bounds `null`. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** What a file is answered with, by its kind. */
export const mediaTypes = { csv: "text/csv; charset=utf-8", json: "application/json; charset=utf-8", md: "text/markdown; charset=utf-8", bib: "application/x-bibtex; charset=utf-8", ris: "application/x-research-info-systems; charset=utf-8", csl: "application/vnd.citationstyles.csl+json; charset=utf-8", atom: "application/atom+xml; charset=utf-8" } as const;

/** A file of the site. */
export function file(text: string, kind: keyof typeof mediaTypes): Response {
  return new Response(text, { headers: { "content-type": mediaTypes[kind] } });
}
