import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import { input } from "../contentFolder.ts";
import { command } from "../commands/run.ts";
import { said } from "./built.ts";
import { build, dist, repository, write, writeWhole } from "./repository.ts";

const given = (name: string) => readFileSync(join(input, "language", name), "utf8");
const isMain = (name: string) => /^[a-z0-9-]+\.md$/.test(name);

/** The code with German in it: a dictionary, a lexicon, and the name of each in its index. */
function withGerman(copy: string): void {
  write(copy, "src/i18n/de.ts", given("dictionary.ts"));
  write(copy, "src/records/lexicon/de.ts", given("lexicon.ts"));
  for (const [file, list] of [["src/i18n/index.ts", "= { en, fr, vi };"], ["src/records/lexicon/index.ts", "= { en, fr, vi } satisfies"]] as const) {
    const text = readFileSync(join(copy, file), "utf8");
    expect(text, file).toContain(list);
    write(copy, file, `import { de } from "./de.ts";\n${text.replace(list, list.replace("vi }", "vi, de }"))}`);
  }
}

/** The content with German in it: the names in each front matter, and the bodies beside. */
function withBodies(copy: string): void {
  for (const folder of ["articles", "indicators", "localities", "series", "pages"]) {
    for (const name of readdirSync(join(copy, "content", folder)).filter(isMain)) {
      const text = readFileSync(join(copy, "content", folder, name), "utf8");
      write(copy, `content/${folder}/${name}`, text.replace(/(\n {2}vi: )(.*)/g, "$1$2\n  de: Deutsch $2").replace(/vi: ([^,}\n]+) \}/g, "vi: $1, de: Deutsch $1 }"));
      write(copy, `content/${folder}/${name.replace(/md$/, "de.md")}`, folder === "pages" ? text : "Unsere Worte dazu.\n");
    }
  }
}

test("a fourth language is a dictionary, a lexicon and the bodies: nothing else has to change", async () => {
  const copy = repository();
  withGerman(copy);
  withBodies(copy);
  writeWhole(copy, "articles/stadt.md", "---\ntitle: Ein Plan\npublisher: Eine Zeitung\nurl: https://example.org/stadt\npublished: 2021-03\naccessed: 2026-11-22\nlanguage: de\nlocality: hanoi\ntargets:\n  - indicator: digital-economy-share\n    year: 2030\n    quote: mehr als 7,5 Prozent des BIP der Stadt bis 2030\n---\nOur words.\n");
  write(copy, "content/articles/stadt.de.md", "Unsere Worte dazu.\n");
  expect(await build(copy)).toMatchObject({ code: 0, error: "" });
  const site = dist(copy);
  const paths = Object.keys(site).filter((file) => file.endsWith(".html") && !/^(fr|vi|de)\/|^404/.test(file));
  expect(paths.filter((file) => site[`de/${file}`] === undefined)).toEqual([]);

  const front = parse(site["de/index.html"] ?? "");
  expect(front.querySelector("html")?.getAttribute("lang")).toBe("de");
  expect(said(front.querySelector("h1"))).toContain("in wessen Worten");
  expect(front.querySelectorAll(".languages a").map((link) => [said(link), link.getAttribute("href")])).toEqual([["English", "/"], ["Français", "/fr/"], ["Tiếng Việt", "/vi/"], ["Deutsch", "/de/"]]);
  expect(parse(site["index.html"] ?? "").querySelector('link[hreflang="de"]')?.getAttribute("href")).toBe("/de/");

  const target = said(parse(site["de/targets/hanoi/digital-economy-share/2030/index.html"] ?? "").querySelector("main"));
  expect(target).toContain("„mehr als 7,5 Prozent des BIP der Stadt bis 2030“");
  expect(target).toContain("mehr als 7,5 % des BIP der Stadt");
  expect(said(parse(site["targets/hanoi/digital-economy-share/2030/index.html"] ?? "").querySelector("main"))).toContain("more than 7.5% of GRDP");
  expect(said(parse(site["vi/targets/hanoi/digital-economy-share/2030/index.html"] ?? "").querySelector("main"))).toContain("Tiếng Đức");
  // The types hold as they stand: no table of languages was left out.
  expect(execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "--noEmit"], { cwd: copy, encoding: "utf8" })).toBe("");
});

test("a language without its bodies fails the check, which names each file", async () => {
  const copy = repository();
  withGerman(copy);
  const { code, error } = await command(["commands/check.ts"], {}, copy);
  expect(code).toBe(1);
  for (const file of ["articles/sound", "indicators/digital-economy-share", "localities/hanoi", "series/statistics-office", "pages/methodology"]) {
    expect(error).toContain(`content/${file}.de.md:1:1 There is no such file.\n  Expected: The German words that belong to content/${file}.md`);
  }
  expect(error).toContain("`name.de` is missing.");
});
