import type { APIRoute } from "astro";
import { frontPage } from "../address.ts";
import { headerRules, headersFile } from "../headers.ts";
import { editions } from "../i18n/index.ts";

// A file whose name begins with an underscore can't be a page's own: the router leaves such files out.
export const getStaticPaths = () => [{ params: { hosting: "_headers" } }];

/** What a host that reads it should say with each file. */
export const GET: APIRoute = () => {
  const base = import.meta.env.BASE_URL.replace(/\/$/, "");
  return new Response(headersFile(headerRules(base, editions.map((words) => frontPage(words).slice(base.length)))));
};
