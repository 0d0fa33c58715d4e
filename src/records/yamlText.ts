import { isAlias, isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Node, type YAMLError } from "yaml";
import type { Issue, Position, Problem } from "./issue.ts";
import { languages } from "./lexicon/index.ts";

/** A piece of YAML, before any schema; every scalar is still the text that was written. */
export interface YamlText {
  readonly data: unknown;
  /** Where the value at a path of keys stands; where it is missing, the nearest value around it. */
  at(path: readonly PropertyKey[]): Position;
  /** Where the key itself stands. */
  keyAt(path: readonly PropertyKey[]): Position;
}

interface Fault {
  readonly problem: Problem;
  readonly offset: number;
}

/** Parses YAML into text, lists and mappings alone: no aliases, no tags, each key once. Never throws. */
export function parseYaml(file: string, text: string): { ok: YamlText } | { issues: Issue[] } {
  const lines = new LineCounter();
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const deep = tooDeep(text);
  if (deep !== null) return { issues: [{ file, line: lineOf(text, deep), column: 1, problem: { code: "yaml", fault: "DEPTH", reason: "it is nested too deeply" } }] };
  const document = parseDocument(text, { schema: "failsafe", lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const issues = faults(document, text).map(({ problem, offset }): Issue => ({ file, ...place(offset), problem }));
  if (issues.length > 0) return { issues };
  const start = (node: unknown): Position => place(isNode(node) ? (node.range?.[0] ?? 0) : 0);
  return {
    ok: {
      data: document.toJS({ maxAliasCount: 0 }),
      at: (path) => start(nearest(document, path)),
      keyAt: (path) => start(keyNode(document, path) ?? nearest(document, path)),
    },
  };
}

// Content is a few levels deep; a thousand brackets would exhaust the parser's stack.
const deepest = 40;

function tooDeep(text: string): number | null {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const sign = text.charAt(i);
    if ("[{".includes(sign)) depth++;
    else if ("]}".includes(sign)) depth--;
    else if (sign === "\n" && /^ *(?:[-?] +){40}/.test(text.slice(i + 1, i + 400))) return i + 1;
    if (depth > deepest) return i;
  }
  return null;
}

function faults(document: Document, source: string): Fault[] {
  const broken = [...document.errors, ...document.warnings].map((error) => broke(error, document, source));
  // One slip often breaks a line in two ways; the first is the one to mend.
  if (broken.length > 0) return broken.filter(({ offset }, i) => broken.findIndex((other) => lineOf(source, other.offset) === lineOf(source, offset)) === i);
  const found: Fault[] = [];
  const aliases = new Set<string>();
  const anchors = new Map<string, number>();
  visit(document, {
    // `quote: &gt;80 %` would lose its figure to the name of an anchor.
    Value: (_, value) => {
      if (value.anchor !== undefined) anchors.set(value.anchor, value.range?.[0] ?? 0);
    },
    Alias: (_, alias) => {
      if (!aliases.has(alias.source)) found.push({ problem: { code: "yaml-alias", given: `*${alias.source}` }, offset: alias.range?.[0] ?? 0 });
      aliases.add(alias.source);
    },
    Pair: (_, { key, value }) => {
      if (isMap(key) || isSeq(key)) found.push({ problem: { code: "yaml", fault: "KEY", reason: "a list or mapping stands as a key" }, offset: key.range?.[0] ?? 0 });
      // `quote: top # 3` would lose its number to a comment; words to be read are never cut silently.
      const isText = isScalar(key) && isScalar(value) && value.type === "PLAIN" && ["quote", "figure", "when", "title", "reads", "because", ...languages].includes(String(key.value));
      if (isText && value.comment !== undefined && value.comment !== null) {
        found.push({ problem: { code: "yaml-comment", key: String(key.value), given: value.comment.trim() }, offset: source.indexOf("#", value.range?.[1] ?? 0) });
      }
    },
  });
  // Anchors that aliases follow are mended with those.
  const unused = (aliases.size > 0 ? [] : [...anchors]).map(([given, offset]): Fault => ({ problem: { code: "yaml-anchor", given }, offset: source.lastIndexOf(`&${given}`, offset) }));
  return [...found, ...unused];
}

function broke({ code, message, pos }: YAMLError, document: Document, source: string): Fault {
  let offset = pos[0];
  // A quotation mark that is never closed is noticed at the end; it is mended where it opens.
  if (code === "MISSING_CHAR" && message.includes("quote")) {
    visit(document, {
      Scalar: (_, { type, range }) => {
        if (type?.startsWith("QUOTE") && range && range[0] <= pos[0] && range[1] >= pos[0] - 1) offset = range[0];
      },
    });
  }
  const words = source.slice(offset).split("\n")[0]?.slice(0, 60).trim() ?? "";
  return { problem: { code: "yaml", fault: code, reason: message.replace(/\s+/g, " "), words }, offset };
}

const lineOf = (source: string, offset: number) => source.slice(0, offset).split("\n").length;

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
