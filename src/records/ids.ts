import { z } from "zod";
import type { Issue, Problem } from "./issue.ts";
import { ownWords, type OwnWords } from "./ownWords.ts";
import { parsed } from "./parsed.ts";
import { dateFault } from "./partialDate.ts";
import { parseYaml } from "./yamlText.ts";

/** A published id that is no longer in the content. */
export interface Gone {
  readonly id: string;
  /** The id that it moved to; `null` where the record was withdrawn. */
  readonly to: string | null;
  readonly date: string;
  readonly because: OwnWords;
}

/** The list of published ids, `content/ids.yaml`. */
export interface Ids {
  readonly published: readonly string[];
  readonly gone: readonly Gone[];
}

const date = z.string().superRefine((given, context) => {
  const code = dateFault(given);
  if (code) context.addIssue({ code: "custom", params: { problem: { code, given } } });
});
const gone = { id: z.string().min(1), date, because: ownWords(z.string().min(1)) };
const schema = z.strictObject({
  published: z.array(z.string()),
  moved: z.array(z.strictObject({ ...gone, to: z.string().min(1) })).default([]),
  withdrawn: z.array(z.strictObject(gone)).default([]),
});

/** Parses the list and holds it against the ids that the content has: a citation never goes dead by accident. */
export function parseIds(file: string, text: string, present: ReadonlySet<string>): { ids: Ids; issues: Issue[] } {
  const none: Ids = { published: [], gone: [] };
  const source = parseYaml(file, text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n"));
  if ("issues" in source) return { ids: none, issues: source.issues };
  const result = parsed(schema, source.ok.data, file, source.ok);
  if ("issues" in result) return { ids: none, issues: result.issues };

  const issues: Issue[] = [];
  const report = (problem: Problem, path: readonly PropertyKey[]) => void issues.push({ file, ...source.ok.at(path), problem });
  const { published, moved, withdrawn } = result.ok;
  const ids: Ids = { published, gone: [...moved, ...withdrawn.map((entry) => ({ ...entry, to: null }))] };
  const goneIds = new Map(ids.gone.map((entry) => [entry.id, entry]));
  const first = new Map(published.map((id, i): [string, number] => [id, i]).reverse());
  published.forEach((id, i) => {
    if (first.get(id) !== i) report({ code: "id-listed-twice", id }, ["published", i]);
    else if (!present.has(id) && !goneIds.has(id)) report({ code: "id-vanished", id }, ["published", i]);
  });
  const list = (entries: readonly { id: string; to?: string }[], key: string) =>
    entries.forEach(({ id, to }, i) => {
      if (present.has(id)) report({ code: "id-gone-but-present", id }, [key, i, "id"]);
      if (!first.has(id)) report({ code: "id-gone-but-unpublished", id }, [key, i, "id"]);
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
