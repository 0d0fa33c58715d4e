import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folder, input, lay, layWhole, soundContent } from "../contentFolder.ts";
import { command } from "./run.ts";

const check = (root: string, ...more: string[]) => command(["commands/check.ts", "--content", join(root, "content"), ...more]);

test("sound content ends with 0 and says what was read", async () => {
  const { code, out, error } = await check(soundContent());
  expect({ code, error }).toEqual({ code: 0, error: "" });
  expect(out).toMatch(/^content\/ is sound: 1 article, 3 records of 3 targets, 1 outcome, 5 indicators, 1 locality \(\d+\.\d\d s\)\.\n/);
  expect(out).toContain("ids.yaml; run `npm run log` before you publish.");
});

test("every problem of every file comes in one run, in the order of the files, with exit code 1", async () => {
  const root = soundContent();
  for (const name of ["many-problems-at-once", "yaml-open-quotation-mark", "not-utf8", "front-matter-javascript"]) layWhole(root, `articles/${name}.md`, readFileSync(join(input, `articles/${name}.md`)));
  layWhole(root, "indicators/no-vietnamese-name.md", readFileSync(join(input, "indicators/no-vietnamese-name.md")));
  lay(root, "ids.yaml", "published: everything\n");
  const { code, out, error } = await check(root);
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(error).not.toMatch(/\n {4}at |node:internal|Error:/);
  await expect(error).toMatchFileSnapshot("../output/commands/check-everything.txt");
});

test("an option that isn't known, or a folder that isn't there, is answered with the usage", async () => {
  const [unknown, content, originals] = await Promise.all([command(["commands/check.ts", "--contents", "x"]), command(["commands/check.ts", "--content", "/nowhere/content"]), check(soundContent(), "--originals", "/nowhere")]);
  expect(unknown).toMatchObject({ code: 1, out: "" });
  expect(unknown.error).toMatch(/--contents[^]*Usage: npm run check/);
  expect(content).toMatchObject({ code: 1, out: "" });
  expect(content.error).toContain("There is no such folder.");
  expect(originals).toMatchObject({ code: 1, error: "There is no folder /nowhere.\nUsage: npm run check [-- --originals FOLDER] [--content FOLDER] [--draft]\n" });
});

test("quotes are held against saved originals, and each that isn't there is named", async () => {
  const root = soundContent();
  const originals = join(folder(), "originals");
  mkdirSync(originals);
  const words = ["The digital economy makes up", "the digital economy makes up about\n30 percent of GRDP by 2025; to be among the five leading localities in digital transformation by 2025,", "to complete the city\u2019s start-up ecosystem. The digital economy made up 16.25 percent of GRDP in 2024."];
  writeFileSync(join(originals, "sound.txt"), words.join("\n"));
  const { code, error } = await check(root, "--originals", originals);
  expect(code).toBe(1);
  expect(error).toBe(
    'content/articles/sound.md:19:5 The quote isn\'t in sound.txt: "the digital economy made up 16.25 percent of GRDP in 2024".\n  Expected: The words of the source, letter for letter.\n  Mend: Copy the words out of the source again.\n\n1 problem in content/ (1 article, 3 records of 3 targets, 1 outcome, 5 indicators, 1 locality read).\n',
  );
  writeFileSync(join(originals, "sound.txt"), `${words.join("\n")} and the digital economy made up 16.25 percent of GRDP in 2024`);
  expect((await check(root, "--originals", originals)).code).toBe(0);
});
