import type { APIRoute } from "astro";
import { inEveryLanguage } from "../../../../../address.ts";
import { catalogue } from "../../../../../catalogue.ts";
import { cslJson } from "../../../../../citations/csl.ts";
import { targetCitations } from "../../../../../citations/targetCitations.ts";
import { file } from "../../../../../data/files.ts";
import type { Words } from "../../../../../i18n/index.ts";
import { targetPages, type TargetPage } from "../../../../../records/targetPages.ts";

export function getStaticPaths() {
  const { targets, ids } = catalogue();
  return inEveryLanguage(targetPages(targets, ids.gone).map((props) => ({ params: props.params, props })));
}

/** The page of a target and the articles that state it, as citations. */
export const GET: APIRoute<TargetPage & { words: Words }> = ({ props, site }) => {
  const { page, sources } = targetCitations(props, catalogue(), props.words, site);
  return file(cslJson([page, ...sources]), "csl");
};
