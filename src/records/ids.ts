import { isNode, LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import type { Issue, Problem } from "./issue.ts";

/** A published id that is no longer in the content. */
export interface Gone {
  readonly id: string;
  /** The id that it moved to; `null` where the record was withdrawn. */
  readonly to: string | null;
  readonly date: string;
  readonly because: string;
}

/** The list of published ids, `content/ids.yaml`. */
export interface Ids {
  readonly published: readonly string[];
  readonly gone: readonly Gone[];
}

const gone = { id: z.string(), date: z.iso.date(), because: z.string().min(1) };
const schema = z.strictObject({
  published: z.array(z.string()),
  moved: z.array(z.strictObject({ ...gone, to: z.string() })).default([]),
  withdrawn: z.array(z.strictObject(gone)).default([]),
});

/** Parses the list and holds it against the ids that the content has: a citation never goes dead by accident. */
export function parseIds(file: string, text: string, present: ReadonlySet<string>): { ids: Ids; issues: Issue[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: "failsafe", lineCounter: lines, prettyErrors: false });
  const at = (path: readonly PropertyKey[]) => {
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    const { line, col } = lines.linePos(isNode(node) ? (node.range?.[0] ?? 0) : 0);
    return { line, column: col };
  };
  const issues: Issue[] = [];
  const report = (problem: Problem, path: readonly PropertyKey[]) => void issues.push({ file, ...at(path), problem });
  const [fault] = document.errors;
  if (fault) {
    const { line, col } = lines.linePos(fault.pos[0]);
    return { ids: { published: [], gone: [] }, issues: [{ file, line, column: col, problem: { code: "yaml", reason: fault.message } }] };
  }
  const result = schema.safeParse(document.toJS({ maxAliasCount: 0 }));
  if (!result.success) {
    for (const { path } of result.error.issues) report({ code: "wrong-shape", key: path.join(".") || "the list", expected: path.length === 0 ? "mapping" : "text" }, path);
    return { ids: { published: [], gone: [] }, issues };
  }
  const { published, moved, withdrawn } = result.data;
  const ids: Ids = { published, gone: [...moved, ...withdrawn.map((entry) => ({ ...entry, to: null }))] };
  const goneIds = new Map(ids.gone.map((entry) => [entry.id, entry]));
  published.forEach((id, i) => {
    if (published.indexOf(id) !== i) report({ code: "id-listed-twice", id }, ["published", i]);
    if (!present.has(id) && !goneIds.has(id)) report({ code: "id-vanished", id }, ["published", i]);
  });
  const list = (entries: readonly { id: string; to?: string }[], key: string) =>
    entries.forEach(({ id, to }, i) => {
      if (present.has(id)) report({ code: "id-gone-but-present", id }, [key, i, "id"]);
      if (ids.gone.filter((other) => other.id === id).length > 1) report({ code: "id-listed-twice", id }, [key, i, "id"]);
      if (to !== undefined && !settled(to, goneIds, present)) report({ code: "id-moved-nowhere", id, to }, [key, i, "to"]);
    });
  list(moved, "moved");
  list(withdrawn, "withdrawn");
  return { ids, issues };
}

// A move may lead to a further move, but not in a circle.
function settled(id: string, goneIds: ReadonlyMap<string, Gone>, present: ReadonlySet<string>): boolean {
  const seen = new Set<string>();
  for (let at: string | null = id; at !== null; at = goneIds.get(at)?.to ?? null) {
    if (present.has(at)) return true;
    if (seen.has(at) || !goneIds.has(at)) return false;
    seen.add(at);
  }
  return true;
}

/** The ids of the content that the list has not yet. */
export function unlisted(ids: Ids, present: ReadonlySet<string>): string[] {
  const listed = new Set(ids.published);
  return [...present].filter((id) => !listed.has(id)).sort();
}
