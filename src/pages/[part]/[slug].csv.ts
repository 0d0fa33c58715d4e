import type { APIRoute } from "astro";
import { catalogue } from "../../catalogue.ts";
import { csv, file } from "../../data/files.ts";
import { parts, type Part } from "../../data/part.ts";
import { targetFields } from "../../data/table.ts";

export const getStaticPaths = () => parts(catalogue());

/** The records of one indicator or place, in the columns of `/data/targets.csv`. */
export const GET: APIRoute<Part["props"]> = ({ props: { rows } }) => file(csv(rows, targetFields), "csv");
