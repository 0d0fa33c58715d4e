import type { APIRoute } from "astro";
import { inEveryLanguage } from "../../../address.ts";
import { catalogue } from "../../../catalogue.ts";
import { file } from "../../../data/files.ts";
import { parts, type Part } from "../../../data/part.ts";
import { spreadsheet } from "../../../data/spreadsheet.ts";
import { targetFields } from "../../../data/table.ts";
import type { Words } from "../../../i18n/index.ts";

export const getStaticPaths = () => inEveryLanguage(parts(catalogue()));

/** The records of one indicator or place for a spreadsheet in the page's language. */
export const GET: APIRoute<Part["props"] & { words: Words }> = ({ props: { rows, words } }) => file(spreadsheet(rows, targetFields, words), "csv");
