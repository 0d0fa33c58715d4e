import type { APIRoute } from "astro";
import { inEveryLanguage } from "../../address.ts";
import { catalogue } from "../../catalogue.ts";
import { file } from "../../data/files.ts";
import { atomFeed } from "../../feed/atom.ts";
import type { Words } from "../../i18n/index.ts";

export const getStaticPaths = () => inEveryLanguage([{ params: {}, props: {} }]);

/** What was added, altered and withdrawn, for readers of feeds. */
export const GET: APIRoute<{ words: Words }> = ({ props: { words }, site }) => file(atomFeed(catalogue(), words, site), "atom");
