import type { APIRoute } from "astro";
import { catalogue } from "../../catalogue.ts";
import { file, json } from "../../data/files.ts";
import { parts, type Part } from "../../data/part.ts";

export const getStaticPaths = () => parts(catalogue());

/** The records of one indicator or place, with the names of `/data/targets.json`. */
export const GET: APIRoute<Part["props"]> = ({ props: { rows } }) => file(json(rows), "json");
