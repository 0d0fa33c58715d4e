import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");
// What git knows or would know: nothing that is built or installed.
const files = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: root, encoding: "utf8" }).split("\0").filter((file) => file !== "" && existsSync(join(root, file)));
const sources = files.filter((file) => /^src\/.*\.(ts|astro|css)$/.test(file));
const code = files.filter((file) => /^(src|commands|tests)\/.*\.(ts|mjs|astro)$/.test(file) && !file.startsWith("tests/input/"));
const text = (file: string) => readFileSync(join(root, file), "utf8");
const lines = (file: string) => text(file).trimEnd().split("\n").length;

/** Who may import whom, and which packages. */
const doors: Record<string, { readonly rooms: readonly string[]; readonly packages: readonly string[] }> = {
  pages: { rooms: ["pages", "layouts", "components", "embeds", "reuse", "lists", "search", "reader", "feed", "linked", "citations", "data", "pictures", "charts", "catalogue.ts", "headers.ts", "address.ts", "i18n", "records"], packages: ["astro"] },
  layouts: { rooms: ["layouts", "components", "inline", "i18n", "records", "policy.ts", "address.ts", "styles", "fonts"], packages: [] },
  // How to take along what the site holds, with examples.
  reuse: { rooms: ["reuse", "embeds", "citations", "data", "components", "charts", "catalogue.ts", "address.ts", "i18n", "records"], packages: [] },
  // Lists of pages, and what they are parted by.
  lists: { rooms: ["lists", "address.ts", "i18n", "records"], packages: [] },
  // What the search looks through, and where it shows what it found.
  search: { rooms: ["search", "catalogue.ts", "address.ts", "i18n", "records"], packages: [] },
  // The reader of quotes on a page, for everybody to try: its script, the words of a language as a file, the form.
  reader: { rooms: ["reader", "address.ts", "i18n", "records"], packages: ["esbuild", "node:path"] },
  feed: { rooms: ["feed", "catalogue.ts", "address.ts", "i18n", "records"], packages: ["feedsmith"] },
  // What a page is about, in the words of schema.org.
  linked: { rooms: ["linked", "data", "catalogue.ts", "address.ts", "i18n", "records"], packages: ["schema-dts"] },
  // Citations in every form, made from one.
  citations: { rooms: ["citations", "catalogue.ts", "address.ts", "i18n", "records"], packages: ["citeproc", "@citation-js/core", "@citation-js/plugin-bibtex", "@citation-js/plugin-ris", "zod"] },
  // Records as tables and files.
  data: { rooms: ["data", "catalogue.ts", "i18n", "records"], packages: ["d3-dsv", "node:crypto"] },
  // Charts on pages of others: how high they are, the code that shows them, what programs are told.
  embeds: { rooms: ["embeds", "pictures", "components", "charts", "catalogue.ts", "address.ts", "i18n", "records"], packages: ["astro/container"] },
  // What is written into a page itself: scripts with the hashes that allow them, the styles of a frame.
  inline: { rooms: ["inline", "embeds", "charts", "client", "styles", "fonts"], packages: ["esbuild", "node:crypto"] },
  // Runs in a browser, and so knows nothing of the rest.
  client: { rooms: [], packages: ["minisearch"] },
  "policy.ts": { rooms: ["inline"], packages: [] },
  "headers.ts": { rooms: ["policy.ts"], packages: [] },
  // Charts as files of their own: the same components and styles, made to stand without a page.
  pictures: { rooms: ["pictures", "components", "charts", "catalogue.ts", "address.ts", "i18n", "records", "styles"], packages: ["astro/container", "svgo", "subset-font", "@resvg/resvg-js", "sharp", "node:fs", "node:path"] },
  components: { rooms: ["components", "citations", "lists", "charts", "records", "i18n", "address.ts"], packages: ["markdown-it", "schema-dts"] },
  charts: { rooms: ["charts", "records", "i18n"], packages: ["d3-array", "d3-scale"] },
  i18n: { rooms: ["i18n", "records"], packages: [] },
  records: { rooms: ["records"], packages: ["zod", "gray-matter", "yaml"] },
  // What stands on disk in the folder of the same name, and the reload of it while somebody writes.
  content: { rooms: ["content", "records"], packages: ["node:fs", "node:path", "vite"] },
  // Stories place charts by their kind, and which kinds there are only the charts know.
  "catalogue.ts": { rooms: ["content", "records", "charts"], packages: ["node:path"] },
  "address.ts": { rooms: ["records", "i18n"], packages: [] },
};

