import { expect, describe, test } from "vitest";
import { readCatalogue } from "../../src/catalogue.ts";
import { editions } from "../../src/i18n/index.ts";
import { sayDate, saySides, sayValue } from "../../src/i18n/say.ts";
import { mainLanguage } from "../../src/records/lexicon/index.ts";
import { marked } from "../../src/records/marked.ts";
import { yearSlug } from "../../src/records/record.ts";
import { disagreement, readings } from "../../src/records/target.ts";
import { atQuote } from "../../src/records/textFragment.ts";
import { builds, pagesOf, said } from "./built.ts";

const { targets, articles, indicators, localities, records } = readCatalogue(process.cwd()).catalogue;
const [build] = builds;
const pages = new Map((build ? pagesOf(build) : []).map(({ path, document }) => [path, document]));
const prefix = (language: string) => (language === mainLanguage ? "" : `/${language}`);
const flat = (text: string) => text.replace(/\s+/g, " ");
const inEach = editions.map((words) => [words.language, words] as const);
const marksOf = (...given: Parameters<typeof marked>) => marked(...given).flatMap(({ text, of }) => (of === "year" ? [text] : []));
const unit = (slug: string) => indicators.find((indicator) => indicator.slug === slug)?.unit ?? "milestone";

describe.each(targets.map((target) => [target.id, target] as const))("the page of %s", (_, target) => {
  const path = `/targets/${target.locality}/${target.indicator}/${yearSlug(target.year)}/`;

  test.each(target.records.flatMap((record) => inEach.map(([language, words]) => [language, record.article.slug, record, words] as const)))("in %s shows the words of %s with the value's words marked, and what they are read as", (_, slug, record, words) => {
    const shown = pages.get(`${prefix(words.language)}${path}`)?.querySelector(`[id="${slug}"]`) ?? null;
    const quote = shown?.querySelector("blockquote") ?? null;
    expect(said(quote)).toContain(record.quote);
    expect(quote?.getAttribute("lang")).toBe(record.article.language);
    const marks = (selector: string) => quote?.querySelectorAll(selector).map(({ text }) => text) ?? [];
    const { when, passage } = record;
    expect(marks("mark:not(.year)")).toEqual(passage ? [record.quote.slice(passage.start, passage.end)] : []);
    const dating = when ? marksOf(when.words, null, when.passage) : marksOf(record.quote, passage, record.yearPassage);
    expect(marks("mark.year")).toEqual(dating);
    if (when) expect(said(quote)).toContain(when.words);
    const text = said(shown);
    for (const part of [sayValue(record.value, unit(record.indicator), words), record.article.publisher, sayDate(record.article.published, words), record.id]) expect(text).toContain(flat(part));
    if (record.because !== null) expect(text).toContain(flat(record.because[words.language] ?? "missing"));
    if (record.basis !== null) expect(text).toContain(flat(when ? words.target.statedElsewhere : words.bases[record.basis]));
    const status = record.article.document?.status;
    expect(text).toContain(status ? words.statuses[status] : words.statusUnknown);
    expect(shown?.querySelectorAll("a").map((link) => link.getAttribute("href"))).toContain(atQuote(record.article.url, [record.quote, ...(when ? [when.words] : [])], record.article.language));
  });

  test.each(inEach)("in %s says that its sources differ exactly where they do", (language, words) => {
    const page = pages.get(`${prefix(language)}${path}`);
    const { value } = disagreement(target);
    const values = new Set(target.records.map((record) => sayValue(record.value, unit(record.indicator), words)));
    expect(values.size > 1).toBe(value);
    expect(page?.querySelector(".differ") !== null).toBe(value || disagreement(target).status);
    if (value) expect(said(page?.querySelector("main") ?? null)).toContain(flat(saySides(readings(target), unit(target.indicator), words)));
  });
});

test("every indicator, locality and article has its page, and each lists all its records' targets", () => {
  const links = (path: string) => (pages.get(path)?.querySelectorAll("a") ?? []).map((link) => (link.getAttribute("href") ?? "").split("#")[0]);
  const places: [string, (record: (typeof records)[number]) => boolean][] = [
    ...indicators.map(({ slug }): [string, (record: (typeof records)[number]) => boolean] => [`/indicators/${slug}/`, ({ indicator }) => indicator === slug]),
    ...localities.map(({ slug }): [string, (record: (typeof records)[number]) => boolean] => [`/localities/${slug}/`, ({ locality }) => locality === slug]),
    ...articles.map(({ slug }): [string, (record: (typeof records)[number]) => boolean] => [`/sources/${slug}/`, ({ article }) => article.slug === slug]),
  ];
  for (const [path, isOwn] of places) {
    expect(pages.has(path), path).toBe(true);
    const wanted = records.filter(isOwn).map(({ locality, indicator, year }) => `/targets/${locality}/${indicator}/${yearSlug(year)}/`);
    expect(wanted.filter((target) => !links(path).includes(target)), path).toEqual([]);
  }
});

test("every indicator with a record has its chart for a phone and for a desk, and the same as a table", () => {
  for (const { slug } of indicators) {
    const page = pages.get(`/indicators/${slug}/`);
    const own = records.filter(({ indicator }) => indicator === slug);
    const drawings = page?.querySelectorAll("svg.chart[role=group]") ?? [];
    const [narrow, wide] = ["narrow", "wide"].map((size) => drawings.filter((drawing) => drawing.classList.contains(size)).length);
    expect([slug, narrow]).toEqual([slug, wide]);
    if (own.length === 0) expect([slug, drawings.length]).toEqual([slug, 0]);
    else expect(narrow, slug).toBeGreaterThanOrEqual(1);
    for (const drawing of drawings) expect(drawing.querySelectorAll("a").filter((link) => !link.getAttribute("aria-label"))).toEqual([]);
    expect(page?.querySelectorAll("table tbody tr").length, slug).toBe(own.length);
  }
});

test("every record can be reached from a mark of its indicator's charts and of its place's", () => {
  for (const { indicator, locality, year, article } of records) {
    const target = `/targets/${locality}/${indicator}/${yearSlug(year)}/`;
    for (const path of [`/indicators/${indicator}/`, `/localities/${locality}/`]) {
      const marks = pages.get(path)?.querySelectorAll("svg.chart.wide a").map((link) => link.getAttribute("href") ?? "") ?? [];
      expect(marks.some((href) => href === target || href === `${target}#${article.slug}`), `${path} ${target}`).toBe(true);
    }
  }
});
