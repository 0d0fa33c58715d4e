import { describe, expect, test } from "vitest";
import type { HTMLElement } from "node-html-parser";
import { readCatalogue } from "../../src/catalogue.ts";
import { dictionaries, editions } from "../../src/i18n/index.ts";
import { sayOwnName } from "../../src/i18n/language.ts";
import { sayQuote } from "../../src/i18n/quotation.ts";
import { isLanguage, languages, mainLanguage, type Language } from "../../src/records/lexicon/index.ts";
import { builds, pagesOf, said, type BuiltPage } from "./built.ts";

const { indicators, localities, records } = readCatalogue(process.cwd()).catalogue;
const quotes = [...new Set(records.flatMap(({ quote, when, article }) => [quote, ...(when ? [when.words] : [])].map((words) => sayQuote(words, article.language))))].sort((a, b) => b.length - a.length);

function languageOf({ document }: BuiltPage): Language {
  const given = document.querySelector("html")?.getAttribute("lang") ?? "";
  if (!isLanguage(given)) throw new Error(`A page is in "${given}".`);
  return given;
}

/** What a page says in its own language: the text of elements that are marked as another's is left out, and so are addresses and ids. */
function ownText({ document }: BuiltPage): string {
  const copy = document.querySelector("body")?.clone();
  if (!isElement(copy)) throw new Error("A page has no body.");
  for (const element of copy.querySelectorAll("[lang], code, pre, textarea, script, .address")) element.remove();
  const names = [...copy.querySelectorAll("[aria-label]"), ...copy.querySelectorAll("[data-label]"), ...copy.querySelectorAll("[data-place]")].map((element) => element.getAttribute("aria-label") ?? element.getAttribute("data-label") ?? element.getAttribute("data-place") ?? "");
  return [...copy.querySelectorAll("*").flatMap(({ childNodes }) => childNodes.filter(({ nodeType }) => nodeType === 3).map(({ text }) => text.replace(/\n\s*/g, " "))), ...names].join("\n");
}

const isElement = (node: unknown): node is HTMLElement => typeof node === "object" && node !== null && "querySelectorAll" in node;

