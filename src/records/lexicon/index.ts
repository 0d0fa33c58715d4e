import { en } from "./en/index.ts";
import { fr } from "./fr/index.ts";
import type { Lexicon } from "./shape.ts";
import { vi } from "./vi/index.ts";

/** The languages that quotes are read in and pages are written in. A further one is its file and its name here, and the same in `src/i18n/`. */
export const lexicons = { en, fr, vi } satisfies Record<string, Lexicon>;

/** A language that articles and pages may be in. */
export type Language = keyof typeof lexicons;

export const languages: readonly Language[] = Object.values(lexicons).map(({ language }) => known(language));

function known(tag: string): Language {
  if (isLanguage(tag)) return tag;
  throw new Error(`The lexicon of ${tag} stands under another name.`);
}

/** True for a tag that a lexicon stands under. */
export function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(lexicons, tag);
}

/** The language that stands in the main file of our own words, and has no prefix in addresses. */
export const mainLanguage = "en" satisfies Language;

/** One thing made for each language: the keys of a `name` in content, the tables of words. */
export function byLanguage<T>(make: (language: Language) => T): Readonly<Record<Language, T>> {
  const made: Partial<Record<Language, T>> = {};
  for (const language of languages) made[language] = make(language);
  if (!isWhole(made)) throw new Error("A language was left out.");
  return made;
}

function isWhole<T>(made: Partial<Record<Language, T>>): made is Record<Language, T> {
  return languages.every((language) => Object.hasOwn(made, language));
}
