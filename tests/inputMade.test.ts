import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readCatalogue } from "../src/catalogue.ts";
import { lay, layWhole, messages, soundContent } from "./contentFolder.ts";

// What can't lie in a repository is made here.

test("a file of 5 MB is refused unread", async () => {
  const root = soundContent();
  lay(root, "articles/plan.md", "x".repeat(5_000_000));
  await expect(messages(root)).toMatchFileSnapshot("output/made/five-megabytes.txt");
});

test("an empty folder where a file should be is named", async () => {
  const root = soundContent();
  mkdirSync(join(root, "content/articles/plan.md"));
  rmSync(join(root, "content/ids.yaml"));
  mkdirSync(join(root, "content/ids.yaml"));
  await expect(messages(root)).toMatchFileSnapshot("output/made/folder-for-a-file.txt");
});

test("a link that leads to itself or nowhere is named and followed no further", async () => {
  const root = soundContent();
  symlinkSync("loop.md", join(root, "content/articles/loop.md"));
  symlinkSync("nothing-there.md", join(root, "content/articles/broken.md"));
  symlinkSync("..", join(root, "content/articles/up.md"));
  await expect(messages(root)).toMatchFileSnapshot("output/made/links.txt");
});

test.skipIf(process.platform === "win32")("a pipe is named and not waited for", async () => {
  const root = soundContent();
  execFileSync("mkfifo", [join(root, "content/articles/pipe.md")]);
  await expect(messages(root)).toMatchFileSnapshot("output/made/pipe.txt");
});

test.skipIf(process.platform === "win32" || process.getuid?.() === 0)("a file that may not be read is named", () => {
  const root = soundContent();
  lay(root, "articles/plan.md", "---\n---\n");
  chmodSync(join(root, "content/articles/plan.md"), 0);
  expect(messages(root)).toContain("content/articles/plan.md:1:1 The file can't be read: you may not read it.");
});

test.skipIf(process.platform !== "linux")("two files whose names differ in capitals alone are named", async () => {
  const root = soundContent();
  lay(root, "articles/Sound.md", "---\n---\n");
  await expect(messages(root)).toMatchFileSnapshot("output/made/capitals.txt");
});

test("every folder that is missing is named, and series may be", async () => {
  const root = soundContent();
  rmSync(join(root, "content"), { recursive: true });
  mkdirSync(join(root, "content"));
  await expect(messages(root)).toMatchFileSnapshot("output/made/no-folders.txt");
});

test("code in front matter is never run", () => {
  const root = soundContent();
  lay(root, "articles/plan.md", '---js\n{ title: (globalThis.wasRun = true, "A plan") }\n---\nOur words.\n');
  expect(messages(root)).toContain("it was not read or run");
  expect(Reflect.get(globalThis, "wasRun")).toBeUndefined();
});

test("a broken file is named again on a second reading", () => {
  const root = soundContent();
  lay(root, "articles/plan.md", '---\ntitle: "A plan\n---\nOur words.\n');
  expect(messages(root)).toBe(messages(root));
});

test("hidden files, such as an editor's, are left alone", () => {
  const root = soundContent();
  lay(root, "articles/.plan.md.swp", "x");
  expect(readCatalogue(root).issues).toEqual([]);
});

test("a faulty record is left out, its neighbours and the other articles stay", () => {
  const root = soundContent();
  const before = readCatalogue(root).catalogue;
  layWhole(root, "articles/plan.md", "---\ntitle: A plan\npublisher: A newspaper\nurl: https://example.org/\npublished: 2021\naccessed: 2026-11-22\nlanguage: en\nlocality: hanoi\ntargets:\n  - indicator: e-payment-accounts\n    quote: over 50 percent of people\n  - indicator: e-payment-accounts\n    year: 2030\n    quote: most people\n---\nOur words.\n");
  const { catalogue, issues } = readCatalogue(root);
  expect(issues).toHaveLength(1);
  expect(catalogue.records.map(({ id }) => id).sort()).toEqual([...before.records.map(({ id }) => id), "hanoi.e-payment-accounts.undated@plan"].sort());
});
