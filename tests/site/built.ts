import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { parse, type HTMLElement } from "node-html-parser";

/** A build that is tested: where it lies, and the path that it is to be served below. */
export interface Built {
  readonly name: string;
  readonly folder: string;
  readonly base: string;
  readonly url: string | null;
}

const results = resolve(import.meta.dirname, "../../test-results");

/** The two builds that `npm test` makes. */
export const builds: readonly Built[] = [
  { name: "at the root", folder: join(results, "site"), base: "/", url: null },
  { name: "below a path", folder: join(results, "site-below-a-path"), base: "/below/a-path/", url: "https://example.org" },
];

/** One page of a build. */
export interface BuiltPage {
  /** Its path, base included: `/indicators/`. */
  readonly path: string;
  readonly html: string;
  readonly document: HTMLElement;
}

/** Every file of a build, from its folder. */
export function filesOf(folder: string): string[] {
  if (!existsSync(join(folder, "index.html"))) throw new Error("There is no build to test. Run `npm test`, which makes it.");
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

/** Every page of a build that readers come to. */
export function pagesOf(built: Pick<Built, "folder" | "base">): BuiltPage[] {
  return htmlOf(built, (file) => !isEmbed(file));
}

/** Every chart of a build that stands alone for a frame. */
export function embedsOf(built: Pick<Built, "folder" | "base">): BuiltPage[] {
  return htmlOf(built, isEmbed);
}

const isEmbed = (file: string) => /^([a-z]{2}\/)?embed\//.test(file);

// The two builds don't change while they are tested, and many tests read them.
const read = new Map<string, BuiltPage[]>();

function htmlOf(built: Pick<Built, "folder" | "base">, isWanted: (file: string) => boolean): BuiltPage[] {
  const key = `${built.folder} ${isWanted === isEmbed}`;
  const known = read.get(key);
  if (known) return known;
  const pages = filesOf(built.folder).filter((file) => file.endsWith(".html") && isWanted(file)).map((file) => page(built, file));
  if (builds.some(({ folder }) => folder === built.folder)) read.set(key, pages);
  return pages;
}

function page({ folder, base }: Pick<Built, "folder" | "base">, file: string): BuiltPage {
  const html = readFileSync(join(folder, file), "utf8");
  let document: HTMLElement | undefined;
  return {
    path: `${base}${file.replace(/(^|\/)index\.html$/, "$1")}`,
    html,
    // Taken apart when it is looked into, and then once.
    get document() {
      return (document ??= parse(html, { comment: true }));
    },
  };
}

/** The text of an element as a reader sees it. */
export function said(element: HTMLElement | null): string {
  return (element?.text ?? "").replace(/\s+/g, " ").trim();
}
