import type { APIRoute } from "astro";
import { indicatorPage, inEveryLanguage } from "../../../address.ts";
import { catalogue } from "../../../catalogue.ts";
import type { Words } from "../../../i18n/index.ts";
import { hasPictures, pictureOf } from "../../../pictures/pictureOf.ts";
import { withFont } from "../../../pictures/withFont.ts";
import type { Indicator } from "../../../records/vocabulary.ts";

export function getStaticPaths() {
  return inEveryLanguage(hasPictures ? catalogue().indicators.map((indicator) => ({ params: { indicator: indicator.slug }, props: { indicator } })) : []);
}

/** The indicator's chart as a file that stands alone. */
export const GET: APIRoute<{ indicator: Indicator; words: Words }> = async ({ props: { indicator, words }, site }) => {
  const svg = await withFont(await pictureOf(indicator, catalogue(), words, site, indicatorPage(indicator.slug, words)));
  return new Response(svg, { headers: { "content-type": "image/svg+xml; charset=utf-8" } });
};
