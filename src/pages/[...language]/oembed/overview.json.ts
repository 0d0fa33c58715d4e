import type { APIRoute } from "astro";
import { embedPage, frontPage, inEveryLanguage, overviewEmbed } from "../../../address.ts";
import { catalogue } from "../../../catalogue.ts";
import { oembedAnswer } from "../../../embeds/oembed.ts";
import { framedOverview } from "../../../embeds/overview.ts";
import type { Words } from "../../../i18n/index.ts";
import { cardOfOverview } from "../../../pictures/card.ts";

export function getStaticPaths() {
  return inEveryLanguage([{ params: {}, props: {} }]).filter(({ props: { words } }) => framedOverview(catalogue(), words));
}

/** What a program is told that was given the address of the front page or of its glance at everything. */
export const GET: APIRoute<{ words: Words }> = ({ props: { words }, site }) => {
  const framed = framedOverview(catalogue(), words);
  if (!framed) return new Response(null, { status: 404 });
  const whole = (path: string) => `${site?.origin ?? ""}${path}`;
  const answer = oembedAnswer({ ...framed, words, address: whole(embedPage(overviewEmbed, words)), home: whole(frontPage(words)), thumbnail: whole(cardOfOverview(catalogue(), words).href) });
  return new Response(`${JSON.stringify(answer, null, 2)}\n`, { headers: { "content-type": "application/json; charset=utf-8" } });
};
