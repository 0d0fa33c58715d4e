import type { Language } from "./lexicon/index.ts";
import type { Doubt } from "./reading/doubt.ts";
import type { Unit } from "./unit.ts";
import type { Value } from "./value.ts";

/** A place in a file of `content/`; line and column count from one. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One thing wrong with the content, as data; `describe.ts` gives it words. */
export interface Issue extends Position {
  /** Path from the root of the repository. */
  readonly file: string;
  readonly problem: Problem;
}

/** What can be wrong. `given` is what stands in the file. */
export type Problem =
  | { readonly code: "folder-missing"; readonly folder: string }
  | { readonly code: "not-a-file"; readonly isFolder: boolean }
  | { readonly code: "unreadable"; readonly reason: string }
  | { readonly code: "not-utf8" }
  | { readonly code: "too-large"; readonly bytes: number; readonly most: number }
  | { readonly code: "bad-file-name"; readonly name: string }
  | { readonly code: "slug-twice"; readonly slug: string; readonly other: string }
  | { readonly code: "prose-without-file"; readonly slug: string }
  | { readonly code: "prose-with-front-matter" }
  | { readonly code: "prose-missing"; readonly language: Language; readonly owner: string }
  | { readonly code: "page-heading"; readonly given: string }
  | { readonly code: "page-without-lead" }
  | { readonly code: "page-sections"; readonly language: Language; readonly anchors: readonly string[]; readonly owner: string; readonly expected: readonly string[] }
  | { readonly code: "reserved-name"; readonly name: string }
  | { readonly code: "story-file-name"; readonly name: string }
  | { readonly code: "story-missing"; readonly language: Language; readonly slug: string }
  | { readonly code: "story-line"; readonly given: string }
  | { readonly code: "story-heading"; readonly given: string }
  | { readonly code: "story-chart"; readonly indicator: string; readonly given: string; readonly known: readonly string[] }
  | { readonly code: "story-charts"; readonly charts: readonly string[]; readonly owner: string; readonly expected: readonly string[] }
  | { readonly code: "story-date"; readonly given: string; readonly owner: string; readonly expected: string }
  | { readonly code: "story-link"; readonly given: string }
  | { readonly code: "story-link-form"; readonly given: string }
  | { readonly code: "story-target"; readonly given: string; readonly known: readonly string[] }
  | { readonly code: "story-year"; readonly given: string; readonly id: string; readonly year: number | null }
  | { readonly code: "story-value"; readonly given: string; readonly read: Value | null; readonly id: string; readonly stated: readonly Value[] }
  | { readonly code: "story-figure"; readonly given: string; readonly key: string | null }
  | { readonly code: "no-front-matter" }
  | { readonly code: "front-matter-open" }
  | { readonly code: "front-matter-language"; readonly given: string }
  | { readonly code: "front-matter-end"; readonly given: string }
  | { readonly code: "yaml"; readonly fault: string; readonly reason: string; readonly words?: string }
  | { readonly code: "yaml-alias"; readonly given: string }
  | { readonly code: "yaml-anchor"; readonly given: string }
  | { readonly code: "yaml-comment"; readonly key: string; readonly given: string }
  | { readonly code: "no-body" }
  | { readonly code: "unknown-key"; readonly given: string; readonly known: readonly string[] }
  | { readonly code: "missing"; readonly key: string }
  | { readonly code: "empty"; readonly key: string }
  | { readonly code: "wrong-shape"; readonly key: string; readonly expected: "text" | "mapping" | "list" }
  | { readonly code: "not-one-of"; readonly key: string; readonly given: string; readonly known: readonly string[] }
  | { readonly code: "unknown-name"; readonly key: "locality" | "indicator" | "series"; readonly given: string; readonly known: readonly string[] }
  | { readonly code: "not-a-date"; readonly given: string }
  | { readonly code: "no-such-date"; readonly given: string }
  | { readonly code: "read-before-published"; readonly accessed: string; readonly published: string }
  | { readonly code: "not-a-year"; readonly given: string }
  | { readonly code: "not-an-address"; readonly given: string }
  | { readonly code: "markup"; readonly key: string; readonly given: string }
  | { readonly code: "control-character"; readonly key: string }
  | { readonly code: "control-in-file"; readonly character: number }
  | { readonly code: "quote-too-long"; readonly key: "quote" | "when"; readonly words: number; readonly most: number }
  | { readonly code: "year-against-words"; readonly given: number; readonly stated: readonly number[] }
  | { readonly code: "year-unstated"; readonly given: number | null }
  | { readonly code: "year-several"; readonly named: readonly number[] }
  | { readonly code: "year-relative"; readonly words: string }
  | { readonly code: "year-missing" }
  | { readonly code: "when-without-year"; readonly given: string }
  | { readonly code: "when-against-quote"; readonly when: number; readonly quote: readonly number[] }
  | { readonly code: "when-and-inferred" }
  | { readonly code: "inferred-without-year" }
  | { readonly code: "inferred-without-because"; readonly given: number }
  | { readonly code: "inferred-but-stated"; readonly given: number }
  | { readonly code: "reads-without-because"; readonly given: string }
  | { readonly code: "reads-unclear"; readonly given: string }
  | { readonly code: "reads-out-of-range"; readonly given: string; readonly unit: Unit }
  | { readonly code: "reads-nearly"; readonly given: string }
  | { readonly code: "reads-against-quote"; readonly given: string; readonly words: string }
  | { readonly code: "reads-and-figure" }
  | { readonly code: "refused"; readonly doubt: Doubt }
  | { readonly code: "record-twice"; readonly id: string; readonly other: string }
  | { readonly code: "no-locality" }
  | { readonly code: "id-vanished"; readonly id: string }
  | { readonly code: "id-listed-twice"; readonly id: string }
  | { readonly code: "id-gone-but-present"; readonly id: string }
  | { readonly code: "id-gone-but-unpublished"; readonly id: string }
  | { readonly code: "id-moved-nowhere"; readonly id: string; readonly to: string }
  | { readonly code: "not-a-day"; readonly given: string }
  | { readonly code: "change-value"; readonly given: string }
  | { readonly code: "change-date"; readonly given: string; readonly before: string }
  | { readonly code: "change-empty" }
  | { readonly code: "change-added-twice"; readonly id: string }
  | { readonly code: "change-unpublished"; readonly id: string }
  | { readonly code: "change-before-added"; readonly id: string }
  | { readonly code: "change-of-nothing"; readonly id: string }
  | { readonly code: "change-unlogged"; readonly id: string; readonly what: readonly { readonly key: string; readonly was: string | null; readonly is: string | null }[] }
  | { readonly code: "addition-unlogged"; readonly id: string }
  | { readonly code: "original-missing"; readonly article: string; readonly folder: string }
  | { readonly code: "not-in-original"; readonly key: "quote" | "when"; readonly quote: string; readonly article: string };
