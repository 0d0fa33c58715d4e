import type { APIRoute } from "astro";
import { indicatorPage, inEveryLanguage } from "../../../address.ts";
import { catalogue } from "../../../catalogue.ts";
import type { Words } from "../../../i18n/index.ts";
import { hasPictures, pictureOf } from "../../../pictures/pictureOf.ts";
import { png } from "../../../pictures/png.ts";
import type { Indicator } from "../../../records/vocabulary.ts";

export function getStaticPaths() {
  return inEveryLanguage(hasPictures ? catalogue().indicators.map((indicator) => ({ params: { indicator: indicator.slug }, props: { indicator } })) : []);
}

/** The indicator's chart as a picture of 2400 × 1350 pixels, for print and fine screens. */
export const GET: APIRoute<{ indicator: Indicator; words: Words }> = async ({ props: { indicator, words }, site }) =>
  new Response(await png(await pictureOf(indicator, catalogue(), words, site, indicatorPage(indicator.slug, words)), 2400), { headers: { "content-type": "image/png" } });
