import type { APIRoute } from "astro";
import { csvFormat } from "d3-dsv";
import { catalogue } from "../../catalogue.ts";
import { targetColumns, targetRow } from "../../records/row.ts";
import type { Indicator } from "../../records/vocabulary.ts";

export function getStaticPaths() {
  return catalogue().indicators.map((indicator) => ({ params: { indicator: indicator.slug }, props: { indicator } }));
}

/** The records of one indicator, in the columns of `/data/targets.csv`. */
export const GET: APIRoute<{ indicator: Indicator }> = ({ props: { indicator } }) => {
  const rows = catalogue().recordsOfIndicator(indicator.slug).map((record) => targetRow(record, indicator.unit));
  return new Response(`${csvFormat(rows, [...targetColumns])}\n`, { headers: { "content-type": "text/csv; charset=utf-8" } });
};
