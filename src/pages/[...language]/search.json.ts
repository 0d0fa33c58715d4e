import type { APIRoute } from "astro";
import { inEveryLanguage } from "../../address.ts";
import { catalogue } from "../../catalogue.ts";
import { file } from "../../data/files.ts";
import type { Words } from "../../i18n/index.ts";
import { searchEntries } from "../../search/entries.ts";

export const getStaticPaths = () => inEveryLanguage([{ params: {}, props: {} }]);

/** What the search looks through, in one language. */
export const GET: APIRoute<{ words: Words }> = ({ props: { words } }) => file(`${JSON.stringify(searchEntries(catalogue(), words))}\n`, "json");
