import type { APIRoute } from "astro";
import { catalogue } from "../../catalogue.ts";
import { targetRow } from "../../records/row.ts";
import type { Indicator } from "../../records/vocabulary.ts";

export function getStaticPaths() {
  return catalogue().indicators.map((indicator) => ({ params: { indicator: indicator.slug }, props: { indicator } }));
}

/** The records of one indicator, with the names of `/data/targets.json`. */
export const GET: APIRoute<{ indicator: Indicator }> = ({ props: { indicator } }) => {
  const rows = catalogue().recordsOfIndicator(indicator.slug).map((record) => targetRow(record, indicator.unit));
  return new Response(`${JSON.stringify(rows, null, 2)}\n`, { headers: { "content-type": "application/json; charset=utf-8" } });
};
