import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { Lexicon } from "./shape.ts";
import { vi } from "./vi.ts";

/** The languages that quotes are read in. A further one is its file and its name here. */
export const lexicons = { en, fr, vi } satisfies Record<string, Lexicon>;

/** A language that articles may be in. */
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
