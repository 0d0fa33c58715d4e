import type { APIRoute } from "astro";
import { inEveryLanguage } from "../../../address.ts";
import { catalogue } from "../../../catalogue.ts";
import { file } from "../../../data/files.ts";
import { spreadsheet } from "../../../data/spreadsheet.ts";
import { tables, type Table } from "../../../data/table.ts";
import type { Words } from "../../../i18n/index.ts";

export function getStaticPaths() {
  return inEveryLanguage(tables(catalogue()).map((table) => ({ params: { table: table.name }, props: { table } })));
}

/** A whole table for a spreadsheet in the page's language. */
export const GET: APIRoute<{ table: Table; words: Words }> = ({ props: { table, words } }) => file(spreadsheet(table.rows, table.fields, words), "csv");
