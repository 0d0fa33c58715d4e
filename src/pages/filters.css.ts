import type { APIRoute } from "astro";
import { catalogue } from "../catalogue.ts";
import { facetStyles } from "../lists/facet.ts";
import { sourceFacets } from "../lists/sources.ts";
import { targetFacets } from "../lists/targets.ts";

/** The styles that part the lists by what is chosen. */
export const GET: APIRoute = () => {
  const { targets, articles, recordsOfArticle, vocabulary } = catalogue();
  const entries = [...targets.map((target) => targetFacets(target, vocabulary)), ...articles.map((article) => sourceFacets(article, recordsOfArticle(article.slug)))];
  return new Response(facetStyles(entries), { headers: { "content-type": "text/css; charset=utf-8" } });
};
