import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAtomFeed } from "feedsmith";
import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { readCatalogue } from "../../src/catalogue.ts";
import { languages, mainLanguage } from "../../src/records/lexicon/index.ts";
import { builds, filesOf, pagesOf } from "./built.ts";

const { changes } = readCatalogue(process.cwd()).catalogue;

describe.each(builds)("the site $name", (build) => {
  const read = (file: string) => readFileSync(join(build.folder, file), "utf8");
  const pages = pagesOf(build).map(({ path }) => path);

  test("a site with an origin lists every page that is read, each with its other languages; one without has no list", () => {
    if (build.url === null) {
      expect(filesOf(build.folder).filter((file) => file.includes("sitemap"))).toEqual([]);
      expect(read("robots.txt")).not.toContain("Sitemap");
      return;
    }
    expect(read("robots.txt")).toContain(`Sitemap: ${build.url}${build.base}sitemap-index.xml\n`);
    const lists = parse(read("sitemap-index.xml")).querySelectorAll("loc").map(({ text }) => text);
    const entries = lists.flatMap((list) => parse(read(list.slice(`${build.url}${build.base}`.length))).querySelectorAll("url"));
    const listed = entries.map((entry) => entry.querySelector("loc")?.text ?? "");
    expect(listed.toSorted()).toEqual(pages.filter((path) => !/\/(404\.html|search\/)$/.test(path)).map((path) => `${build.url}${path}`).sort());
    const prefixes = Object.fromEntries(languages.map((language) => [language, `${build.url}${build.base}${language === mainLanguage ? "" : `${language}/`}`]));
    for (const entry of entries) {
      const others = entry.querySelectorAll("*").filter(({ rawTagName }) => rawTagName === "xhtml:link").map((link) => [link.getAttribute("hreflang"), link.getAttribute("href") ?? ""] as const);
      expect(others.map(([language]) => language).toSorted()).toEqual(languages.toSorted());
      for (const [language, address] of others) {
        expect(listed).toContain(address);
        expect(address.startsWith(prefixes[language ?? ""] ?? "nowhere")).toBe(true);
      }
    }
  });

  test.each(languages)("the feed in %s stands where its pages say, and leads to pages that are there", (language) => {
    const prefix = language === mainLanguage ? "" : `${language}/`;
    const { entries = [], links = [] } = parseAtomFeed(read(`${prefix}feed.xml`));
    expect(links.map(({ href }) => href)).toEqual(["feed.xml", "changes/"].map((path) => `${build.url ?? ""}${build.base}${prefix}${path}`));
    expect(entries).toHaveLength(changes.all.length);
    const anchors = new Map(pagesOf(build).map(({ path, document }) => [path, new Set(document.querySelectorAll("[id]").map(({ id }) => id))]));
    for (const entry of entries) {
      const [path = "", anchor = ""] = (entry.links?.[0]?.href ?? "").slice(build.url?.length ?? 0).split("#");
      expect([path, anchor, anchors.get(path)?.has(anchor)]).toEqual([path, anchor, true]);
    }
    for (const { path, document } of pagesOf(build)) {
      if (document.querySelector("html")?.getAttribute("lang") !== language || path.endsWith("404.html")) continue;
      expect(document.querySelector('link[type="application/atom+xml"]')?.getAttribute("href")).toBe(`${build.base}${prefix}feed.xml`);
    }
  });

  test.each(languages)("the search in %s has a list of pages that are there, and names them in every language", (language) => {
    const prefix = language === mainLanguage ? "" : `${language}/`;
    const entries: { kind: string; title: string; href: string; also: string }[] = JSON.parse(read(`${prefix}search.json`));
    for (const { href } of entries) expect(existsSync(join(build.folder, href.slice(build.base.length).replace(/#.*/, ""), "index.html"))).toBe(true);
    const economy = entries.find(({ href }) => href === `${build.base}${prefix}indicators/digital-economy-share/`);
    const names = `${economy?.title}\n${economy?.also}`.toLowerCase();
    for (const name of ["digital economy", "économie numérique", "kinh tế số"]) expect(names).toContain(name);
    const paths = new Set(entries.map(({ href }) => href.replace(/#.*/, "")));
    const expected = pages.filter((path) => path.startsWith(`${build.base}${prefix}`) && /\/(targets\/[^/]+\/[^/]+\/[^/]+|(indicators|localities|sources|stories)\/[^/]+)\/$/.test(path) && (language !== mainLanguage || !/\/(fr|vi)\//.test(path)));
    expect(expected.filter((path) => !paths.has(path))).toEqual([]);
  });

  test("a page that isn't there has a field to search in, in each language", () => {
    const page = pagesOf(build).find(({ path }) => path.endsWith("/404.html"));
    expect(page?.document.querySelectorAll("form.search").map((form) => form.getAttribute("action"))).toEqual(languages.map((language) => `${build.base}${language === mainLanguage ? "" : `${language}/`}search/`));
  });
});
