import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readCatalogue } from "../../src/catalogue.ts";
import { languages, mainLanguage } from "../../src/records/lexicon/index.ts";
import { yearSlug } from "../../src/records/record.ts";
import { citationJs } from "../citations/readers.ts";
import { builds, pagesOf, said } from "./built.ts";

const { targets, changes } = readCatalogue(process.cwd()).catalogue;
const pathOf = ({ locality, indicator, year }: (typeof targets)[number]) => `targets/${locality}/${indicator}/${yearSlug(year)}`;

describe.each(builds)("the site $name", (build) => {
  const pages = new Map(pagesOf(build).map((page) => [page.path, page]));
  const whole = (path: string) => `${build.url ?? ""}${path}`;

  test.each(languages)("in %s every promise is cited as files that name its page first, then each article that states it", (language) => {
    const prefix = language === mainLanguage ? "" : `${language}/`;
    for (const target of targets) {
      const page = pages.get(`${build.base}${prefix}${pathOf(target)}/`);
      const title = said(page?.document.querySelector("h1") ?? null);
      for (const format of ["bib", "ris", "csl.json"]) {
        const read = citationJs(readFileSync(join(build.folder, `${prefix}${pathOf(target)}.${format}`), "utf8"));
        expect(read.map(({ address }) => address)).toEqual([whole(`${build.base}${prefix}${pathOf(target)}/`), ...target.records.map(({ article }) => article.url)]);
        expect(read[0]?.title.replace(/\s+/g, " ")).toBe(title);
        expect(read[0]).toMatchObject({ author: "Digital Targets", language, date: changes.of(target.id)?.split("-").map(Number) });
        expect(read.slice(1).map((item) => item.title.replace(/\s+/g, " "))).toEqual(target.records.map(({ article }) => article.title));
      }
    }
  });

  test.each(languages)("in %s a promise's page has its citation in text, leads to each file, and tells it to programs", (language) => {
    const prefix = language === mainLanguage ? "" : `${language}/`;
    for (const target of targets) {
      const path = `${build.base}${prefix}${pathOf(target)}`;
      const document = pages.get(`${path}/`)?.document;
      const cited = document?.querySelectorAll(".citation > span").map((line) => said(line)) ?? [];
      expect(cited).toHaveLength(1 + target.records.length);
      expect(cited[0]).toContain(whole(`${path}/`));
      for (const [i, { article }] of target.records.entries()) expect(cited[i + 1]).toContain(article.url);
      expect(document?.querySelectorAll(".citation > span > [lang]").map((part) => part.getAttribute("lang"))).toEqual([language, ...target.records.map(({ article }) => article.language)]);

      const links = document?.querySelectorAll(".cite .credit a").map((link) => link.getAttribute("href") ?? "") ?? [];
      expect(links).toEqual([...["bib", "ris", "csl.json"].map((format) => `${path}.${format}`), ...["csv", "json"].map((format) => `${build.base}${pathOf(target)}.${format}`)]);
      for (const link of links) expect(existsSync(join(build.folder, link.slice(build.base.length)))).toBe(true);
      const told = document?.querySelectorAll('link[rel="alternate"][type*="bib"], link[rel="alternate"][type*="research"], link[rel="alternate"][type*="csl"]').map((link) => link.getAttribute("href"));
      expect(told).toEqual(links.slice(0, 3));
    }
  });

  test("reference managers find title, author, date, address and language, and nothing that makes it an article of a journal", () => {
    for (const target of targets) for (const language of languages) {
      const path = `${build.base}${language === mainLanguage ? "" : `${language}/`}${pathOf(target)}/`;
      const document = pages.get(path)?.document;
      const meta = Object.fromEntries(document?.querySelectorAll('meta[name^="DC."]').map((own) => [own.getAttribute("name"), own.getAttribute("content")]) ?? []);
      expect(meta).toEqual({ "DC.title": expect.any(String), "DC.creator": "Digital Targets", "DC.publisher": "Digital Targets", "DC.date": changes.of(target.id), "DC.identifier": whole(path), "DC.language": language });
      expect(meta["DC.title"]?.replace(/\s+/g, " ")).toBe(said(document?.querySelector("h1") ?? null));
      expect(document?.querySelectorAll('meta[name^="citation_"]')).toEqual([]);
    }
  });
});
