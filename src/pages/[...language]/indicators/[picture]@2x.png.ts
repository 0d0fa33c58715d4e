import type { APIRoute } from "astro";
import { indicatorPage } from "../../../address.ts";
import { catalogue } from "../../../catalogue.ts";
import type { Words } from "../../../i18n/index.ts";
import { pictureOf, pictureRoutes, type PictureProps } from "../../../pictures/pictureOf.ts";
import { png } from "../../../pictures/png.ts";

export const getStaticPaths = () => pictureRoutes(catalogue());

/** A chart as a picture of 2400 × 1350 pixels, for print and fine screens. */
export const GET: APIRoute<PictureProps & { words: Words }> = async ({ props: { indicator, kind, words }, site }) =>
  new Response(await png(await pictureOf(indicator, kind, catalogue(), words, site, indicatorPage(indicator.slug, words)), 2400), { headers: { "content-type": "image/png" } });
