import { createHash } from "node:crypto";
import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { readCatalogue } from "../../src/catalogue.ts";
import { caption } from "../../src/charts/caption.ts";
import { addressesOf } from "../../src/embeds/addresses.ts";
import { dictionaries, editions } from "../../src/i18n/index.ts";
import { isLanguage, mainLanguage } from "../../src/records/lexicon/index.ts";
import { chartKinds } from "../../src/charts/kinds.ts";
import { otherRankings } from "../../src/charts/rank/others.ts";
import { builds, embedsOf, pagesOf, said, type Built, type BuiltPage } from "./built.ts";

const { indicators, vocabulary, targetsOfIndicator, outcomesOfIndicator } = readCatalogue(process.cwd()).catalogue;
const kindsOf = (slug: string) => indicators.filter((indicator) => indicator.slug === slug).flatMap((indicator) => chartKinds(indicator, targetsOfIndicator(slug), outcomesOfIndicator(slug)));
const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const validator = new HtmlValidate({ extends: ["html-validate:recommended"], rules: { "no-trailing-whitespace": "off", "doctype-style": "off", "void-style": "off", "attribute-boolean-style": "off", "long-title": "off" } });

/** A frame's address taken apart. */
function partsOf({ base }: Built, { path }: BuiltPage) {
  const [, language = mainLanguage, name = "", rest = ""] = /^(?:([a-z]{2})\/)?embed\/([^/]+)\/(.*)$/.exec(path.slice(base.length)) ?? [];
  if (!isLanguage(language)) throw new Error(`A frame is in "${language}".`);
  return { words: dictionaries[language], prefix: language === mainLanguage ? "" : `${language}/`, name, chart: /^([a-z]+)\//.exec(rest.replace(/dark\/$/, ""))?.[1] ?? null, isDark: rest.endsWith("dark/") };
}

const all = builds.flatMap((build) => embedsOf(build).map((frame) => ({ build, frame, ...partsOf(build, frame) })));

test.each(builds)("the site $name has a frame for every chart of every indicator and for the overview, light and dark, in every language", (build) => {
  const paths = [...indicators.flatMap(({ slug }) => addressesOf(slug, kindsOf(slug)).map(({ path }) => path)), "overview", "overview/dark"];
  const wanted = editions.flatMap(({ language }) => paths.map((path) => `${build.base}${language === mainLanguage ? "" : `${language}/`}embed/${path}/`));
  expect(embedsOf(build).map(({ path }) => path).sort()).toEqual(wanted.sort());
});

describe.each(all.map((one) => [one.frame.path, one] as const))("the frame %s", (path, { build, frame: { html, document }, words, prefix, name, chart, isDark }) => {
  const attribute = (selector: string, attribute: string) => document.querySelector(selector)?.getAttribute(attribute) ?? null;

  test("is made of itself: styles inside, no file of a font, nothing to be asked for", () => {
    const asking = document.querySelectorAll("[src], [srcset], link[rel~=stylesheet], link[rel~=preload], link[rel~=icon], image[href], use[href], iframe, object, form");
    expect(asking.filter((element) => element.getAttribute("href") !== "data:,").map(String)).toEqual([]);
    expect(html).not.toMatch(/url\(|@import|\sstyle=|\son[a-z]+=/i);
  });

  test("allows its one script and its styles by their hashes, and nothing else", () => {
    const [script, ...more] = document.querySelectorAll("script");
    expect(more).toEqual([]);
    expect(attribute("meta[http-equiv]", "content")).toBe(`default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; script-src ${hashOf(script?.text ?? "")}; style-src ${hashOf(document.querySelector("style")?.text ?? "")}`);
  });

  test("is not to be found by itself: search engines are sent to its page", () => {
    expect(attribute("meta[name=robots]", "content")).toBe("noindex");
    const page = name === "overview" ? `${build.base}${prefix}` : `${build.base}${prefix}indicators/${name}/`;
    expect(attribute("link[rel=canonical]", "href")).toBe(build.url && `${build.url}${page}`);
    expect(attribute("link[type='application/json+oembed']", "href")).toBe(`${build.url ?? ""}${build.base}${prefix}oembed/${name}.json`);
    expect(attribute(".home a", "href")).toBe(page);
  });

  test("opens its links outside itself", () => {
    expect(document.querySelectorAll("a").length).toBeGreaterThan(0);
    expect(document.querySelectorAll("a:not([target=_blank])").map(String)).toEqual([]);
  });

  test("is light unless its address asks for dark, and light on paper in either", () => {
    const styles = document.querySelector("style")?.text ?? "";
    expect(styles).toMatch(/^:root\{color-scheme:light;/);
    expect([...styles.matchAll(/color-scheme/g)]).toHaveLength(isDark ? 2 : 1);
    expect(styles.includes("@media screen{:root{color-scheme:dark;")).toBe(isDark);
    expect(styles).not.toContain("prefers-color-scheme");
  });

  test("has the finding, what is measured and the source of its chart, in its language", () => {
    expect(attribute("html", "lang")).toBe(words.language);
    if (name === "overview") return expect(said(document.querySelector(".subtitle"))).toBe(words.front.fields);
    const indicator = indicators.find(({ slug }) => slug === name);
    const kind = kindsOf(name).find((own) => chart === null || own === chart);
    if (!indicator || !kind) throw new Error(`There is no chart for ${path}.`);
    const { headline, measure, source } = caption({ kind, words, vocabulary, indicator, targets: targetsOfIndicator(name), outcomes: outcomesOfIndicator(name), others: otherRankings(indicator, indicators, targetsOfIndicator) });
    const flat = (text: string) => text.replace(/\s+/g, " ");
    expect(said(document.querySelector("h1"))).toBe(flat(headline));
    expect(said(document.querySelector(".subtitle"))).toBe(flat(measure));
    expect(document.querySelectorAll(".credit").map(said)).toContain(flat(source));
    expect(document.querySelectorAll("svg[role=group]").map((svg) => svg.classNames.split(" ").slice(1))).toEqual([[kind, "narrow"], [kind, "wide"]]);
    expect(said(document.querySelector("title"))).toContain(flat(headline));
  });

  test("is sound HTML", async () => {
    const report = await validator.validateString(html);
    expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`))).toEqual([]);
  });
});

describe.each(builds)("the pages of the site $name", (build) => {
  const offered = pagesOf(build).flatMap(({ path, document }) => document.querySelectorAll(".embedding").map((part) => ({ path, document, part })));
  const frames = new Set(embedsOf(build).map(({ path }) => path));

  test("of every indicator with a chart, and the front page, offer code", () => {
    const wanted = editions.flatMap(({ language }) => ["", ...indicators.filter(({ slug }) => kindsOf(slug).length > 0).map(({ slug }) => `indicators/${slug}/`)].map((path) => `${build.base}${language === mainLanguage ? "" : `${language}/`}${path}`));
    expect(offered.map(({ path }) => path).sort()).toEqual(wanted.sort());
  });

  test("offer code whose frame exists, in light and in dark, in all languages, and previews of it", () => {
    for (const { path, part } of offered) {
      const variants: readonly { path: string; code: string; picture: string | null; language: string }[] = JSON.parse(part.getAttribute("data-variants") ?? "");
      expect([path, new Set(variants.map(({ language }) => language)).size]).toEqual([path, editions.length]);
      for (const variant of variants) {
        expect([path, frames.has(variant.path), frames.has(`${variant.path}dark/`)]).toEqual([path, true, true]);
        expect(variant.code).toContain(`<iframe src="${build.url ?? ""}${variant.path}" title="`);
      }
      expect(said(part.querySelector("textarea[name=code]"))).toContain(`src="${build.url ?? ""}${part.querySelector("iframe")?.getAttribute("src") ?? "none"}"`);
      expect(part.querySelectorAll("iframe").map((frame) => frame.getAttribute("width"))).toEqual(["320", "480", "720"]);
    }
  });

  test("tell programs of their chart, in their own language", () => {
    for (const { path, document } of pagesOf(build)) {
      const named = /(?:indicators|targets\/[^/]+)\/([^/]+)\//.exec(path.slice(build.base.length))?.[1] ?? (/^([a-z]{2}\/)?$/.test(path.slice(build.base.length)) ? "overview" : null);
      const isGone = document.querySelector("meta[name=robots]") !== null;
      const language = document.querySelector("html")?.getAttribute("lang");
      const told = document.querySelector("link[type='application/json+oembed']")?.getAttribute("href") ?? null;
      expect([path, told]).toEqual([path, named === null || isGone ? null : `${build.url ?? ""}${build.base}${language === mainLanguage ? "" : `${language}/`}oembed/${named}.json`]);
    }
  });

  test("are shared as large cards with the chart's picture, on X as elsewhere", () => {
    if (build.url === null) return;
    const gone = pagesOf(build).filter(({ document }) => document.querySelector("meta[name=robots]") !== null).map(({ path }) => path);
    for (const { path, document } of [...pagesOf(build), ...embedsOf(build)].filter(({ path }) => !gone.includes(path))) {
      const content = (name: string) => document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute("content") ?? null;
      expect([path, content("og:title")]).toEqual([path, expect.stringMatching(/\S/)]);
      expect([path, content("twitter:card"), content("twitter:image"), content("twitter:title"), content("twitter:image:alt")]).toEqual([path, "summary_large_image", content("og:image"), content("og:title"), content("og:image:alt")]);
    }
  });
});
