import type { APIRoute } from "astro";
import { languages, lexicons, type Language } from "../../records/lexicon/index.ts";
import { packed } from "../../reader/packed.ts";

export function getStaticPaths() {
  return languages.map((language) => ({ params: { language }, props: { language } }));
}

export const GET: APIRoute<{ language: Language }> = ({ props: { language } }) => new Response(JSON.stringify(packed(lexicons[language])), { headers: { "Content-Type": "application/json" } });
