import type { Locale } from "../index.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { Methodology } from "./methodology.ts";
import { vi } from "./vi.ts";

/** How we read, by language. */
export const methodology: Record<Locale, Methodology> = { en, fr, vi };
