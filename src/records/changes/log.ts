import { z } from "zod";
import type { Gone } from "../ids.ts";
import type { Issue } from "../issue.ts";
import { ownWords, type OwnWords } from "../ownWords.ts";
import { parsed } from "../parsed.ts";
import { dayFault } from "../partialDate.ts";
import { parseYaml } from "../yamlText.ts";
import { valueOf, type State } from "./state.ts";

/** One publication, as the log has it. */
export interface LogEntry {
  readonly date: string;
  readonly because: OwnWords;
  readonly added: readonly Logged[];
  readonly altered: readonly Logged[];
}

/** A record and what it says since then. */
export interface Logged extends State {
  readonly id: string;
}

/** The log, with the place of each of its lines. */
export interface Log {
  readonly entries: readonly LogEntry[];
  readonly at: (path: readonly PropertyKey[]) => { readonly line: number; readonly column: number };
}

const text = z.string().min(1);
const day = z.string().superRefine((given, context) => {
  const code = dayFault(given);
  if (code) context.addIssue({ code: "custom", params: { problem: { code, given } } });
});
const value = z.string().superRefine((given, context) => {
  if (valueOf(given) === null) context.addIssue({ code: "custom", params: { problem: { code: "change-value", given } } });
});
const logged = z.strictObject({ id: text, value, quote: text, when: text.optional(), basis: text.optional(), status: text.optional() });
const schema = z.strictObject({
  changes: z.array(z.strictObject({ date: day, because: ownWords(text), added: z.array(logged).default([]), altered: z.array(logged).default([]) })),
});

/** Parses the log of changes, `content/changes.yaml`. */
export function parseLog(file: string, source: string): { ok: Log } | { issues: Issue[] } {
  const yaml = parseYaml(file, source.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n"));
  if ("issues" in yaml) return yaml;
  const result = parsed(schema, yaml.ok.data, file, yaml.ok);
  if ("issues" in result) return result;
  return { ok: { entries: result.ok.changes, at: (path) => yaml.ok.at(["changes", ...path]) } };
}

/** What happened to one record on one day. */
export interface Change {
  readonly kind: "added" | "altered" | "withdrawn" | "moved";
  readonly date: string;
  readonly because: OwnWords;
  readonly id: string;
  /** What it said until then; `null` where it was added. */
  readonly before: State | null;
  /** What it says since then; `null` where it went. */
  readonly after: State | null;
  /** Where a record moved to. */
  readonly to: string | null;
}

/** Everything that happened to records, the latest first. */
export function changesOf({ entries }: Log, gone: readonly Gone[]): Change[] {
  const last = new Map<string, State>();
  const published = entries.flatMap(({ date, because, added, altered }) =>
    [...added.map((own) => ({ kind: "added" as const, own })), ...altered.map((own) => ({ kind: "altered" as const, own }))].map(({ kind, own: { id, ...after } }): Change => {
      const before = last.get(id) ?? null;
      last.set(id, after);
      return { kind, date, because, id, before, after, to: null };
    }),
  );
  const went = gone.map(({ id, to, date, because }): Change => ({ kind: to === null ? "withdrawn" : "moved", date, because, id, before: last.get(id) ?? null, after: null, to }));
  return [...published.reverse(), ...went].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}
