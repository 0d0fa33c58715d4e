import type { APIRoute } from "astro";
import { frontPage, inEveryLanguage } from "../../../address.ts";
import { catalogue } from "../../../catalogue.ts";
import type { Words } from "../../../i18n/index.ts";
import { hasPictures } from "../../../pictures/pictureOf.ts";
import { overviewPicture } from "../../../pictures/overviewPicture.ts";
import { png } from "../../../pictures/png.ts";
import { hasOverview } from "../../../pictures/card.ts";

export const getStaticPaths = () => (hasPictures && hasOverview(catalogue()) ? inEveryLanguage([{ params: {}, props: {} }]) : []);

/** Everything promised at one glance, as a picture of 1200 × 675 pixels. */
export const GET: APIRoute<{ words: Words }> = async ({ props: { words }, site }) => {
  const svg = await overviewPicture(catalogue(), words, site, frontPage(words));
  return svg === null ? new Response(null, { status: 404 }) : new Response(await png(svg, 1200), { headers: { "content-type": "image/png" } });
};
