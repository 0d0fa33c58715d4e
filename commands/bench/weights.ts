import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { parse } from "node-html-parser";
import { builtFiles, type Built } from "./site.ts";

/** What a visitor's browser is sent, in bytes. */
export interface Weight {
  readonly name: string;
  readonly path: string;
  readonly plain: number;
  /** Each file by itself, at brotli's quality 11 and gzip's level 9. */
  readonly brotli: number;
  readonly gzip: number;
}

/** The English pages that are weighed: the heaviest of each kind. */
const kinds = [
  { name: "front page", path: /^index\.html$/ },
  { name: "indicator", path: /^indicators\/[^/]+\/index\.html$/ },
  { name: "locality", path: /^localities\/[^/]+\/index\.html$/ },
  { name: "target", path: /^targets\/[^/]+\/[^/]+\/[^/]+\/index\.html$/ },
];

/** Weighs the heaviest page of each kind with its stylesheets, and every font and script of a built site. */
export function weights(folder: string): { pages: Weight[]; fonts: Weight[]; scripts: Weight[] } {
  const files = builtFiles(folder);
  const alone = (pattern: RegExp) => files.filter(({ path }) => pattern.test(path)).map(({ path }) => weight("", path, [readFileSync(join(folder, path))]));
  const pages = kinds.flatMap(({ name, path: pattern }) => {
    const [page] = files.filter(({ path }) => pattern.test(path)).sort((a, b) => b.bytes - a.bytes);
    return page ? [weight(name, page.path, [page, ...stylesheets(folder, page, files)].map(({ path }) => readFileSync(join(folder, path))))] : [];
  });
  return { pages, fonts: alone(/\.(woff2?|ttf|otf)$/), scripts: alone(/\.m?js$/) };
}

// The address of a stylesheet may begin with the path that the site stands below.
function stylesheets(folder: string, page: Built, files: readonly Built[]): Built[] {
  const links = parse(readFileSync(join(folder, page.path), "utf8")).querySelectorAll('link[rel="stylesheet"]').map((link) => link.getAttribute("href") ?? "");
  return files.filter(({ path }) => links.some((href) => href.endsWith(`/${path}`)));
}

function weight(name: string, path: string, parts: readonly Buffer[]): Weight {
  const sum = (size: (part: Buffer) => number) => parts.reduce((total, part) => total + size(part), 0);
  return {
    name,
    path,
    plain: sum((part) => part.length),
    brotli: sum((part) => brotliCompressSync(part, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: part.length } }).length),
    gzip: sum((part) => gzipSync(part, { level: 9 }).length),
  };
}
