import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "node-html-parser";
import { readCatalogue } from "../../src/catalogue.ts";
import { editions } from "../../src/i18n/index.ts";
import { mainLanguage } from "../../src/records/lexicon/index.ts";
import { command } from "../commands/run.ts";
import { builds, pagesOf, said } from "./built.ts";
import { published } from "./published.ts";

const { recordsOfIndicator } = readCatalogue(process.cwd()).catalogue;
const quotes = recordsOfIndicator("digital-economy-share").map(({ quote }) => quote);
let site: Awaited<ReturnType<typeof published>>;
beforeAll(async () => {
  site = await published();
});
afterAll(() => site.server.close());

/** The examples of a section, as somebody copies them from the page of a published site. */
async function examples(section: string, language: string = mainLanguage): Promise<{ readonly kind: string; readonly text: string }[]> {
  const page = await (await fetch(`${site.origin}${site.base}${language === mainLanguage ? "" : `${language}/`}reuse/`)).text();
  return parse(page, { blockTextElements: {} }).querySelectorAll(`#${section} pre`).map((pre) => ({ kind: pre.getAttribute("data-kind") ?? "", text: pre.querySelector("code")?.textContent ?? "" }));
}

const has = (program: string) => spawnSync(program, ["--version"], { stdio: "ignore" }).error === undefined;
const program = async (kind: string) => (await examples("program")).find((example) => example.kind === kind)?.text ?? "";

test("the program in JavaScript runs as it stands and tells every quote", async () => {
  const { code, out, error } = await command(["--input-type=module", "--eval", await program("javascript")]);
  expect({ code, error }).toEqual({ code: 0, error: "" });
  expect(out.trim().split("\n")).toHaveLength(quotes.length);
  for (const quote of quotes) expect(out).toContain(quote);
});

test.skipIf(!has("python3"))("the program in Python runs as it stands and tells every quote", async () => {
  const text = await program("python");
  const out = await told("python3", ["-c", text]);
  for (const quote of quotes) expect(out).toContain(quote);
});

test.skipIf(!has("curl") || !has("jq"))("the line for a shell runs as it stands and tells every quote", async () => {
  expect((await told("sh", ["-c", await program("shell")])).trim().split("\n")).toEqual(quotes);
});

test.each(editions.map(({ language }) => language))("in %s the address leads to the record, and those of files to files of the same promise", async (language) => {
  const [record, files] = await examples("link", language);
  const [page = "", anchor = ""] = (record?.text ?? "").split("#");
  const answer = await fetch(page);
  expect(answer.status).toBe(200);
  expect(said(parse(await answer.text()).querySelector(`[id="${anchor}"] blockquote`))).toMatch(/\S/);
  const addresses = files?.text.split("\n") ?? [];
  expect(addresses).toHaveLength(3);
  for (const address of addresses) {
    expect(address.replace(/\.\w+$/, "/").replace(/\/(fr|vi)\//, "/")).toBe(page.replace(/\/(fr|vi)\//, "/"));
    expect((await fetch(address)).status).toBe(200);
  }
});

test.each(editions.map(({ language }) => language))("in %s the code shows the chart of its own language, and the citations are those of a promise's page", async (language) => {
  const [code] = await examples("embed", language);
  const frame = parse(code?.text ?? "").querySelector("iframe");
  const chart = await (await fetch(frame?.getAttribute("src") ?? "")).text();
  expect(parse(chart).querySelector("html")?.getAttribute("lang")).toBe(language);
  const [page, source] = await examples("cite", language);
  const address = /https?:\S+/.exec(page?.text ?? "")?.[0] ?? "";
  const cited = parse(await (await fetch(address)).text()).querySelectorAll(".citation > span").map(({ text }) => text);
  expect(cited.slice(0, 2)).toEqual([page?.text, source?.text]);
});

test("every file that the page lists is there", () => {
  for (const build of builds) {
    const page = pagesOf(build).find(({ path }) => path === `${build.base}reuse/`);
    const links = page?.document.querySelectorAll("#download a").map((link) => link.getAttribute("href") ?? "") ?? [];
    expect(links).toHaveLength(20);
    for (const link of links) expect(readFileSync(join(build.folder, link.slice(build.base.length)), "utf8").length).toBeGreaterThan(2);
  }
});

// The site is served by this very process, which must go on while the program runs.
async function told(name: string, args: readonly string[]): Promise<string> {
  const { out, error } = await command(["--eval", `process.stdout.write(require("node:child_process").execFileSync(${JSON.stringify(name)}, ${JSON.stringify(args)}, { encoding: "utf8" }))`]);
  if (error !== "") throw new Error(error);
  return out;
}
