import type { APIRoute } from "astro";
import { catalogue } from "../../catalogue.ts";
import { targetRow } from "../../records/row.ts";
import { named } from "../../records/vocabulary.ts";

/** One object a record, with the names of the CSV in the same order. */
export const GET: APIRoute = () => {
  const { records, vocabulary } = catalogue();
  const rows = records.map((record) => targetRow(record, named(vocabulary.indicators, record.indicator).unit));
  return new Response(`${JSON.stringify(rows, null, 2)}\n`, { headers: { "content-type": "application/json; charset=utf-8" } });
};
