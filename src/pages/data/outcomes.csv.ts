import type { APIRoute } from "astro";
import { csvFormat } from "d3-dsv";
import { catalogue } from "../../catalogue.ts";
import { outcomeColumns, outcomeRow } from "../../records/row.ts";
import { named } from "../../records/vocabulary.ts";

/** One line a record; the header stands there also where there is none. */
export const GET: APIRoute = () => {
  const { outcomes, vocabulary } = catalogue();
  const rows = outcomes.map((record) => outcomeRow(record, named(vocabulary.indicators, record.indicator).unit));
  return new Response(`${csvFormat(rows, [...outcomeColumns])}\n`, { headers: { "content-type": "text/csv; charset=utf-8" } });
};
