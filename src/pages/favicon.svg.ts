import type { APIRoute } from "astro";
import { icon } from "../pictures/icon.ts";

/** The icon for tabs and bookmarks. */
export const GET: APIRoute = () => new Response(`${icon}\n`, { headers: { "content-type": "image/svg+xml; charset=utf-8" } });