const room = (file: string) => relative("src", file).split("/")[0] ?? "";

function imports(file: string): string[] {
  const statement = /(?:^|\n)(?:import|export)\s(?:[^"';]*?\sfrom\s+)?"([^"]+)"|import\("([^"]+)"\)/g;
  return [...text(file).matchAll(statement)].map(([, named, dynamic]) => named ?? dynamic ?? "");
}

describe("a room imports only from the rooms it may", () => {
  test.each(sources.filter((file) => /\.(ts|astro)$/.test(file) && !file.endsWith(".d.ts")))("%s", (file) => {
    const may = doors[room(file)];
    expect(may, `${room(file)} is a room of the house`).toBeDefined();
    for (const name of imports(file)) {
      if (name.startsWith(".")) {
        const target = normalize(join(dirname(file), name));
        expect(may?.rooms, `${file} imports ${target}`).toContain(room(target));
        expect(name, "imports inside src carry their extension").toMatch(/\.(ts|astro|css|(css|csl|ts)\?raw|json|woff2\?url)$/);
      } else expect(may?.packages, `${file} imports ${name}`).toContain(name);
    }
  });
});

test("no room is a lumber room", () => {
  expect(files.filter((file) => /(^|\/)(utils?|helpers?|lib|common|misc|shared)(\/|\.[a-z]+$)/i.test(file))).toEqual([]);
});

test("files hold one idea: half of them under 150 lines, none above 250", () => {
  expect(code.filter((file) => lines(file) > 250)).toEqual([]);
  const lengths = sources.filter((file) => !file.endsWith(".css")).map(lines).sort((a, b) => a - b);
  const median = lengths[Math.floor(lengths.length / 2)];
  expect(median).toBeGreaterThanOrEqual(30);
  expect(median).toBeLessThanOrEqual(150);
});

test("the reader's steps hold no words of a language: those are the lexica's", () => {
  const steps = sources.filter((file) => file.startsWith("src/records/reading/"));
  expect(steps.length).toBeGreaterThan(10);
  // A choice of words in a pattern, a letter that English lacks in a string, or a language asked for by name.
  const told = /\/\^?\((?:\?:)?\p{L}{2,}\|[^/\n]*\/|"[^"\n]*[\u00c0-\u024f\u1e00-\u1eff][^"\n]*"|\.language\s*[!=]==/u;
  const code = (file: string) => text(file).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  expect(steps.filter((file) => told.test(code(file)))).toEqual([]);
});

test("pages are thin: at most 45 lines", () => {
  expect(sources.filter((file) => file.startsWith("src/pages/") && lines(file) > 45)).toEqual([]);
});

test("folders of code are at most fifteen files wide, those of one kind excepted", () => {
  const folders = Map.groupBy(sources.filter((file) => !/^src\/(components|records)\//.test(file)), dirname);
  expect([...folders].filter(([, own]) => own.length > 15).map(([folder]) => folder)).toEqual([]);
});

test("nothing silences the type checker", () => {
  const silenced = sources.filter((file) => /\bas any\b|: any\b|@ts-(ignore|expect-error|nocheck)|\bas unknown as\b/.test(text(file)));
  expect(silenced).toEqual([]);
});

test("exported functions and types of the records say what they are", () => {
  const bare = sources.filter((file) => file.startsWith("src/records/")).flatMap((file) =>
    [...text(file).matchAll(/(?:^|\n)([^\n]*)\nexport (?:async )?(?:function|interface|class) (\w+)/g)].filter(([, before = ""]) => !before.trim().endsWith("*/")).map(([, , name]) => `${file} ${name}`),
  );
  expect(bare).toEqual([]);
});

test("no file speaks of the machine that it was written on", () => {
  const told = files.filter((file) => /\.(ts|mjs|astro|css|md|json|ya?ml|txt)$/.test(file) && file !== "tests/house.test.ts").filter((file) => /\/(work|home|Users|root)\/\w/.test(text(file)));
  expect(told).toEqual([]);
});
