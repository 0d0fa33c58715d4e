import type { ParsedArticle } from "./article.ts";
import type { Issue } from "./issue.ts";
import { standsIn } from "./originals.ts";

/** What only all articles together can show: the same record twice. */
export function checkTogether(articles: readonly ParsedArticle[]): Issue[] {
  const seen = new Map<string, string>();
  return articles.flatMap(({ targets, outcomes }) => [...targets, ...outcomes]).flatMap(({ id, article, at }): Issue[] => {
    const other = seen.get(id);
    if (other === undefined) seen.set(id, `${article.file}:${at.line}`);
    return other === undefined ? [] : [{ file: article.file, ...at, problem: { code: "record-twice", id, other } }];
  });
}

/** Holds every quote, and every fragment that names a year, against the saved text of its source; `original` gives it, or `null` where none is saved. */
export function checkOriginals(articles: readonly ParsedArticle[], folder: string, original: (article: string) => string | null): Issue[] {
  return articles.flatMap(({ article, targets, outcomes }): Issue[] => {
    if (!article) return [];
    const text = original(article.slug);
    if (text === null) return [{ file: article.file, line: 1, column: 1, problem: { code: "original-missing", article: article.slug, folder } }];
    const fragments = [...targets, ...outcomes].flatMap(({ quote, when, at }) => [{ key: "quote" as const, quote, at }, ...(when ? [{ key: "when" as const, quote: when.words, at }] : [])]);
    const missing = fragments.filter(({ quote }) => !standsIn(quote, text));
    const once = missing.filter(({ key, quote, at }, i) => missing.findIndex((other) => other.key === key && other.quote === quote && other.at.line === at.line) === i);
    return once.map(({ key, quote, at }) => ({ file: article.file, ...at, problem: { code: "not-in-original", key, quote, article: article.slug } }));
  });
}
