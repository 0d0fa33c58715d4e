import type { Language } from "../records/lexicon/index.ts";
import { dictionaries } from "./index.ts";

/** Words of an article within the quotation marks of its language. */
export function sayQuote(quote: string, language: Language): string {
  const [open, close] = dictionaries[language].quotation;
  return `${open}${quote}${close}`;
}
