import { existsSync } from "node:fs";
import { join } from "node:path";
import { checkLog, checkLogged } from "../records/changes/checkLog.ts";
import { changesOf, parseLog, type Change, type Log } from "../records/changes/log.ts";
import { stateOf } from "../records/changes/state.ts";
import type { Ids } from "../records/ids.ts";
import type { Issue } from "../records/issue.ts";
import type { OutcomeRecord, TargetRecord } from "../records/record.ts";
import { textOf } from "./files.ts";

/** What happened to records since they were first published. */
export interface Changes {
  /** The latest first. */
  readonly all: readonly Change[];
  /** The day of the latest one; `null` where nothing was published yet. */
  readonly latest: string | null;
  /** The day on which a target's records last changed; `null` where nothing of it was published yet. */
  readonly of: (target: string) => string | null;
  readonly log: Log;
}

/** The log grows with the years, as the list of ids does. */
const mostBytes = 64 * 1024 * 1024;

const none: Log = { entries: [], at: () => ({ line: 1, column: 1 }) };

/** Reads `content/changes.yaml`. `ids` is `null` where their list is at fault, and can't be held against the log. `unlogged` is what it and the published records don't agree on: the check stops on it, a build doesn't. */
export function readChanges(root: string, name: string, ids: Ids | null, records: readonly (TargetRecord | OutcomeRecord)[], issues: Issue[]): { changes: Changes; unlogged: Issue[] } {
  const file = `${name}/changes.yaml`;
  const log = existsSync(join(root, file)) ? parse(file) : none;
  const all = changesOf(log, ids?.gone ?? []);
  const latest = new Map(all.toReversed().map(({ id, date }) => [id.replace(/@.*$/, ""), date]));
  const places = new Map(records.map(({ id, article, at }) => [id, { file: article.file, ...at }]));
  const present = new Map(records.map((record) => [record.id, stateOf(record)]));
  return { changes: { all, latest: all[0]?.date ?? null, of: (target) => latest.get(target) ?? null, log }, unlogged: ids === null ? [] : checkLogged(file, log, present, ids, (id) => places.get(id) ?? { file, line: 1, column: 1 }) };

  function parse(path: string): Log {
    const text = textOf(join(root, path), path, issues, mostBytes);
    const result = text === null ? { ok: none } : parseLog(path, text);
    if ("issues" in result) {
      issues.push(...result.issues);
      return none;
    }
    issues.push(...checkLog(path, result.ok));
    return result.ok;
  }
}
