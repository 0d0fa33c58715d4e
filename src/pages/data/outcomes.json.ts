import type { APIRoute } from "astro";
import { catalogue } from "../../catalogue.ts";
import { outcomeRow } from "../../records/row.ts";
import { named } from "../../records/vocabulary.ts";

/** One object a record, with the names of the CSV in the same order. */
export const GET: APIRoute = () => {
  const { outcomes, vocabulary } = catalogue();
  const rows = outcomes.map((record) => outcomeRow(record, named(vocabulary.indicators, record.indicator).unit));
  return new Response(`${JSON.stringify(rows, null, 2)}\n`, { headers: { "content-type": "application/json; charset=utf-8" } });
};
