import type { APIRoute } from "astro";
import { catalogue } from "../../catalogue.ts";
import { readme } from "../../data/readme.ts";
import { file } from "../../data/files.ts";
import { frontPage, whole } from "../../address.ts";
import { dictionaries } from "../../i18n/index.ts";

/** What the files beside it hold, for people. */
export const GET: APIRoute = ({ site }) => file(readme(catalogue(), { home: site ? whole(frontPage(dictionaries.en), site) : null, version: catalogue().changes.latest }), "md");
