import type { Language } from "./lexicon/index.ts";
import type { PartialDate } from "./partialDate.ts";
import type { Article } from "./record.ts";

/** A date as CSL-JSON has it: year, month and day, as far as they are known. */
export interface CslDate {
  readonly "date-parts": readonly [readonly number[]];
}

/** One cited thing as CSL-JSON, https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html; every form of a citation is made from it. */
export interface CslItem {
  readonly id: string;
  readonly type: "article-newspaper" | "webpage";
  readonly title: string;
  /** A whole name, never taken apart: the byline, else whoever published it. */
  readonly author: readonly [{ readonly literal: string }];
  readonly "container-title": string;
  readonly publisher: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL: string;
  readonly language: Language;
}

/** A source: the article that states a promise. */
export function citeArticle({ slug, title, byline, publisher, published, accessed, url, language }: Article): CslItem {
  return {
    id: slug,
    type: "article-newspaper",
    title,
    author: [{ literal: byline ?? publisher }],
    "container-title": publisher,
    publisher,
    issued: dateParts(published),
    accessed: dateParts(accessed),
    URL: url,
    language,
  };
}

/** A page of ours, as the place where sources stand side by side; `changed` is the day on which its records last changed. */
export function citePage({ id, title, site, address, language, changed }: { id: string; title: string; site: string; address: string; language: Language; changed: PartialDate | null }): CslItem {
  return {
    id,
    type: "webpage",
    title,
    author: [{ literal: site }],
    "container-title": site,
    publisher: site,
    ...(changed !== null && { issued: dateParts(changed) }),
    URL: address,
    language,
  };
}

function dateParts(date: PartialDate): CslDate {
  return { "date-parts": [date.split("-").map(Number)] };
}
