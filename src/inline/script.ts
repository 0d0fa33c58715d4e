import { createHash } from "node:crypto";
import { buildSync } from "esbuild";
import copySource from "../client/copy.ts?raw";
import codeSource from "../client/embedCode.ts?raw";
import filterSource from "../client/filters.ts?raw";
import heightSource from "../client/frameHeight.ts?raw";
import searchSource from "../client/search.ts?raw";

/** A script that is written into a page, and the word by which a policy lets it run. */
export interface InlineScript {
  readonly code: string;
  /** A source expression of a Content-Security-Policy: `'sha256-…'`. */
  readonly hash: string;
}

/** Tells the page around a frame how high the chart in it is. */
export const frameHeight = inline(heightSource);

/** The scripts of pages, of which each has one at most. */
export const pageScripts = {
  /** Chooses and copies the code of an embed. */
  code: inline(codeSource),
  /** Copies a citation or an example. */
  copy: inline(copySource),
  /** Keeps in the address which part of a list is shown. */
  filters: inline(filterSource),
  /** Looks for words in the list of all pages. */
  search: inline(searchSource),
} as const;
export type PageScript = keyof typeof pageScripts;

function inline(source: string): InlineScript {
  const [made] = buildSync({ stdin: { contents: source, loader: "ts", resolveDir: process.cwd() }, bundle: true, write: false, minify: true, target: "es2020", format: "iife", legalComments: "none" }).outputFiles;
  const code = (made?.text ?? "").trim();
  return { code, hash: hashOf(code) };
}

/** The source expression that allows exactly this text. */
export function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
