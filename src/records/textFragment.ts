/**
 * The address of a page with a text fragment, so that a browser opens it at the quote. Long quotes are given by their
 * first and last words, which survive a stray mark between them. Browsers match whole words and ignore accents.
 */
export function atQuote(url: string, quote: string): string {
  const words = quote.split(" ");
  const text = words.length <= 10 ? encode(quote) : `${encode(words.slice(0, 5).join(" "))},${encode(words.slice(-5).join(" "))}`;
  const [page = "", fragment] = url.split("#");
  return `${page}#${fragment ?? ""}:~:text=${text}`;
}

// `-`, `,` and `&` have a meaning of their own in a fragment.
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll("-", "%2D");
}
