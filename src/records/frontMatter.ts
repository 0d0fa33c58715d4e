import matter from "gray-matter";
import { isAlias, isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Node } from "yaml";
import type { Issue, Position, Problem } from "./issue.ts";

/** The keys and the body of a Markdown file, before any schema; every scalar is still the text that was written. */
export interface FrontMatter {
  readonly data: unknown;
  /** The prose below, with Unix line ends. */
  readonly body: string;
  /** Where the value at a path of keys stands; where it is missing, the nearest value around it. */
  at(path: readonly PropertyKey[]): Position;
  /** Where the key itself stands. */
  keyAt(path: readonly PropertyKey[]): Position;
}

/** Splits a file into front matter and body. Code in front matter is refused, never run; YAML aliases are not expanded. */
export function parseFrontMatter(file: string, source: string): { ok: FrontMatter } | { issues: Issue[] } {
  const text = source.replace(/^\ufeff/, "").replaceAll("\r\n", "\n");
  const fail = (problem: Problem, at: Position = { line: 1, column: 1 }) => ({ issues: [{ file, ...at, problem }] });
  if (!text.startsWith("---")) return fail({ code: "no-front-matter" });
  const language = matter.language(text).name;
  if (language !== "" && language !== "yaml") return fail({ code: "front-matter-language", given: language });
  if (!/\n---[ \t]*(\n|$)/.test(text)) return fail({ code: "front-matter-open" });

  const lines = new LineCounter();
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  try {
    // Options are always given: without them gray-matter answers a broken file from its cache as an empty one.
    const split = matter(text, { language: "yaml", engines: { yaml: { parse: () => ({}), stringify: String }, javascript: { parse: () => ({}), stringify: String } } });
    const document = parseDocument(split.matter, { schema: "failsafe", lineCounter: lines, prettyErrors: false, uniqueKeys: true });
    const issues = faults(document, split.matter).map(({ problem, offset }): Issue => ({ file, ...place(offset), problem }));
    if (issues.length > 0) return { issues };
    const start = (node: unknown): Position => place(isNode(node) ? (node.range?.[0] ?? 0) : 0);
    return {
      ok: {
        data: document.toJS({ maxAliasCount: 0 }),
        body: split.content.trim(),
        at: (path) => start(nearest(document, path)),
        keyAt: (path) => start(keyNode(document, path) ?? nearest(document, path)),
      },
    };
  } catch (error) {
    return fail({ code: "yaml", reason: error instanceof RangeError ? "it is nested too deeply" : String(error instanceof Error ? error.message : error) });
  }
}

function faults(document: Document, source: string): { problem: Problem; offset: number }[] {
  const broken = [...document.errors, ...document.warnings].map(({ message, pos }) => ({ problem: { code: "yaml" as const, reason: message.replace(/\s+/g, " ") }, offset: pos[0] }));
  if (broken.length > 0) return broken;
  const found: { problem: Problem; offset: number }[] = [];
  visit(document, {
    Alias: (_, alias) => void found.push({ problem: { code: "yaml-alias", given: `*${alias.source}` }, offset: alias.range?.[0] ?? 0 }),
    Pair: (_, { key, value }) => {
      // `quote: top # 3` would lose its number to a comment; words to be read are never cut silently.
      const isText = isScalar(key) && isScalar(value) && value.type === "PLAIN" && ["quote", "figure", "title", "reads", "because"].includes(String(key.value));
      if (isText && value.comment !== undefined && value.comment !== null) {
        found.push({ problem: { code: "yaml-comment", key: String(key.value), given: value.comment.trim() }, offset: source.indexOf("#", value.range?.[1] ?? 0) });
      }
    },
  });
  return found;
}

function nearest(document: Document, path: readonly PropertyKey[]): Node | null {
  let node: unknown = document.contents;
  let known: Node | null = isNode(node) ? node : null;
  for (const step of path) {
    node = isMap(node) || isSeq(node) ? node.get(typeof step === "number" ? step : String(step), true) : undefined;
    if (!isNode(node) || isAlias(node)) break;
    known = node;
  }
  return known;
}

function keyNode(document: Document, path: readonly PropertyKey[]): Node | null {
  const map = nearest(document, path.slice(0, -1));
  const pair = isMap(map) ? map.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === path.at(-1)) : undefined;
  return pair && isNode(pair.key) ? pair.key : null;
}
