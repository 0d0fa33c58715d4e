import type { APIRoute } from "astro";
import { indicatorPage } from "../../../address.ts";
import { catalogue } from "../../../catalogue.ts";
import type { Words } from "../../../i18n/index.ts";
import { pictureOf, pictureRoutes, type PictureProps } from "../../../pictures/pictureOf.ts";
import { withFont } from "../../../pictures/withFont.ts";

export const getStaticPaths = () => pictureRoutes(catalogue());

/** A chart as a file that stands alone. */
export const GET: APIRoute<PictureProps & { words: Words }> = async ({ props: { indicator, kind, words }, site }) => {
  const svg = await withFont(await pictureOf(indicator, kind, catalogue(), words, site, indicatorPage(indicator.slug, words)));
  return new Response(svg, { headers: { "content-type": "image/svg+xml; charset=utf-8" } });
};
