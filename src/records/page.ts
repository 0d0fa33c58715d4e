import type { Issue } from "./issue.ts";
import type { Language } from "./lexicon/index.ts";

/** One part of a page of our own prose. */
export interface Section {
  /** Its anchor, the same in every language. */
  readonly id: string;
  readonly title: string;
  /** Markdown. */
  readonly text: string;
}

/** A page of our own prose in one language, out of `content/pages/`. */
export interface Page {
  /** What the page tells, in a paragraph: Markdown. */
  readonly lead: string;
  readonly sections: readonly Section[];
}

/** The pages that the site has, by the names of their files. */
export const pageNames = ["methodology", "reuse"] as const;
export type PageName = (typeof pageNames)[number];

/** Parses a page: a lead, then sections headed `## Title {#anchor}`. `main` is the same page in the main language, whose sections it must have. */
export function parsePage(file: string, text: string, language: Language, main: { readonly file: string; readonly page: Page } | null): { ok: Page } | { issues: Issue[] } {
  const lines = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n").normalize("NFC").split("\n");
  const issues: Issue[] = [];
  const heads: { readonly id: string; readonly title: string; readonly line: number }[] = [];
  for (const [line, given] of lines.entries()) {
    if (!given.startsWith("#")) continue;
    const [, title, id] = /^## (.*\S) \{#([a-z]+(?:-[a-z]+)*)\}\s*$/.exec(given) ?? [];
    if (title === undefined || id === undefined || heads.some((head) => head.id === id)) issues.push({ file, line: line + 1, column: 1, problem: { code: "page-heading", given } });
    else heads.push({ id, title, line });
  }
  const between = (start: number, end: number | undefined) => lines.slice(start, end).join("\n").trim();
  const page: Page = { lead: between(0, heads[0]?.line), sections: heads.map(({ id, title, line }, i) => ({ id, title, text: between(line + 1, heads[i + 1]?.line) })) };
  if (page.lead === "") issues.push({ file, line: 1, column: 1, problem: { code: "page-without-lead" } });
  const [anchors, expected] = [anchorsOf(page), main ? anchorsOf(main.page) : []];
  if (main && issues.length === 0 && anchors.join() !== expected.join()) issues.push({ file, line: 1, column: 1, problem: { code: "page-sections", language, anchors, owner: main.file, expected } });
  return issues.length > 0 ? { issues } : { ok: page };
}

function anchorsOf({ sections }: Page): string[] {
  return sections.map(({ id }) => id);
}
