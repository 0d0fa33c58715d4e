import { lexicons, type Language } from "./lexicon/index.ts";

/**
 * The address of a page with text fragments, so that a browser opens it at the first quote and marks them all. Long quotes are given
 * by their first and last words, which survive a stray mark between them. Browsers match whole words and ignore accents.
 */
export function atQuote(url: string, quotes: readonly string[], language?: Language): string {
  const [page = "", fragment] = url.split("#");
  return `${page}#${fragment ?? ""}:~:${quotes.map((quote) => `text=${directive(quote, language)}`).join("&")}`;
}

function directive(quote: string, language: Language | undefined): string {
  const words = whole(quote.split(" "), language);
  return words.length <= 10 ? encode(words.join(" ")) : `${encode(words.slice(0, 5).join(" "))},${encode(words.slice(-5).join(" "))}`;
}

// Where words are elided, as in French, a quote may begin inside what a browser takes for one word: "économie" of "l'économie". The next word is whole.
function whole(words: readonly string[], language: Language | undefined): readonly string[] {
  const [first = ""] = words;
  const mayBeElided = language !== undefined && lexicons[language].elisions.length > 0 && words.length > 3 && /^[aeiouyhœæ]/i.test(first.normalize("NFD"));
  return mayBeElided ? words.slice(1) : words;
}

// `-`, `,` and `&` have a meaning of their own in a fragment.
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll("-", "%2D");
}
