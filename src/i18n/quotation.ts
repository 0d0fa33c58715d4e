import type { Language } from "../records/lexicon/index.ts";

/** The quotation marks of each language that articles are written in; French keeps a narrow no-break space inside them. */
export const quotationMarks: Readonly<Record<Language, readonly [string, string]>> = { en: ["“", "”"], fr: ["«\u202f", "\u202f»"], vi: ["“", "”"] };

/** Words of an article within the quotation marks of its language. */
export function sayQuote(quote: string, language: Language): string {
  const [open, close] = quotationMarks[language];
  return `${open}${quote}${close}`;
}
