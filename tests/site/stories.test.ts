import { describe, expect, test } from "vitest";
import { readCatalogue } from "../../src/catalogue.ts";
import { languages, mainLanguage } from "../../src/records/lexicon/index.ts";
import { destinationOf } from "../../src/records/story/destination.ts";
import { linksOf } from "../../src/records/story/prose.ts";
import { chartsOf } from "../../src/records/story/story.ts";
import { builds, pagesOf, said } from "./built.ts";

const { stories, targets } = readCatalogue(process.cwd()).catalogue;
const all = stories.flatMap(({ slug, editions }) => languages.map((language) => ({ slug, language, edition: editions[language] })));

describe.each(builds)("the site $name", (build) => {
  const pages = new Map(pagesOf(build).map(({ path, document }) => [path, document]));
  const prefixOf = (language: string) => `${build.base}${language === mainLanguage ? "" : `${language}/`}`;

  test.each(all)("the story $slug stands in $language with its title, its lead and all its charts", ({ slug, language, edition }) => {
    const page = pages.get(`${prefixOf(language)}stories/${slug}/`);
    expect(said(page?.querySelector("h1") ?? null)).toBe(edition.title);
    expect(said(page?.querySelector(".lead") ?? null)).toBe(edition.lead);
    const drawn = page?.querySelectorAll("figure").map((figure) => figure.querySelector("svg.narrow")?.classNames.split(" ")[1]);
    expect(drawn).toEqual(chartsOf(edition).map(({ chart }) => chart));
  });

  test.each(all)("every figure of $slug in $language leads to its promise, in the same language", ({ slug, language, edition }) => {
    const page = pages.get(`${prefixOf(language)}stories/${slug}/`);
    const links = page?.querySelectorAll(".prose a").map((link) => link.getAttribute("href")) ?? [];
    const wanted = edition.parts.flatMap((part) => (part.part === "prose" ? linksOf(part.text, part.at) : [])).flatMap(({ to }) => {
      const destination = destinationOf(to);
      const target = destination?.to === "target" ? targets.find(({ id }) => id === destination.target) : undefined;
      return target && destination?.to === "target" ? [`${prefixOf(language)}targets/${target.locality}/${target.indicator}/${target.year ?? "undated"}/${destination.article === null ? "" : `#${destination.article}`}`] : [];
    });
    expect(wanted.length).toBeGreaterThan(3);
    expect(links).toEqual(wanted);
  });

  test.each(languages)("the front page in %s leads with the latest story", (language) => {
    const [latest] = stories;
    const lead = pages.get(prefixOf(language))?.querySelector(".lead-story");
    expect([said(lead?.querySelector("h2") ?? null), lead?.querySelector("h2 a")?.getAttribute("href")]).toEqual([latest?.editions[language].title, `${prefixOf(language)}stories/${latest?.slug}/`]);
  });

  test("no story writes what only a program reads", () => {
    for (const { slug, language } of all) expect(said(pages.get(`${prefixOf(language)}stories/${slug}/`)?.querySelector("main") ?? null)).not.toMatch(/::|\]\(|@|\*\*/);
  });
});