describe.each(builds)("the site $name", ({ folder, base, url }) => {
  const pages = pagesOf({ folder, base }).filter(({ path }) => !path.endsWith("/404.html"));
  const known = new Map(pages.map((page) => [page.path, page]));
  const plain = (address: string) => (url === null ? address : address.replace(url, ""));

  test("every page stands in every language at the same path, English without a prefix", () => {
    const paths = languages.map((language) => pages.filter((page) => languageOf(page) === language).map(({ path }) => (language === mainLanguage ? path : path.replace(`${base}${language}/`, base))).sort());
    for (const own of paths) expect(own).toEqual(paths[0]);
    for (const page of pages) expect([page.path, page.path.startsWith(`${base}${languageOf(page)}/`)]).toEqual([page.path, languageOf(page) !== mainLanguage]);
  });

  test("every page names itself and its other languages, each of which names it in return, and English for all others", () => {
    for (const page of pages) {
      const links = page.document.querySelectorAll('link[rel="alternate"][hreflang]').map((link) => [link.getAttribute("hreflang") ?? "", link.getAttribute("href") ?? ""] as const);
      expect([page.path, links.map(([language]) => language)]).toEqual([page.path, [...languages, "x-default"]]);
      for (const [language, address] of links) {
        if (url !== null) expect(address.startsWith(url)).toBe(true);
        const other = known.get(plain(address));
        expect(other && languageOf(other), `${page.path} in ${language}`).toBe(language === "x-default" ? mainLanguage : language);
        const back = other?.document.querySelectorAll('link[rel="alternate"][hreflang]').map((link) => plain(link.getAttribute("href") ?? "")) ?? [];
        expect(back).toContain(page.path);
      }
      expect(plain(links.find(([language]) => language === languageOf(page))?.[1] ?? "")).toBe(page.path);
    }
  });

  test("the switch keeps the page, names each language in its own words and says which one is read", () => {
    for (const page of pages) {
      const links = page.document.querySelectorAll(".languages a");
      expect(links.map((link) => [link.getAttribute("lang"), link.getAttribute("hreflang"), said(link)])).toEqual(languages.map((language) => [language, language, sayOwnName(language)]));
      expect(links.filter((link) => link.getAttribute("aria-current") === "true").map((link) => link.getAttribute("lang"))).toEqual([languageOf(page)]);
      const alternates = page.document.querySelectorAll('link[rel="alternate"][hreflang]').map((link) => plain(link.getAttribute("href") ?? "")).slice(0, languages.length);
      expect(links.map((link) => link.getAttribute("href"))).toEqual(alternates);
    }
  });

  test("links between pages stay within the language, but for the switch", () => {
    for (const page of pages) {
      const own = languageOf(page);
      const strays = page.document.querySelectorAll("a[href]").filter((link) => link.closest(".languages") === null).flatMap((link) => {
        const target = known.get((link.getAttribute("href") ?? "").split("#")[0] ?? "");
        return target && languageOf(target) !== own ? [target.path] : [];
      });
      expect([page.path, strays]).toEqual([page.path, []]);
    }
  });

  test("no page says anything in the words of another language's interface, nor names a place or an indicator so", () => {
    const words = new Map(editions.map((own) => [own.language, new Set(strings(own))]));
    const names = (language: Language) => [...indicators, ...localities].flatMap(({ name, short }) => [name[language], short[language]]);
    for (const page of pages) {
      const own = languageOf(page);
      const mine = [...(words.get(own) ?? []), ...names(own)].join("\n");
      const others = editions.filter(({ language }) => language !== own).flatMap(({ language }) => [...(words.get(language) ?? []), ...names(language)]).filter((text) => text.length > 8 && !mine.includes(text));
      const lines = ownText(page).split("\n").map((line) => line.trim());
      const found = new Set(lines);
      expect([page.path, others.filter((text) => found.has(text))]).toEqual([page.path, []]);
    }
  });

  test("French has its narrow spaces and its own quotation marks, and nobody has a typewriter's apostrophe", () => {
    for (const page of pages) {
      // Where a chart is heard, its quotes stand within the words of the page.
      const lines = quotes.reduce((text, quote) => text.replaceAll(quote, ""), ownText(page)).split("\n");
      expect([page.path, lines.filter((line) => /\p{L}'\p{L}/u.test(line))]).toEqual([page.path, []]);
      if (languageOf(page) === "fr") expect([page.path, lines.filter((line) => /[^\s\u202f\u00a0]?[ ][;:!?%»]|[\p{L}\d][;!?%»]|«[^\u202f]|[“”]/u.test(line))]).toEqual([page.path, []]);
    }
  });

  test("all text is composed, so that it is found as it is typed", () => {
    for (const { path, html } of pages) expect([path, html === html.normalize("NFC")]).toEqual([path, true]);
  });

  test("the page for what is missing speaks to readers of each language and leads on", () => {
    const page = pagesOf({ folder, base }).find(({ path }) => path.endsWith("/404.html"));
    for (const { language, notFound } of editions) {
      const part = language === mainLanguage ? page?.document.querySelector(".editions section:not([lang])") : page?.document.querySelector(`.editions section[lang="${language}"]`);
      expect(said(part ?? null)).toContain(notFound.text.replace(/\s+/g, " "));
      expect(part?.querySelectorAll("a").map((link) => known.has(link.getAttribute("href") ?? ""))).toEqual([true, true, true, true, true]);
    }
    expect(page?.document.querySelectorAll('link[rel="alternate"]')).toEqual([]);
  });
});

test("a Vietnamese page has the names that its newspapers print", () => {
  const page = pagesOf({ folder: builds[0]?.folder ?? "", base: "/" }).find(({ path }) => path === "/vi/");
  for (const name of ["Hà Nội", "Thành phố Hồ Chí Minh", "Quảng Ninh", "kinh tế số", "chuyển đổi số", "tổng sản phẩm trên địa bàn"]) expect(said(page?.document.querySelector("main") ?? null).toLowerCase()).toContain(name.toLowerCase());
  expect(dictionaries.vi.value.exactly("7,5%")).toBe("7,5%");
});

/** Every text of a dictionary, however deep. */
function strings(words: unknown): string[] {
  if (typeof words === "string") return [words];
  return typeof words === "object" && words !== null ? Object.values(words).flatMap(strings) : [];
}
