import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lay, soundContent } from "../contentFolder.ts";
import { command, root as repository } from "./run.ts";

const log = (root: string, ...more: string[]) => command([join(repository, "commands/log.ts"), ...more], {}, root);
const check = (root: string) => command([join(repository, "commands/check.ts")], {}, root);
const read = (root: string, file: string) => readFileSync(join(root, "content", file), "utf8");
const today = () => new Date().toISOString().slice(0, 10);

test("new records are listed and logged with the day, and the check has nothing to say", async () => {
  const root = soundContent();
  expect(await log(root)).toEqual({ code: 0, out: "content/ids.yaml: 3 ids listed.\ncontent/changes.yaml: 3 added, 0 altered.\n", error: "" });
  expect(read(root, "changes.yaml")).toContain(`  - date: ${today()}\n    because:\n      en: Newly recorded.`);
  expect(read(root, "changes.yaml")).toContain("- id: hanoi.digital-transformation-rank.2025@sound\n        value: top 5\n");
  expect(await check(root)).toMatchObject({ code: 0, error: "", out: expect.not.stringContaining("npm run log") });
  expect(await log(root)).toEqual({ code: 0, out: "The log has everything already.\n", error: "" });
});

test("an altered record stops the check until it is logged with a reason, and its earlier words stay in the log", async () => {
  const root = soundContent();
  lay(root, "articles/sound.md", read(root, "articles/sound.md").replace("about 30 percent of GRDP", "at least 35 percent of GRDP"));
  const { code, error } = await check(root);
  expect(code).toBe(1);
  expect(error).toContain('content/articles/sound.md:10:5 hanoi.digital-economy-share.2025@sound was published otherwise: value was "about 30" and is "at-least 35"; quote was "the digital economy makes up about 30 percent of GRDP by 2025"');
  expect(error).toContain('Mend: Log it: npm run log -- --because "Why it changed."');

  // Somebody who only looks at it is told, and not stopped.
  const draft = await command([join(repository, "commands/check.ts"), "--draft"], {}, root);
  expect(draft).toMatchObject({ code: 0, error: "", out: expect.stringContaining("1 published record isn't in changes.yaml as it is; run `npm run log` before you publish.") });

  const before = read(root, "changes.yaml");
  const refused = await log(root);
  expect(refused).toMatchObject({ code: 1, out: "" });
  expect(refused.error).toMatch(/^hanoi\.digital-economy-share\.2025@sound\nThis published record was altered\. Readers see why: give the reason\.\nUsage: /);
  expect(read(root, "changes.yaml")).toBe(before);

  expect(await log(root, "--because", "The words were misquoted.")).toMatchObject({ code: 0, error: "" });
  expect(read(root, "changes.yaml")).toContain("because: The words were misquoted.");
  expect(read(root, "changes.yaml")).toContain("value: about 30");
  expect(await check(root)).toMatchObject({ code: 0, error: "" });
});

test("a log that is missing is begun, with a line that says what it is", async () => {
  const root = soundContent();
  rmSync(join(root, "content/changes.yaml"));
  expect((await check(root)).error).toContain("hanoi.digital-economy-share.2025@sound is published, and the log doesn't say since when.");
  expect(await log(root, "--because", "Read.", "--fr", "Lu.", "--vi", "Đã đọc.")).toMatchObject({ code: 0 });
  expect(read(root, "changes.yaml")).toMatch(/^# What was added[^]*\nchanges:\n {2}- date: .*\n {4}because:\n {6}en: Read\.\n {6}fr: Lu\.\n {6}vi: Đã đọc\.\n {4}added:\n/);
  expect(await check(root)).toMatchObject({ code: 0, error: "" });
});

test("content at fault is logged by nobody", async () => {
  const root = soundContent();
  lay(root, "articles/sound.md", "---\ntitle: [\n---\n");
  const [ids, changes] = [read(root, "ids.yaml"), read(root, "changes.yaml")];
  const { code, error } = await log(root);
  expect(code).toBe(1);
  expect(error).toContain("nothing was logged.");
  expect([read(root, "ids.yaml"), read(root, "changes.yaml")]).toEqual([ids, changes]);
});

test("a reason in some languages, and an unknown option, are refused with the usage", async () => {
  const root = soundContent();
  for (const options of [["--because", "Read.", "--fr", "Lu."], ["--fr", "Lu."], ["--why", "x"]]) {
    const { code, error } = await log(root, ...options);
    expect([options, code]).toEqual([options, 1]);
    expect(error).toContain("Usage: npm run log");
    expect(error).not.toMatch(/\n {4}at /);
  }
});
