import { lexicons, type Language } from "./lexicon/index.ts";
import type { Asked, StatementKind } from "./reading/choice/asked.ts";
import { compile, type Compiled } from "./reading/compiled.ts";
import { read, type Reading, type YearReading } from "./reading/read.ts";

export type { NamedYear, Passage, Reading, YearReading } from "./reading/read.ts";

const ready = new Map<Language, Compiled>();

/** The words of a language, made ready once. */
export function compiled(language: Language): Compiled {
  const known = ready.get(language) ?? compile(lexicons[language]);
  ready.set(language, known);
  return known;
}

/** Reads a value and its year out of a quote in `language`. Never throws; where the words leave a doubt the reading is a refusal that names it. */
export function readValue(quote: string, language: Language, asked: Asked): Reading {
  return read(quote, compiled(language), asked);
}

/** Reads the year out of words that state nothing but a date, such as "D'ici 2025". */
export function readYear(words: string, language: Language, kind: StatementKind): YearReading {
  return readValue(words, language, { unit: "milestone", kind }).year;
}
