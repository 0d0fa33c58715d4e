import type { APIRoute } from "astro";
import { catalogue } from "../../catalogue.ts";
import { csv, file } from "../../data/files.ts";
import { tables, type Table } from "../../data/table.ts";

export function getStaticPaths() {
  return tables(catalogue()).map((table) => ({ params: { table: table.name }, props: { table } }));
}

/** A whole table, in the same form for all languages. */
export const GET: APIRoute<{ table: Table }> = ({ props: { table } }) => file(csv(table.rows, table.fields), "csv");
