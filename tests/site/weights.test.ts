import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { languages } from "../../src/records/lexicon/index.ts";
import { builds, embedsOf, filesOf, pagesOf, type BuiltPage } from "./built.ts";

const kilobyte = 1000;
const weight = (bytes: Uint8Array | string) => brotliCompressSync(bytes).length;

// Below a path stand the same pages, with longer addresses.
describe.each(builds.slice(0, 1))("the site $name", ({ folder, base }) => {
  const files = filesOf(folder);
  const styles = files.filter((file) => file.endsWith(".css")).reduce((sum, file) => sum + weight(readFileSync(join(folder, file))), 0);
  const pages = pagesOf({ folder, base }).map(({ path, html }) => ({ path, bytes: weight(html) + styles }));
  const heavier = (pattern: RegExp, most: number) => pages.filter(({ path, bytes }) => pattern.test(path) && bytes > most * kilobyte);

  test("an indicator's page with styles and charts weighs at most 16 kB, brotli", () => {
    expect(pages.some(({ path }) => /\/indicators\/[^/]+\/$/.test(path))).toBe(true);
    expect(heavier(/\/indicators\/[^/]+\/$/, 16)).toEqual([]);
  });

  test("the front page weighs at most 25 kB, and no page weighs more", () => {
    expect(pages.some(({ path }) => path === base)).toBe(true);
    expect(heavier(/./, 25)).toEqual([]);
  });

  test("there are two font files at most, together below 120 kB", () => {
    const fonts = files.filter((file) => /\.(woff2?|ttf|otf)$/.test(file));
    expect(fonts.length).toBeLessThanOrEqual(2);
    expect(fonts.reduce((sum, file) => sum + readFileSync(join(folder, file)).length, 0)).toBeLessThan(120 * kilobyte);
  });

  test("a frame weighs at most 8 kB, all that it is made of", () => {
    const frames = embedsOf({ folder, base }).map(({ path, html }) => [path, weight(html)] as const);
    expect(frames.length).toBeGreaterThan(100);
    expect(frames.filter(([, bytes]) => bytes > 8 * kilobyte)).toEqual([]);
  });

  test("the script that reads quotes weighs at most 40 kB, brotli, and is asked for on one page alone", () => {
    expect(files.filter((file) => /\.m?js$/.test(file))).toEqual(["read/reader.js"]);
    const script = weight(readFileSync(join(folder, "read/reader.js")));
    expect(script).toBeLessThanOrEqual(40 * kilobyte);
    // With the words of one language, which are loaded when it is read.
    for (const language of languages) expect([language, script + weight(readFileSync(join(folder, `read/${language}.json`))) <= 45 * kilobyte]).toEqual([language, true]);
    expect([...pagesOf({ folder, base }), ...embedsOf({ folder, base })].filter(({ path, html }) => html.includes("reader.js") !== /\/read\/$/.test(path)).map(({ path }) => path)).toEqual([]);
  });

  test("what a page or a frame holds of script is below 2 kB, and 1 kB, and the page that searches below 30 kB", () => {
    const scripts = (pages: readonly BuiltPage[]) => pages.flatMap(({ path, document }) => document.querySelectorAll("script:not([type='application/ld+json'])").map(({ text }) => [path, Buffer.byteLength(text)] as const));
    const isSearch = (path: string) => path.endsWith("/search/");
    expect(scripts(pagesOf({ folder, base })).filter(([path, bytes]) => bytes > (isSearch(path) ? 30 : 2) * kilobyte)).toEqual([]);
    expect(scripts(embedsOf({ folder, base })).filter(([, bytes]) => bytes > kilobyte)).toEqual([]);
  });
});
