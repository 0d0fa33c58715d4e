import { join } from "node:path";
import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import { pagesOf, said } from "./built.ts";
import { build, dist, remove, repository, write, writeWhole } from "./repository.ts";

const head = (title: string) => `---\ntitle: ${title}\npublisher: '"Quotes" & <3 Sons'\nurl: https://example.org/?a=1&b="\npublished: 2021\naccessed: 2026-11-22\nlanguage: en\nlocality: hanoi\n`.replace('b="', "b=2");

test("what content says is shown as text, never as markup, and brings no script, picture or address of its own", async () => {
  const copy = repository();
  const quote = "R&D and 'start-ups' make up < 10% of GRDP, \"more\" by 2030";
  writeWhole(
    copy,
    "articles/hostile.md",
    `${head(`'5 < 6 & "so" {on} \${x} {{y}}'`)}targets:\n  - indicator: digital-economy-share\n    year: 2030\n    quote: ${JSON.stringify(quote)}\n    because: 'Because {"a": 1} & <2.'\n---\nOur <script>alert(1)</script> words, <b onclick="x()">bold</b>, [a link](javascript:alert(1)), ![a picture](https://example.com/p.png), [data](data:text/html,x).\n`,
  );
  const { code, error } = await build(copy);
  expect({ code, error }).toEqual({ code: 0, error: "" });
  const pages = pagesOf({ folder: join(copy, "dist"), base: "/" });
  for (const { document, html } of pages) {
    expect(document.querySelectorAll("img, [onclick], [onerror], [src]:not(iframe, script[src='/read/reader.js'])").map(String)).toEqual([]);
    expect(document.querySelectorAll("iframe").filter((frame) => !/^\/((fr|vi)\/)?embed\//.test(frame.getAttribute("src") ?? "")).map(String)).toEqual([]);
    expect(document.querySelectorAll("script").filter(({ text }) => /alert|<\/|<!--/.test(text)).map(String)).toEqual([]);
    expect(html).not.toMatch(/href="(javascript|data:text)/i);
  }
  const page = pages.find(({ path }) => path === "/targets/hanoi/digital-economy-share/2030/");
  expect(said(page?.document.querySelector("#hostile blockquote") ?? null)).toContain(quote);
  expect(said(page?.document.querySelector("#hostile") ?? null)).toContain('5 < 6 & "so" {on} ${x} {{y}}');
  expect(said(page?.document.querySelector("#hostile") ?? null)).toContain('Because {"a": 1} & <2.');
  expect(dist(copy)["data/targets.csv"]).toContain(`"R&D and 'start-ups' make up < 10% of GRDP, ""more"" by 2030"`);
});

test("a published record that went keeps an address that says so", async () => {
  const copy = repository();
  const gone = "hanoi.digital-economy-share.2045@withdrawn";
  write(copy, "content/ids.yaml", `published:\n  - hanoi.digital-economy-share.2025@sound\n  - ${gone}\nwithdrawn:\n  - { id: ${gone}, date: 2026-11-22, because: It was a misreading. }\n`);
  expect(await build(copy)).toMatchObject({ code: 0, error: "" });
  const page = dist(copy)["targets/hanoi/digital-economy-share/2045/index.html"] ?? "";
  expect(said(parse(page).querySelector("main"))).toContain("It was a misreading.");
  expect(page).toContain('id="withdrawn"');
});

test("a site without any article is still a site, which says that nothing was found", async () => {
  const copy = repository();
  for (const name of ["sound.md", "sound.fr.md", "sound.vi.md"]) remove(copy, `content/articles/${name}`);
  write(copy, "content/articles/.keep", "");
  write(copy, "content/ids.yaml", "published: []\n");
  const { code, error } = await build(copy);
  expect({ code, error }).toEqual({ code: 0, error: "" });
  expect(dist(copy)["data/targets.csv"]?.trim().split("\n")).toHaveLength(1);
  expect(JSON.parse(dist(copy)["data/targets.json"] ?? "")).toEqual([]);
  for (const page of ["index.html", "localities/hanoi/index.html", "indicators/digital-economy-share/index.html"]) {
    const text = said(parse(dist(copy)[page] ?? "").querySelector("main"));
    expect(text, page).toContain("No target found in the sources");
    expect(text).not.toMatch(/NaN|undefined|Infinity/);
  }
});

test("a locality, an indicator and an article are added without touching code", async () => {
  const copy = repository();
  writeWhole(copy, "localities/da-nang.md", "---\nname: { en: Da Nang, fr: Da Nang, vi: Đà Nẵng }\nshort: { en: Da Nang, fr: Da Nang, vi: Đà Nẵng }\nkind: city\n---\nA city.\n");
  writeWhole(copy, "indicators/happiness.md", "---\nname: { en: Happiness, fr: Bonheur, vi: Hạnh phúc }\nshort: { en: Happiness, fr: Bonheur, vi: Hạnh phúc }\nunit: percent\npillar: society\nbetter: higher\n---\nThe share of the happy.\n");
  writeWhole(copy, "articles/happy.md", `${head("A happy plan").replace("hanoi", "da-nang")}targets:\n  - indicator: happiness\n    year: 2030\n    quote: at least 90 percent of people are happy by 2030\n---\nOur words.\n`);
  expect(await build(copy)).toMatchObject({ code: 0, error: "" });
  const page = said(parse(dist(copy)["targets/da-nang/happiness/2030/index.html"] ?? "").querySelector("main"));
  expect(page).toContain("at least 90%");
  expect(dist(copy)["localities/da-nang/index.html"]).toContain("Happiness");
});
