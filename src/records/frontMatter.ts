import matter from "gray-matter";
import type { Issue, Position, Problem } from "./issue.ts";
import { parseYaml, type YamlText } from "./yamlText.ts";

/** The keys and the body of a Markdown file, before any schema. */
export interface FrontMatter extends YamlText {
  /** The prose below, with Unix line ends. */
  readonly body: string;
  /** Where it begins. */
  readonly bodyAt: Position;
}

/** Splits a file into front matter and body. Code in front matter is refused, never run. Never throws. */
export function parseFrontMatter(file: string, source: string): { ok: FrontMatter } | { issues: Issue[] } {
  const text = source.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const fail = (problem: Problem, line = 1) => ({ issues: [{ file, line, column: 1, problem }] });
  if (!text.startsWith("---")) return fail({ code: "no-front-matter" });
  const language = matter.language(text).name;
  if (language !== "" && language !== "yaml") return fail({ code: "front-matter-language", given: language });
  const end = /\n---([^\n]*)/.exec(text);
  const endLine = text.slice(0, end?.index ?? 0).split("\n").length + 1;
  if (!end) return fail({ code: "front-matter-open" });
  if (end[1]?.trim() !== "") return fail({ code: "front-matter-end", given: end[0].trim() }, endLine);

  // Options are always given: without them gray-matter answers a broken file from its cache as an empty one.
  const split = matter(text, { language: "yaml", engines: { yaml: { parse: () => ({}), stringify: String }, javascript: { parse: () => ({}), stringify: String } } });
  const yaml = parseYaml(file, split.matter);
  return "issues" in yaml ? yaml : { ok: { ...yaml.ok, body: split.content.normalize("NFC").trim(), bodyAt: { line: endLine, column: 1 } } };
}
