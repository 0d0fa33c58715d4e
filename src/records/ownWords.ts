import { z } from "zod";
import { byLanguage, languages, mainLanguage, type Language } from "./lexicon/index.ts";

/** Our own prose, in Markdown, in every language. */
export type Body = Readonly<Record<Language, string>>;

/** A sentence of our own: in English, and in the languages that it was written in besides. */
export type OwnWords = Readonly<Partial<Record<Language, string>>> & { readonly [mainLanguage]: string };

/** The schema of such a sentence: text is English alone, a mapping holds every language. */
export function ownWords(text: z.ZodType<string>): z.ZodType<OwnWords> {
  return z.union([text.transform((words): OwnWords => ({ [mainLanguage]: words })), z.strictObject(byLanguage(() => text))]);
}

/** A sentence in the language asked for, else in English; `language` is set where it isn't the one asked for. */
export function inWordsOf(own: OwnWords, asked: Language): { readonly text: string; readonly language: Language | undefined } {
  const text = own[asked];
  return text === undefined ? { text: own[mainLanguage], language: mainLanguage } : { text, language: undefined };
}

/** The body of a file: its own prose, which is English, and that of the files beside it. A language without a file is empty; the check names it. */
export function bodyOf(main: string, prose: Readonly<Record<string, string>>): Body {
  return byLanguage((language) => (language === mainLanguage ? main : (prose[language] ?? "")));
}

/** The files that hold a body beside `x.md`: `fr` for `x.fr.md`. */
export const proseLanguages: readonly Language[] = languages.filter((language) => language !== mainLanguage);
