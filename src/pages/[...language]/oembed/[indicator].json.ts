import type { APIRoute } from "astro";
import { embedPage, frontPage, inEveryLanguage } from "../../../address.ts";
import { catalogue } from "../../../catalogue.ts";
import { framedChart, kindsOf } from "../../../embeds/framed.ts";
import { oembedAnswer } from "../../../embeds/oembed.ts";
import type { Words } from "../../../i18n/index.ts";
import { cardOf } from "../../../pictures/card.ts";
import type { Indicator } from "../../../records/vocabulary.ts";

export function getStaticPaths() {
  return inEveryLanguage(catalogue().indicators.map((indicator) => ({ params: { indicator: indicator.slug }, props: { indicator } })));
}

/** What a program is told that was given the address of an indicator, of one of its promises or of its embed. */
export const GET: APIRoute<{ indicator: Indicator; words: Words }> = async ({ props: { indicator, words }, site }) => {
  const { title, size } = await framedChart(indicator, kindsOf(indicator, catalogue())[0] ?? null, catalogue(), words);
  const whole = (path: string) => `${site?.origin ?? ""}${path}`;
  const answer = oembedAnswer({ title, size, words, address: whole(embedPage(indicator.slug, words)), home: whole(frontPage(words)), thumbnail: whole(cardOf(indicator, catalogue(), words).href) });
  return new Response(`${JSON.stringify(answer, null, 2)}\n`, { headers: { "content-type": "application/json; charset=utf-8" } });
};
