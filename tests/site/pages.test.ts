import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { builds, filesOf, pagesOf, said } from "./built.ts";

const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    // How Astro prints, which no reader sees.
    "no-trailing-whitespace": "off",
    "doctype-style": "off",
    "void-style": "off",
    "attribute-boolean-style": "off",
    // Titles name place, indicator and year, and are as long as these.
    "long-title": "off",
    // Publishers' addresses are what they are.
    "no-raw-characters": ["error", { relaxed: true }],
  },
});

const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const pages = builds.flatMap((build) => pagesOf(build).map((page) => ({ page, isAtRoot: build.base === "/" })));

describe.each(pages.map((own) => [own.page.path, own] as const))("the page %s", (path, { page: { html, document }, isAtRoot }) => {
  test("has a language, one main heading, a title and a description", () => {
    expect(document.querySelector("html")?.getAttribute("lang")).toMatch(/^(en|fr|vi)$/);
    expect(document.querySelectorAll("h1").map(said)).toEqual([expect.stringMatching(/\S/)]);
    expect(said(document.querySelector("title"))).toMatch(/\S/);
    expect(document.querySelector('meta[name="description"]')?.getAttribute("content")).toMatch(/\S{1,} \S/);
    expect(document.querySelectorAll("main")).toHaveLength(1);
  });

  test("has headings without a gap", () => {
    const levels = document.querySelectorAll("h1, h2, h3, h4, h5, h6").map(({ tagName }) => Number(tagName.slice(1)));
    for (const [i, level] of levels.entries()) expect(level, `${path}, heading ${i + 1}`).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1);
  });

  test("has no script but the one that its policy names, data apart, and frames nothing but its own charts", () => {
    const policy = document.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute("content") ?? "";
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).not.toMatch(/unsafe|\*|http/);
    const scripts = document.querySelectorAll("script:not([type='application/ld+json'])");
    // The page that reads quotes has its script as a file of the site, and loads the words of a language.
    if (/\/read\/$/.test(path)) expect([scripts.map(({ attributes, text }) => [attributes["type"], attributes["src"]?.endsWith("/read/reader.js"), text]), /script-src 'self';/.test(policy)]).toEqual([[["module", true, ""]], true]);
    else for (const script of scripts) expect([Object.keys(script.attributes), policy.includes(hashOf(script.text))]).toEqual([[], true]);
    expect(document.querySelectorAll("object, embed, base, [http-equiv]:not([http-equiv=content-security-policy])").map(String)).toEqual([]);
    expect(document.querySelectorAll("iframe").filter((frame) => frame.closest(".previews") === null || !/^(\/[^/]+)*\/embed\/[a-z0-9/-]+\/$/.test(frame.getAttribute("src") ?? "")).map(String)).toEqual([]);
    expect(html).not.toMatch(/<[^>]*\son[a-z]+\s*=|javascript:/i);
  });

  test("asks no other host for anything", () => {
    const asked = document.querySelectorAll("[src], [srcset], [poster], link[rel~=stylesheet], link[rel~=icon], link[rel~=preload], link[rel~=preconnect], link[rel~=dns-prefetch], image[href], use[href], form[action]");
    const addresses = asked.flatMap((element) => ["src", "srcset", "poster", "href", "action"].flatMap((name) => element.getAttribute(name) ?? []));
    expect(addresses.filter((address) => !/^(\/(?!\/)|data:,$)/.test(address))).toEqual([]);
    expect(html).not.toMatch(/url\(\s*["']?(https?:)?\/\//i);
  });

  test("holds no slip of the machine", () => {
    for (const part of document.querySelectorAll("header, main, footer")) expect(said(part)).not.toMatch(/\b(undefined|NaN|null|\[object Object\])\b/);
  });

  // Below a path stand the same pages; only their addresses differ.
  if (isAtRoot) test("is sound HTML", async () => {
    const report = await validator.validateString(html);
    expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`))).toEqual([]);
  });
});

test("every page has its own title and description among those of its language", () => {
  for (const all of builds.flatMap((build) => [...Map.groupBy(pagesOf(build), ({ document }) => document.querySelector("html")?.getAttribute("lang")).values()])) {
    const titles = all.map(({ document }) => said(document.querySelector("title")));
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
    const descriptions = all.map(({ document }) => document.querySelector('meta[name="description"]')?.getAttribute("content"));
    expect(descriptions.filter((text, i) => descriptions.indexOf(text) !== i)).toEqual([]);
  }
});

test("styles ask no other host, and there is nothing but pages, styles, data and one script", () => {
  for (const { folder } of builds) {
    const files = filesOf(folder);
    expect(files.filter((file) => file !== "_headers" && file !== "read/reader.js" && !/\.(html|css|csv|json|svg|png|woff2|xml|bib|ris|txt|md)$/.test(file))).toEqual([]);
    for (const file of files.filter((name) => name.endsWith(".css"))) expect(readFileSync(join(folder, file), "utf8")).not.toMatch(/@import|url\(\s*["']?(https?:)?\/\//);
  }
});

test("a site with an origin names the address of each page, but not of the page for what is missing", () => {
  for (const build of builds) {
    for (const { path, document } of pagesOf(build)) {
      const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? null;
      const isMissing = document.querySelector('meta[name="robots"]') !== null;
      expect([path, canonical]).toEqual([path, build.url && !isMissing ? `${build.url}${path}` : null]);
    }
  }
});
