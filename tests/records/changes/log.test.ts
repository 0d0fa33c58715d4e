import { expect, test } from "vitest";
import { checkLog, checkLogged } from "../../../src/records/changes/checkLog.ts";
import { changesOf, parseLog, type Log } from "../../../src/records/changes/log.ts";
import type { State } from "../../../src/records/changes/state.ts";

function logOf(text: string): Log {
  const parsed = parseLog("content/changes.yaml", text);
  if ("issues" in parsed) throw new Error(JSON.stringify(parsed.issues));
  return parsed.ok;
}

const entry = (date: string, because: string, kind: "added" | "altered", id: string, value: string) => `  - date: ${date}\n    because: ${because}\n    ${kind}:\n      - { id: ${id}, value: ${value}, quote: some words }\n`;
const twice = logOf(`changes:\n${entry("2026-11-22", "Read.", "added", "a", "about 30")}${entry("2026-11-25", "Misread.", "altered", "a", "more-than 30")}`);
const state = (value: string): State => ({ value, quote: "some words" });
const nowhere = () => ({ file: "content/articles/x.md", line: 3, column: 5 });
const codes = (log: Log, present: Readonly<Record<string, State>>, published: readonly string[]) => checkLogged("content/changes.yaml", log, new Map(Object.entries(present)), { published, gone: [] }, nowhere).map(({ file, line, problem }) => `${file}:${line} ${problem.code}`);

test("a log in order has nothing to say against it", () => {
  expect(checkLog("content/changes.yaml", twice)).toEqual([]);
  expect(codes(twice, { a: state("more-than 30") }, ["a"])).toEqual([]);
});

test("a published record that was altered without a line is named where it stands, with what it said and what it says", () => {
  const [issue] = checkLogged("content/changes.yaml", twice, new Map([["a", state("about 30")]]), { published: ["a"], gone: [] }, nowhere);
  expect(issue).toEqual({ ...nowhere(), problem: { code: "change-unlogged", id: "a", what: [{ key: "value", was: "more-than 30", is: "about 30" }] } });
});

test("a published record without a line is named, one that isn't published yet is not", () => {
  expect(codes(twice, { a: state("more-than 30"), b: state("about 1") }, ["a", "b"])).toEqual(["content/articles/x.md:3 addition-unlogged"]);
  expect(codes(twice, { a: state("more-than 30"), b: state("about 1") }, ["a"])).toEqual([]);
});

test("a line of a record that was never published is named", () => {
  expect(codes(twice, { a: state("more-than 30") }, [])).toEqual(["content/changes.yaml:5 change-unpublished"]);
});

test("changes come with what was and what is, the latest first, and those that went among them", () => {
  const gone = [{ id: "a", to: null, date: "2026-11-26", because: { en: "Retracted." } }, { id: "b", to: "c", date: "2026-11-24", because: { en: "Renamed." } }];
  expect(changesOf(twice, gone).map(({ kind, date, before, after, to }) => [date, kind, before?.value ?? null, after?.value ?? null, to])).toEqual([
    ["2026-11-26", "withdrawn", "more-than 30", null, null],
    ["2026-11-25", "altered", "about 30", "more-than 30", null],
    ["2026-11-24", "moved", null, null, "c"],
    ["2026-11-22", "added", null, "about 30", null],
  ]);
});
