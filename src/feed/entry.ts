import { targetPage } from "../address.ts";
import type { Catalogue } from "../catalogue.ts";
import { sayAltered, sayPart } from "../i18n/sayChange.ts";
import { sayQuote } from "../i18n/quotation.ts";
import { sayTarget } from "../i18n/title.ts";
import type { Words } from "../i18n/index.ts";
import type { Change } from "../records/changes/log.ts";
import { asHtml } from "../records/html.ts";
import { parseTargetId } from "../records/id.ts";
import { inWordsOf } from "../records/ownWords.ts";

/** One change as a reader of feeds shows it. */
export interface Entry {
  readonly title: string;
  /** The address of the record's page below the site's; `null` where there is none. */
  readonly href: string | null;
  /** HTML, its text escaped. */
  readonly html: string;
}

/** The words of a change, with the quote in its own language. `pages` are the targets that have one. */
export function entryOf(change: Change, { vocabulary, articles }: Catalogue, pages: ReadonlySet<string>, words: Words): Entry {
  const { id, kind, before, after, because, to } = change;
  const target = parseTargetId(id);
  const unit = (target && vocabulary.indicators.get(target.indicator)?.unit) ?? "milestone";
  const state = after ?? before;
  const what = target ? sayTarget(target, vocabulary, words) : id;
  const title = words.changes.entry[kind](state && unit !== "milestone" ? `${what}${words.comma}${sayPart("value", state, unit, words)}` : what);
  const language = articles.find(({ slug }) => slug === target?.article)?.language ?? words.language;
  const quote = state && `<blockquote lang="${language}"><p>${asHtml(sayQuote(state.quote, language))}</p></blockquote>`;
  const altered = before && after ? sayAltered(before, after, unit, words, language).map(({ key, was, is }) => line(words.changes.keys[key], `${words.changes.was} ${was.text}${words.comma}${words.changes.is} ${is.text}`, words)) : [];
  const reason = inWordsOf(because, words.language);
  return {
    title,
    href: target && pages.has(target.target) ? targetPage(target, words, target.article) : null,
    html: [quote, ...altered, line(words.changes.because, reason.text, words), to && line(words.changes.movedTo, to, words)].filter((part) => typeof part === "string").join(""),
  };
}

function line(label: string, text: string, words: Words): string {
  return `<p>${asHtml(`${label}${words.colon}${text}`)}</p>`;
}
