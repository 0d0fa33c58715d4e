import type { APIRoute } from "astro";
import { catalogue } from "../../catalogue.ts";
import { dataPackage } from "../../data/dataPackage.ts";
import { file, json } from "../../data/files.ts";
import { frontPage, whole } from "../../address.ts";
import { dictionaries } from "../../i18n/index.ts";

/** All tables as a Frictionless data package. */
export const GET: APIRoute = ({ site }) => file(json(dataPackage(catalogue(), { home: site ? whole(frontPage(dictionaries.en), site) : null, version: catalogue().changes.latest })), "json");
