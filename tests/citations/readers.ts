import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { Cite } from "@citation-js/core";
import { parse } from "node-html-parser";
import { z } from "zod";

/** What a foreign program understood of a citation. */
export interface Understood {
  readonly title: string;
  readonly author: string | null;
  /** Year, month and day, as far as it took them. */
  readonly date: readonly number[];
  readonly address: string;
  readonly language: string;
  /** Who published it, under whatever name the program has for that. */
  readonly from: string;
}

const name = z.object({ literal: z.string().optional(), family: z.string().optional(), given: z.string().optional() }).transform(({ literal, family, given }) => literal ?? [given, family].filter(Boolean).join(" "));
const csl = z.array(z.object({
  title: z.string(),
  author: z.array(name).optional(),
  issued: z.object({ "date-parts": z.array(z.array(z.coerce.number())) }),
  URL: z.string(),
  language: z.string(),
  publisher: z.string().optional(),
  "container-title": z.string().optional(),
})).transform((items) => items.map(({ title, author, issued, URL: address, language, publisher, ...item }): Understood => ({
  title, author: author?.join("; ") ?? null, date: issued["date-parts"][0] ?? [], address, language: language.slice(0, 2), from: item["container-title"] ?? publisher ?? "",
})));

/** Whether a program is on this machine. */
export function has(program: string): boolean {
  return spawnSync(program, ["--version"], { stdio: "ignore" }).error === undefined;
}

function run(program: string, args: readonly string[], input: string): string {
  return execFileSync(program, args, { input, encoding: "utf8", stdio: ["pipe", "pipe", "ignore"] });
}

/** citation.js, which recognises the form by itself. */
export function citationJs(text: string): Understood[] {
  return csl.parse(new Cite(text).data);
}

/** pandoc: `from` and back to CSL-JSON. */
export function pandoc(text: string, from: "biblatex" | "bibtex" | "csljson" | "ris"): Understood[] {
  return csl.parse(JSON.parse(run("pandoc", ["-f", from, "-t", "csljson"], text)));
}

/** pandoc into another form, for whoever reads that. */
export function throughPandoc(text: string, from: string, to: string): string {
  return run("pandoc", ["-f", from, "-t", to, "--wrap=none"], text);
}

/** Whether this pandoc reads a form; old ones lack RIS. */
export function pandocReads(form: string): boolean {
  return has("pandoc") && run("pandoc", ["--list-input-formats"], "").split("\n").includes(form);
}

/** bibutils, by way of MODS. */
export function bibutils(text: string, program: "biblatex2xml" | "ris2xml"): Understood[] {
  const folder = mkdtempSync(join(tmpdir(), "citations-"));
  const file = join(folder, "given");
  writeFileSync(file, text);
  const document = parse(execFileSync(program, [file], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }), { lowerCaseTagName: true });
  return document.querySelectorAll("mods").map((mods) => {
    const own = (selector: string) => mods.querySelectorAll(selector);
    const words = (nodes: ReturnType<typeof own>) => nodes.map((node) => node.text).filter((part) => part !== "");
    const inHost = (node: ReturnType<typeof own>[number]) => node.closest("relateditem") !== null;
    const [title = "", subtitle] = words(own("titleinfo title, titleinfo subtitle").filter((node) => !inHost(node)));
    // Names are taken apart into those before and the last one.
    const isAuthor = (node: ReturnType<typeof own>[number]) => node.closest("name")?.querySelector("roleterm")?.text === "author";
    const named = own("name namepart").filter((node) => !inHost(node));
    const parts = named.filter(isAuthor);
    const author = words([...parts.filter((node) => node.getAttribute("type") === "given"), ...parts.filter((node) => node.getAttribute("type") !== "given")]).join(" ");
    return {
      title: subtitle === undefined ? title : `${title}: ${subtitle}`,
      author: author === "" ? null : author,
      date: (words(own("dateissued"))[0] ?? words(own("part date"))[0] ?? "").split("-").map(Number),
      address: words(own("location url"))[0] ?? "",
      language: words(own("languageterm"))[0] ?? "",
      from: words(own("relateditem title"))[0] ?? words(own("publisher"))[0] ?? words(named.filter((node) => !isAuthor(node)))[0] ?? "",
    };
  });
}

/** biber, which reads a file as LaTeX documents do and writes what it understood as BibLaTeX. */
export function biber(text: string): { readonly warnings: readonly string[]; readonly written: string } {
  const folder = mkdtempSync(join(tmpdir(), "citations-"));
  const [given, written] = [join(folder, "given.bib"), join(folder, "written.bib")];
  writeFileSync(given, text);
  const said = execFileSync("biber", ["--tool", "--validate-datamodel", `--output-file=${written}`, given], { encoding: "utf8", cwd: folder });
  return { warnings: said.split("\n").filter((line) => /^(WARN|ERROR)/.test(line)), written: readFileSync(written, "utf8") };
}
