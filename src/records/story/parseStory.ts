import { parseFrontMatter } from "../frontMatter.ts";
import type { Issue } from "../issue.ts";
import type { Language } from "../lexicon/index.ts";
import { parsed } from "../parsed.ts";
import { storySchema } from "../schema.ts";
import type { Part, StoryEdition } from "./story.ts";

/** Parses one language of a story: its keys, then prose with charts between, each by one line. Never throws. */
export function parseStory(file: string, text: string, language: Language): { ok: StoryEdition } | { issues: Issue[] } {
  const source = parseFrontMatter(file, text);
  if ("issues" in source) return source;
  const head = parsed(storySchema, source.ok.data, file, source.ok);
  const { parts, issues } = partsOf(file, source.ok.body, firstLine(text, source.ok.bodyAt.line));
  const all = [...("issues" in head ? head.issues : []), ...issues];
  if (!parts.some(({ part }) => part === "prose")) all.push({ file, ...source.ok.bodyAt, problem: { code: "no-body" } });
  return "issues" in head || all.length > 0 ? { issues: all } : { ok: { file, language, ...head.ok, heads: { title: source.ok.at(["title"]), lead: source.ok.at(["lead"]) }, parts } };
}

// Blank lines between the front matter and the prose are no part of either.
function firstLine(text: string, end: number): number {
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  const found = lines.findIndex((line, i) => i >= end && line.trim() !== "");
  return (found === -1 ? end : found) + 1;
}

function partsOf(file: string, body: string, from: number): { parts: Part[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const parts: Part[] = [];
  let prose: { readonly lines: string[]; readonly line: number } | null = null;
  const close = () => {
    const text = prose?.lines.join("\n").trimEnd() ?? "";
    if (prose && text.trim() !== "") parts.push({ part: "prose", text, at: { line: prose.line, column: 1 } });
    prose = null;
  };
  for (const [i, line] of body.split("\n").entries()) {
    const at = { line: from + i, column: 1 };
    if (/^\s*::/.test(line)) {
      close();
      const [, indicator, chart] = /^::chart ([a-z0-9]+(?:-[a-z0-9]+)*) ([a-z]+)\s*$/.exec(line) ?? [];
      if (indicator === undefined || chart === undefined) issues.push({ file, ...at, problem: { code: "story-line", given: line.trim() } });
      else parts.push({ part: "chart", indicator, chart, at });
      continue;
    }
    if (/^ {0,3}(#(?!# \S)|.*\S *\{#)/.test(line) || /^ {0,3}(=+|-+)\s*$/.test(line)) issues.push({ file, ...at, problem: { code: "story-heading", given: line.trim() } });
    prose ??= { lines: [], line: at.line };
    prose.lines.push(line);
  }
  close();
  return { parts, issues };
}
