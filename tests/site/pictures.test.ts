import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "node-html-parser";
import { optimize } from "svgo";
import { describe, expect, test } from "vitest";
import { readCatalogue } from "../../src/catalogue.ts";
import { en } from "../../src/i18n/en.ts";
import { chartKinds } from "../../src/charts/kinds.ts";
import { titles } from "../../src/charts/findings/headline.ts";
import { builds, pagesOf, said } from "./built.ts";

const { indicators, records, vocabulary, targetsOfIndicator, outcomesOfIndicator } = readCatalogue(process.cwd()).catalogue;

describe.each(builds)("the pictures of the site $name", ({ folder, base, url }) => {
  const pages = new Map(pagesOf({ folder, base }).map(({ path, document }) => [path, document]));

  describe.each(indicators.map((indicator) => [indicator.slug, indicator] as const))("of %s", (slug, indicator) => {
    const svg = readFileSync(join(folder, `indicators/${slug}.svg`), "utf8");
    const drawn = parse(svg);
    const words = drawn.querySelectorAll("text").map(({ text }) => text).join(" ");

    test("the SVG is sound XML with nothing in it that only a browser or our own page knows", () => {
      expect(() => optimize(svg, { plugins: [] })).not.toThrow();
      expect(svg.replace(/<style>@font-face[^<]*<\/style>/, "")).not.toMatch(/var\(|currentColor|class=|<style|<script|foreignObject|undefined|NaN|null/i);
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /);
    });

    test("the SVG holds its headline, measure, source, credit and address", () => {
      const flat = words.replace(/\s+/g, " ");
      const [kind] = chartKinds(indicator, targetsOfIndicator(slug), outcomesOfIndicator(slug));
      const { headline, ownHeadline, measure } = kind ? titles(kind, indicator, targetsOfIndicator(slug), vocabulary, en) : { headline: en.nothingFound, ownHeadline: "", measure: indicator.name.en };
      expect(said(pages.get(`${base}indicators/${slug}/`)?.querySelector("figcaption h2") ?? null)).toBe(ownHeadline.replace(/\s+/g, " "));
      for (const line of [headline, measure]) for (const word of line.split(/\s+/)) expect(flat).toContain(word);
      expect(flat).toMatch(/Source: \d+ articles?/);
      expect(flat).toContain(en.site.name);
      expect(flat).toContain(`${url ? new URL(url).host : ""}${base}indicators/${slug}/`);
      expect(said(drawn.querySelector("title"))).toBe(headline.replace(/\s+/g, " "));
    });

    test("each of the SVG's links is whole, or there is none where the site's address isn't known", () => {
      const addresses = drawn.querySelectorAll("a").map((link) => link.getAttribute("href") ?? "");
      if (url === null) expect(addresses).toEqual([]);
      else for (const address of addresses) expect([address, pages.has(new URL(address).pathname)]).toEqual([expect.stringContaining(url), true]);
    });

    test("the SVG's description tells each reading", () => {
      const told = drawn.querySelector("desc")?.text ?? "";
      for (const record of records.filter((own) => own.indicator === slug)) expect(told).toContain(record.article.publisher);
    });

    test.each([["", 1200, 675], ["@2x", 2400, 1350]])("the PNG%s is %i × %i pixels", (suffix, width, height) => {
      const bytes = readFileSync(join(folder, `indicators/${slug}${suffix}.png`));
      expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([width, height]);
    });

    test("the page names the picture as its social card where the site's address is known", () => {
      const card = pages.get(`${base}indicators/${slug}/`)?.querySelector('meta[property="og:image"]')?.getAttribute("content") ?? null;
      expect(card).toBe(url === null ? null : `${url}${base}indicators/${slug}.png`);
    });
  });

  test("every page is shared with a chart of its own language whose finding is told, where the site's address is known", () => {
    for (const [path, document] of pages) {
      const [image, alt] = ["og:image", "og:image:alt"].map((name) => document.querySelector(`meta[property="${name}"]`)?.getAttribute("content") ?? null);
      const isShared = url !== null && document.querySelector('meta[name="robots"]') === null;
      expect([path, image !== null, (alt ?? "") !== ""]).toEqual([path, isShared, isShared]);
      if (image === null || image === undefined) continue;
      const language = document.querySelector("html")?.getAttribute("lang");
      expect([path, new URL(image).pathname.startsWith(`${base}${language === "en" ? "" : `${language}/`}indicators/`)]).toEqual([path, true]);
      expect(existsSync(join(folder, new URL(image).pathname.slice(base.length)))).toBe(true);
    }
  });

  test("the CSV and JSON of all indicators hold each record once", () => {
    const rows = indicators.flatMap(({ slug }): { id: string }[] => JSON.parse(readFileSync(join(folder, `indicators/${slug}.json`), "utf8")));
    expect(rows.map(({ id }) => id).sort()).toEqual(records.map(({ id }) => id).sort());
    for (const { slug } of indicators) {
      const lines = readFileSync(join(folder, `indicators/${slug}.csv`), "utf8").trim().split("\n");
      expect([slug, lines.length - 1]).toEqual([slug, records.filter(({ indicator }) => indicator === slug).length]);
    }
  });
});
