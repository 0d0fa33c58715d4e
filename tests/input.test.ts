import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readCatalogue } from "../src/catalogue.ts";
import { describe as say } from "../src/records/describe.ts";
import { languages } from "../src/records/lexicon/index.ts";
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

describe("a faulty story is named with its place and mend", () => {
  test.each(cases("stories"))("%s", async (name) => {
    const root = soundContent();
    for (const language of languages) lay(root, `stories/${name.replace(/md$/, `${language}.md`)}`, bytes("stories", name));
    const english = faults(root).split("\n\n").filter((message) => message.includes(".en.md:"));
    await expect(`${english.join("\n\n").trimEnd()}\n`).toMatchFileSnapshot(golden("stories", name));
  });
});

test("a story that is sound is read with its charts, and there may be none", () => {
  const root = soundContent();
  expect(readCatalogue(root).catalogue.stories).toEqual([]);
  const text = "---\ntitle: A finding\nlead: About 2025.\npublished: 2026-11-26\n---\n\nOn 16 March 2021 Hanoi wanted [about 30 percent of GRDP by 2025](hanoi.digital-economy-share.2025@sound),\nto be in the [top 5](hanoi.digital-transformation-rank.2025) and to [complete something](hanoi.start-up-ecosystem.undated).\n\n::chart digital-economy-share comparison\n\n## More\n\nSee [how](/methodology/) and [where](/sources/sound/).\n";
  lay(root, "stories/finding.en.md", text);
  lay(root, "stories/finding.fr.md", text.replace("about 30 percent of GRDP by", "environ 30 % du PIB régional d’ici").replace("16 March 2021", "16 mars 2021"));
  lay(root, "stories/finding.vi.md", text.replace("about 30 percent of GRDP by", "khoảng 30% GRDP đến năm").replace("On 16 March 2021", "Ngày 16 tháng 3 năm 2021"));
  const { catalogue, issues } = readCatalogue(root);
  expect(issues.map(say)).toEqual([]);
  expect(catalogue.stories.map(({ slug, editions }) => [slug, editions.vi.parts.map((part) => (part.part === "chart" ? `${part.indicator} ${part.chart}` : part.part))])).toEqual([["finding", ["prose", "digital-economy-share comparison", "prose"]]]);
});

describe("a faulty list of ids is named with its place and mend", () => {
  test.each(cases("ids"))("%s", async (name) => {
    const root = soundContent();
    lay(root, "ids.yaml", bytes("ids", name));
    await expect(faults(root)).toMatchFileSnapshot(golden("ids", name));
  });
});

describe("a faulty log of changes is named with its place and mend", () => {
  test.each(cases("changes"))("%s", async (name) => {
    const root = soundContent();
    lay(root, "changes.yaml", bytes("changes", name));
    await expect(faults(root)).toMatchFileSnapshot(golden("changes", name));
  });
});

describe("files that can't stand together are named with their places and mend", () => {
  test.each(cases("folders"))("%s", async (name) => {
    const root = soundContent();
    cpSync(join(input, "folders", name), join(root, "content"), { recursive: true });
    await expect(faults(root)).toMatchFileSnapshot(golden("folders", name));
  });
});

test.each(["articles", "indicators", "localities", "series", "stories", "ids", "changes", "folders"])("every golden of the %s has its case", (folder) => {
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
