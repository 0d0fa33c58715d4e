import type { APIRoute } from "astro";
import { icon } from "../pictures/icon.ts";
import { png } from "../pictures/png.ts";

export function getStaticPaths() {
  return [32, 180].map((size) => ({ params: { size: String(size) }, props: { size } }));
}

/** The icon in pixels: 32 for browsers that take no SVG, 180 for the home screen of a phone. */
export const GET: APIRoute<{ size: number }> = async ({ props: { size } }) => new Response(await png(icon, size), { headers: { "content-type": "image/png" } });
