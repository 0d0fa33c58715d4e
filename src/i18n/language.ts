import type { Language } from "../records/lexicon/index.ts";
import { dictionaries } from "./index.ts";
import { raised } from "./initial.ts";
import type { Words } from "./words.ts";

// Every page names every language; the tables of names are made once.
const names = new Map<string, Intl.DisplayNames>();

/** The name of a language in the words of the page: "French", "Anglais", "Tiếng Việt". */
export function sayLanguage(language: Language, { locale }: Pick<Words, "locale">): string {
  const known = names.get(locale) ?? new Intl.DisplayNames(locale, { type: "language" });
  names.set(locale, known);
  return raised(known.of(language) ?? language);
}

/** The name that the speakers of a language give it: "Français". */
export function sayOwnName(language: Language): string {
  return sayLanguage(language, { locale: dictionaries[language].language });
}
