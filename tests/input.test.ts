import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readCatalogue } from "../src/catalogue.ts";
import { input, lay, layWhole, messages, soundContent } from "./contentFolder.ts";

const cases = (folder: string) => readdirSync(join(input, folder)).sort();
const bytes = (folder: string, name: string) => readFileSync(join(input, folder, name));
const golden = (folder: string, name: string) => `output/${folder}/${name.replace(/\.(md|yaml)$/, "")}.txt`;

// Every golden holds at least one message: nothing is dropped in silence.
const faults = (root: string) => {
  const text = messages(root);
  expect(text).toMatch(/^content\/\S.*:\d+:\d+ .+\n {2}Expected: .+\n {2}Mend: .+\n/);
  return text;
};

test("the folder that the cases are laid over is sound", () => {
  expect(readCatalogue(soundContent()).issues).toEqual([]);
});

describe.each(["articles", "indicators", "localities", "series"])("a faulty file among the %s is named with its place and mend", (folder) => {
  test.each(cases(folder))("%s", async (name) => {
    const root = soundContent();
    layWhole(root, `${folder}/${name}`, bytes(folder, name));
    await expect(faults(root)).toMatchFileSnapshot(golden(folder, name));
  });
});

describe("a faulty list of ids is named with its place and mend", () => {
  test.each(cases("ids"))("%s", async (name) => {
    const root = soundContent();
    lay(root, "ids.yaml", bytes("ids", name));
    await expect(faults(root)).toMatchFileSnapshot(golden("ids", name));
  });
});

describe("files that can't stand together are named with their places and mend", () => {
  test.each(cases("folders"))("%s", async (name) => {
    const root = soundContent();
    cpSync(join(input, "folders", name), join(root, "content"), { recursive: true });
    await expect(faults(root)).toMatchFileSnapshot(golden("folders", name));
  });
});

test.each(["articles", "indicators", "localities", "series", "ids", "folders"])("every golden of the %s has its case", (folder) => {
  const goldens = readdirSync(join(input, "../output", folder)).sort();
  expect(goldens).toEqual(cases(folder).map((name) => `${name.replace(/\.(md|yaml)$/, "")}.txt`).sort());
});

describe("an article that another editor saved in another way is read the same", () => {
  const plain = bytes("accepted", "windows-line-ends.md").toString().replaceAll("\r\n", "\n");
  const read = (text: string | Uint8Array) => {
    const root = soundContent();
    layWhole(root, "articles/plan.md", text);
    const { catalogue, issues } = readCatalogue(root);
    expect(issues).toEqual([]);
    const { title, ...rest } = catalogue.articles.find(({ slug }) => slug === "plan") ?? {};
    return { title, records: catalogue.records.filter(({ article }) => article.slug === "plan"), url: "url" in rest ? rest.url : null };
  };
  test.each(cases("accepted"))("%s", (name) => {
    const { records, url } = read(bytes("accepted", name));
    const same = read(plain);
    expect(url).toBe(same.url);
    expect(records.map(({ id, value, quote }) => ({ id, value, quote }))).toEqual(same.records.map(({ id, value, quote }) => ({ id, value, quote })));
    expect(records.map(({ at }) => at.line)).toEqual(same.records.map(({ at }) => at.line));
  });
  test("decomposed letters are composed", () => {
    expect(read(bytes("accepted", "decomposed-letters.md")).title).toBe("Kế hoạch".normalize("NFC"));
  });
});
