import { expect, test } from "vitest";
import { parseIds, unlisted } from "../../src/records/ids.ts";

const codes = (text: string, ...present: string[]) => parseIds("content/ids.yaml", text, new Set(present)).issues.map(({ problem, line }) => `${line} ${problem.code}`);
const entry = (id: string, to?: string) => `  - { id: ${id}, ${to === undefined ? "" : `to: ${to}, `}date: 2026-11-22, because: A reason. }\n`;

test("a published id that is in the content is sound", () => {
  expect(codes("published: [a, b]\n", "a", "b", "c")).toEqual([]);
});

test("a published id that is gone is named, until it is listed as moved or withdrawn", () => {
  expect(codes("published:\n  - a\n", "b")).toEqual(["2 id-vanished"]);
  expect(codes(`published:\n  - a\nwithdrawn:\n${entry("a")}`, "b")).toEqual([]);
  expect(codes(`published:\n  - a\nmoved:\n${entry("a", "b")}`, "b")).toEqual([]);
});

test("a move may lead to a further move or to a withdrawal", () => {
  expect(codes(`published: [a, b]\nmoved:\n${entry("a", "b")}${entry("b", "c")}`, "c")).toEqual([]);
  expect(codes(`published: [a, b]\nmoved:\n${entry("a", "b")}withdrawn:\n${entry("b")}`)).toEqual([]);
});

test("moves in a circle, or to itself, lead nowhere", () => {
  expect(codes(`published: [a, b]\nmoved:\n${entry("a", "b")}${entry("b", "a")}`)).toEqual(["3 id-moved-nowhere", "4 id-moved-nowhere"]);
  expect(codes(`published: [a]\nmoved:\n${entry("a", "a")}`)).toEqual(["3 id-moved-nowhere"]);
});

test("a gone id must have been published, and be gone", () => {
  expect(codes(`published: [a]\nwithdrawn:\n${entry("b")}`, "a")).toEqual(["3 id-gone-but-unpublished"]);
  expect(codes(`published: [a]\nwithdrawn:\n${entry("a")}`, "a")).toEqual(["3 id-gone-but-present"]);
});

test("ids that look like numbers, dates or booleans stay text", () => {
  expect(codes("published: [2030, true, 2026-11-22, null, 1e3, 0x10]\n", "2030", "true", "2026-11-22", "null", "1e3", "0x10")).toEqual([]);
});

test("ten thousand ids are checked without delay", () => {
  const ids = Array.from({ length: 10_000 }, (_, i) => `id-${i}`);
  expect(codes(`published: [${ids.join(", ")}]\n`, ...ids)).toEqual([]);
});

test("ids that the list has not yet are told in their order", () => {
  expect(unlisted({ published: ["b"], gone: [] }, new Set(["c", "b", "a"]))).toEqual(["a", "c"]);
});
