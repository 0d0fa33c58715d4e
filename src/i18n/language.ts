import type { Language } from "../records/lexicon/index.ts";
import { dictionaries } from "./index.ts";
import { raised } from "./initial.ts";
import type { Words } from "./words.ts";

/** The name of a language in the words of the page: "French", "Anglais", "Tiếng Việt". */
export function sayLanguage(language: Language, words: Pick<Words, "locale">): string {
  return raised(new Intl.DisplayNames(words.locale, { type: "language" }).of(language) ?? language);
}

/** The name that the speakers of a language give it: "Français". */
export function sayOwnName(language: Language): string {
  return sayLanguage(language, { locale: dictionaries[language].language });
}
