import type { Language } from "../records/lexicon/index.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { vi } from "./vi.ts";
import type { Words } from "./words.ts";

/** The words of the interface by language. A further language is its file and its name here. */
export const dictionaries: Readonly<Record<Language, Words>> = { en, fr, vi };

/** The languages that pages are written in, each with its words, in the order of the switch. */
export const editions: readonly Words[] = Object.values(dictionaries);

export type { Words };
