import type { Ids } from "../ids.ts";
import type { Issue, Problem } from "../issue.ts";
import type { Log } from "./log.ts";
import { differing, type State } from "./state.ts";

/** What is wrong with the log by itself: each record is added once, altered later, and each entry is dated no earlier than the one before. */
export function checkLog(file: string, { entries, at }: Log): Issue[] {
  const issues: Issue[] = [];
  const report = (problem: Problem, path: readonly PropertyKey[]) => void issues.push({ file, ...at(path), problem });
  const last = new Map<string, State>();
  entries.forEach(({ date, added, altered }, i) => {
    const before = entries[i - 1]?.date;
    if (before !== undefined && date < before) report({ code: "change-date", given: date, before }, [i, "date"]);
    if (added.length + altered.length === 0) report({ code: "change-empty" }, [i]);
    added.forEach(({ id, ...state }, j) => {
      if (last.has(id)) report({ code: "change-added-twice", id }, [i, "added", j, "id"]);
      last.set(id, state);
    });
    altered.forEach(({ id, ...state }, j) => {
      const earlier = last.get(id);
      if (!earlier) report({ code: "change-before-added", id }, [i, "altered", j, "id"]);
      else if (differing(earlier, state).length === 0) report({ code: "change-of-nothing", id }, [i, "altered", j, "id"]);
      last.set(id, state);
    });
  });
  return issues;
}

/** A published record that the log doesn't know as it is. */
export interface Unlogged {
  readonly id: string;
  readonly state: State;
  /** What the log has of it; `null` where it has nothing. */
  readonly logged: State | null;
}

/** The records that the log doesn't have as they are, of those given. */
export function unlogged({ entries }: Log, present: ReadonlyMap<string, State>): Unlogged[] {
  const last = new Map(entries.flatMap(({ added, altered }) => [...added, ...altered]).map(({ id, ...state }) => [id, state] as const));
  return [...present].flatMap(([id, state]) => {
    const logged = last.get(id) ?? null;
    return logged && differing(logged, state).length === 0 ? [] : [{ id, state, logged }];
  });
}

/** What the log and what is published don't agree on: records altered or listed without a line in the log, lines of records that were never listed. `placed` tells where a record stands. */
export function checkLogged(file: string, log: Log, present: ReadonlyMap<string, State>, { published }: Ids, placed: (id: string) => Pick<Issue, "file" | "line" | "column">): Issue[] {
  const known = new Set(published);
  const strange = log.entries.flatMap(({ added }, i) => added.flatMap(({ id }, j): Issue[] => (known.has(id) ? [] : [{ file, ...log.at([i, "added", j, "id"]), problem: { code: "change-unpublished", id } }])));
  const other = unlogged(log, present).filter(({ id }) => known.has(id)).map(({ id, state, logged }): Issue => ({
    ...placed(id),
    problem: logged ? { code: "change-unlogged", id, what: differing(logged, state).map((key) => ({ key, was: logged[key] ?? null, is: state[key] ?? null })) } : { code: "addition-unlogged", id },
  }));
  return [...strange, ...other];
}
