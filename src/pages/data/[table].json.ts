import type { APIRoute } from "astro";
import { catalogue } from "../../catalogue.ts";
import { file, json } from "../../data/files.ts";
import { tables, type Table } from "../../data/table.ts";

export function getStaticPaths() {
  return tables(catalogue()).map((table) => ({ params: { table: table.name }, props: { table } }));
}

/** A whole table: one object a line, with the names of the CSV in the same order. */
export const GET: APIRoute<{ table: Table }> = ({ props: { table } }) => file(json(table.rows), "json");
