import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { vi } from "./vi.ts";
import type { Words } from "./words.ts";

/** The languages that pages are written in. */
export const dictionaries = { en, fr, vi } satisfies Record<string, Words>;

/** A language of pages. */
export type Locale = keyof typeof dictionaries;
export type { Words };
