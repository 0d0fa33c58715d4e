import { editions, type Words } from "./i18n/index.ts";
import { mainLanguage } from "./records/lexicon/index.ts";
import { yearSlug } from "./records/record.ts";

// Every address of the site, in one place; they are a contract and change only with a redirect.

type Language = Pick<Words, "language">;

/** An address below the site's base path (`BASE_PATH`). */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, "")}${path}`;
}

/** A path as a whole address, where the site knows where it stands; else the path itself. */
export function whole(path: string, site: URL | undefined): string {
  return site ? new URL(path, site).href : path;
}

// English has no prefix; the other languages stand under theirs with the same path.
function page(path: string, { language }: Language): string {
  return href(language === mainLanguage ? path : `/${language}${path}`);
}

/** The address of a page, as the browser has it, in another language: the same path. */
export function inLanguage(pathname: string, from: Language, to: Language): string {
  return page(`/${pathname.slice(page("/", from).length)}`, to);
}

/** What routes are made of: the parts of their address, and what their page is given. */
interface Route<Params, Props> {
  readonly params: Params;
  readonly props: Props;
}

/** Each route once a language; `[...language]` in its address stands for the prefix, which English lacks. */
export function inEveryLanguage<Params extends object, Props extends object>(routes: readonly Route<Params, Props>[]): Route<Params & { language: string | undefined }, Props & { words: Words }>[] {
  return editions.flatMap((words) => routes.map(({ params, props }) => ({ params: { ...params, language: words.language === mainLanguage ? undefined : words.language }, props: { ...props, words } })));
}

export const frontPage = (words: Language) => page("/", words);
export const indicatorsPage = (words: Language) => page("/indicators/", words);
export const indicatorPage = (indicator: string, words: Language) => page(`/indicators/${indicator}/`, words);
export const localitiesPage = (words: Language) => page("/localities/", words);
export const localityPage = (locality: string, words: Language) => page(`/localities/${locality}/`, words);
export const sourcesPage = (words: Language) => page("/sources/", words);
export const sourcePage = (article: string, words: Language) => page(`/sources/${article}/`, words);
export const storyPage = (story: string, words: Language) => page(`/stories/${story}/`, words);
export const methodologyPage = (words: Language) => page("/methodology/", words);
export const targetsPage = (words: Language) => page("/targets/", words);
export const reusePage = (words: Language) => page("/reuse/", words);
export const changesPage = (words: Language) => page("/changes/", words);
/** The page on which anybody may try how quotes are read; `?quote=` and the others say what is asked. */
export const readPage = (words: Language) => page("/read/", words);
/** The same page with a quote in it. */
export function tryPage({ figure, ...asked }: { readonly quote: string; readonly language: string; readonly unit: string; readonly kind: string; readonly figure?: string | null }, words: Language): string {
  return `${readPage(words)}?${new URLSearchParams({ ...asked, ...(figure && { figure }) }).toString()}`;
}

/** The script of that page. */
export const readerFile = () => href("/read/reader.js");
/** The words of a language, for that script. */
export const lexiconFile = (language: string) => href(`/read/${language}.json`);
/** The page that searches; `?q=` holds the words that are looked for. */
export const searchPage = (words: Language) => page("/search/", words);
/** What the search looks through. */
export const searchList = (words: Language) => page("/search.json", words);
/** The changes as an Atom feed. */
export const feedFile = (words: Language) => page("/feed.xml", words);
/** The styles by which lists are filtered without a script. */
export const filterStyles = () => href("/filters.css");
export const packageFile = () => href("/data/datapackage.json");
export const readmeFile = () => href("/data/README.md");

/** A table of `/data/` as a file; the form for spreadsheets speaks a language, data is the same in all. */
export function tableFile(table: string, format: DataFormat, words: Language): string {
  return data(`/data/${table}`, format, words);
}

/** The records of an indicator or a place as a file. */
export function partFile(part: "indicators" | "localities", slug: string, format: DataFormat, words: Language): string {
  return data(`/${part}/${slug}`, format, words);
}

export type DataFormat = "csv" | "json" | "excel.csv";

function data(path: string, format: DataFormat, words: Language): string {
  return format === "excel.csv" ? page(`${path}.${format}`, words) : href(`${path}.${format}`);
}

/** An indicator's chart as a file; `@2x` is the picture at twice the size. A chart that isn't the indicator's telling one has its kind after the name: `digital-economy-share.path`. */
export function indicatorFile(indicator: string, format: "svg" | "png" | "@2x.png", words: Language): string {
  return page(`/indicators/${indicator}${format.startsWith("@") ? "" : "."}${format}`, words);
}

/** An indicator's chart alone, for a frame; `chart` names one of several kinds. The glance at everything stands at `overview`. */
export function embedPage(indicator: string, words: Language, { chart, isDark = false }: { chart?: string | null; isDark?: boolean } = {}): string {
  return page(`/embed/${indicator}/${chart ? `${chart}/` : ""}${isDark ? "dark/" : ""}`, words);
}

/** What programs are told of an embed, as oEmbed writes it. */
export const oembedFile = (indicator: string, words: Language) => page(`/oembed/${indicator}.json`, words);
/** The embed of the front page's glance at everything; no indicator may have this name. */
export const overviewEmbed = "overview";

/** The page to cite: one locality, indicator and year; with `article`, the record of that article on it. */
export function targetPage(target: { locality: string; indicator: string; year: number | null }, words: Language, article?: string): string {
  return page(`/targets/${target.locality}/${target.indicator}/${yearSlug(target.year)}/${article === undefined ? "" : `#${article}`}`, words);
}

/** The citation of a target in a form that reference managers take, or its records as data. */
export function targetFile(target: { locality: string; indicator: string; year: number | null }, format: "bib" | "ris" | "csl.json" | "csv" | "json", words: Language): string {
  const path = `/targets/${target.locality}/${target.indicator}/${yearSlug(target.year)}.${format}`;
  return format === "csv" || format === "json" ? href(path) : page(path, words);
}
