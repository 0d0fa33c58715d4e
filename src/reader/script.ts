import { buildSync } from "esbuild";
import { resolve } from "node:path";

/** The code of the page that reads quotes, as a module: the rules, without the words of any language. */
export function readerScript(): string {
  const [made] = buildSync({ entryPoints: [resolve("src/reader/browser.ts")], bundle: true, write: false, minify: true, charset: "utf8", target: "es2022", format: "esm", legalComments: "none" }).outputFiles;
  return made?.text ?? "";
}
