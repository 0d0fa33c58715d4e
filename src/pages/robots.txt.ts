import type { APIRoute } from "astro";
import { href } from "../address.ts";

/** Everything may be read by programs; the list of pages stands where the site knows its address. */
export const GET: APIRoute = ({ site }) => new Response(`User-agent: *\nAllow: /\n${site ? `\nSitemap: ${new URL(href("/sitemap-index.xml"), site).href}\n` : ""}`, { headers: { "content-type": "text/plain; charset=utf-8" } });
