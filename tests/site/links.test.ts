import { describe, expect, test } from "vitest";
import { readCatalogue } from "../../src/catalogue.ts";
import { builds, embedsOf, filesOf, pagesOf } from "./built.ts";

const { catalogue } = readCatalogue(process.cwd());
const sources = new Set(catalogue.articles.flatMap(({ url, archived }) => [url, ...(archived ? [archived] : [])]));

describe.each(builds)("the site $name", (build) => {
  const pages = [...pagesOf(build), ...embedsOf(build)];
  const anchors = new Map(pages.map(({ path, document }) => [path, new Set(document.querySelectorAll("[id]").map(({ id }) => id))]));
  const files = new Set(filesOf(build.folder).map((file) => `${build.base}${file}`));
  const links = pages.flatMap(({ path, document }) => document.querySelectorAll("[href]").map((element) => ({ path, tag: element.tagName, href: element.getAttribute("href") ?? "" })));

  test("every link to a page, a file or an anchor of the site leads there", () => {
    const dead = links.filter(({ path, href }) => {
      if (/^(https?:|data:)/.test(href)) return false;
      const [page = "", anchor] = href.startsWith("#") ? [path, href.slice(1)] : href.split("#");
      const known = anchors.get(page.replace(/\?.*$/, ""));
      return known === undefined ? !files.has(page) || anchor !== undefined : anchor !== undefined && !known.has(decodeURIComponent(anchor));
    });
    expect(dead).toEqual([]);
  });

  test("every link stays below the site's path, and pages end with a slash", () => {
    const outside = links.filter(({ href }) => !/^(https?:|data:|#)/.test(href) && !(href.startsWith(build.base) && /(\/|\.[a-z0-9]+)(\?.*)?(#.*)?$/.test(href)));
    expect(outside).toEqual([]);
  });

  test("every link to another host is a source's address, at its quote or not", () => {
    const away = links.filter(({ tag, href }) => tag === "A" && /^https?:/.test(href)).map(({ href }) => href);
    expect(away.length).toBeGreaterThan(0);
    expect(away.filter((href) => !sources.has(href.replace(/#?:~:text=.*$/, "")) && !sources.has(href.replace(/:~:text=.*$/, "")))).toEqual([]);
  });

  test("every page that readers come to can be reached from the front page", () => {
    const reached = new Set([build.base]);
    for (const path of reached) for (const link of links) if (link.path === path) {
      const page = link.href.split("#")[0] ?? "";
      if (anchors.has(page)) reached.add(page);
    }
    expect(pagesOf(build).map(({ path }) => path).filter((path) => !reached.has(path) && !path.endsWith("/404.html"))).toEqual([]);
  });
});

test("below a path, the same pages are made as at the root", () => {
  const [root = [], below = []] = builds.map((build) => [...pagesOf(build), ...embedsOf(build)].map(({ path }) => path.slice(build.base.length)));
  expect(below).toEqual(root);
});
