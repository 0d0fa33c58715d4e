import { indicatorPage, localityPage, methodologyPage, reusePage, sourcePage, storyPage, targetPage } from "../address.ts";
import type { Catalogue } from "../catalogue.ts";
import { sayBy, sayPromise, saySource } from "../i18n/say.ts";
import { sayTarget } from "../i18n/title.ts";
import { sayQuote } from "../i18n/quotation.ts";
import type { Words } from "../i18n/index.ts";
import { languages } from "../records/lexicon/index.ts";
import { readings, type Target } from "../records/target.ts";
import { named, type Indicator, type Locality } from "../records/vocabulary.ts";
import type { SearchEntry } from "./entry.ts";

/** All that the search finds, in the page's language; whoever types a name in another language finds the same. */
export function searchEntries(catalogue: Catalogue, words: Words): SearchEntry[] {
  const { indicators, localities, targets, articles, stories, pages, vocabulary } = catalogue;
  const { language, pageKinds } = words;
  const names = (own: Pick<Indicator | Locality, "name" | "short">) => languages.flatMap((tongue) => [own.name[tongue], own.short[tongue]]).filter((text) => text !== own.name[language]);
  const none = { quotes: [] } as const;
  return [
    ...indicators.map((own): SearchEntry => ({ ...none, kind: "indicator", label: pageKinds.indicator, title: own.name[language], href: indicatorPage(own.slug, words), note: words.pillars[own.pillar], also: joined([...names(own), ...languages.flatMap((tongue) => own.question?.[tongue] ?? [])]) })),
    ...localities.map((own): SearchEntry => ({ ...none, kind: "locality", label: pageKinds.locality, title: own.name[language], href: localityPage(own.slug, words), note: words.kinds[own.kind], also: joined(names(own)) })),
    ...targets.map(promise),
    ...articles.map((own): SearchEntry => ({ ...none, kind: "article", label: pageKinds.article, title: own.title, language: own.language, href: sourcePage(own.slug, words), note: saySource(own, words), also: joined([own.byline, own.document?.name, own.document?.issuer]) })),
    ...stories.map(({ slug, editions }): SearchEntry => ({ ...none, kind: "story", label: words.search.story, title: editions[language].title, href: storyPage(slug, words), note: editions[language].lead, also: joined(languages.map((tongue) => editions[tongue].title)) })),
    ...([["methodology", words.pages.methodology, methodologyPage(words)], ["reuse", words.titles.reuse, reusePage(words)]] as const).flatMap(([name, label, href]) =>
      pages[name][language].sections.map(({ id, title, text }): SearchEntry => ({ ...none, kind: "page", label, title, href: `${href}#${id}`, note: "", also: text.replace(/[*_`#]/g, "") }))),
  ];

  function promise(target: Target): SearchEntry {
    const indicator = named(vocabulary.indicators, target.indicator);
    const locality = named(vocabulary.localities, target.locality);
    return {
      kind: "target",
      label: pageKinds.target,
      title: sayTarget(target, vocabulary, words),
      href: targetPage(target, words),
      note: readings(target).map(({ value }) => sayBy(sayPromise(value, indicator.unit, words), target.year, words)).join(words.semicolon),
      quotes: target.records.map(({ quote, article }) => ({ text: sayQuote(quote, article.language), language: article.language })).filter(({ text }, i, all) => all.findIndex((other) => other.text === text) === i),
      also: joined([...names(indicator), ...names(locality), ...target.records.map(({ article }) => article.publisher)]),
    };
  }
}

function joined(texts: readonly (string | null | undefined)[]): string {
  return [...new Set(texts)].filter((text) => typeof text === "string").join("\n");
}
