import type { APIRoute } from "astro";
import { readerScript } from "../../reader/script.ts";

export const GET: APIRoute = () => new Response(readerScript(), { headers: { "Content-Type": "text/javascript; charset=utf-8" } });
