import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { controlsOf, withoutControls } from "../records/controls.ts";
import type { Issue, Problem } from "../records/issue.ts";
import { isLanguage, languages, mainLanguage } from "../records/lexicon/index.ts";
import { proseLanguages } from "../records/ownWords.ts";

/** The largest file that is read; a source article is a few kilobytes. */
const mostBytes = 256 * 1024;

/** A Markdown file of a content folder, with the prose of the files in other languages beside it. */
export interface ContentFile {
  readonly path: string;
  readonly slug: string;
  readonly text: string;
  /** By language; the main one's stands in `text`. */
  readonly prose: Readonly<Record<string, string>>;
}

/** The files of one folder of a content root, by name; what can't be read, or lacks its prose in a language, is reported. */
export function contentFiles(root: string, name: string, folder: string, issues: Issue[]): ContentFile[] {
  const report = (path: string, problem: Problem) => void issues.push({ file: path, line: 1, column: 1, problem });
  let entries;
  try {
    entries = readdirSync(join(root, name, folder), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    // Series are measured figures' affair; a site without outcomes needs none.
    if (folder !== "series") report(`${name}/${folder}`, { code: "folder-missing", folder: `${name}/${folder}` });
    return [];
  }
  const found = entries.flatMap((entry) => {
    const path = `${name}/${folder}/${entry.name}`;
    if (entry.name.startsWith(".")) return [];
    const [, slug, language] = /^([a-z0-9]+(?:-[a-z0-9]+)*)(?:\.([a-z]{2}))?\.md$/.exec(entry.name) ?? [];
    const isFolder = leadsToFolder(join(root, path));
    const other = slug !== undefined ? undefined : entries.find(({ name: taken }) => taken !== entry.name && taken.toLowerCase().normalize("NFC") === entry.name.toLowerCase().normalize("NFC"));
    if (isFolder) report(path, { code: "not-a-file", isFolder });
    else if (slug === undefined && other) report(path, { code: "slug-twice", slug: other.name.replace(/\.md$/i, ""), other: `${name}/${folder}/${other.name}` });
    else if (slug === undefined) report(path, { code: "bad-file-name", name: entry.name });
    else {
      const text = textOf(join(root, path), path, issues);
      if (text !== null) return [{ path, slug, language, text }];
    }
    return [];
  });
  return withProse(found, new Set(entries.map((entry) => entry.name)), report);
}

// A link that leads to itself is no folder; reading it tells what is wrong.
function leadsToFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

// `x.fr.md` holds the French prose of `x.md`; English prose stands in `x.md` itself. Every language has its own.
function withProse(found: readonly { path: string; slug: string; language: string | undefined; text: string }[], names: ReadonlySet<string>, report: (path: string, problem: Problem) => void): ContentFile[] {
  const main = found.filter(({ language }) => language === undefined);
  const owners = new Map(main.map((file) => [file.slug, file]));
  for (const { path, slug, language, text } of found) {
    const owner = owners.get(slug);
    if (language === undefined) continue;
    if (!owner && !names.has(`${slug}.md`)) report(path, { code: "prose-without-file", slug });
    else if (!owner) continue;
    else if (language === mainLanguage) report(path, { code: "slug-twice", slug, other: owner.path });
    else if (!isLanguage(language)) report(path, { code: "not-one-of", key: "the file's language", given: language, known: languages });
    else if (text.trim() === "") report(path, { code: "empty", key: "the prose" });
    else if (/^\ufeff?---\r?\n/.test(text)) report(path, { code: "prose-with-front-matter" });
  }
  const beside = Map.groupBy(found.filter(({ language }) => language !== undefined && language !== mainLanguage), ({ slug }) => slug);
  return main.map(({ path, slug, text }) => {
    const prose = beside.get(slug) ?? [];
    for (const language of proseLanguages) if (!names.has(`${slug}.${language}.md`)) report(path.replace(/\.md$/, `.${language}.md`), { code: "prose-missing", language, owner: path });
    return { path, slug, text, prose: Object.fromEntries(prose.map((file) => [file.language ?? "", file.text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n").normalize("NFC").trim()])) };
  });
}

const reasons: Readonly<Record<string, string>> = { ENOENT: "there is no such file", ELOOP: "it is a link that leads to itself", EACCES: "you may not read it" };

// A character that nobody sees is told once; what else is wrong with the file is told in the same run.
function plain(text: string, path: string, issues: Issue[]): string {
  const controls = controlsOf(text);
  for (const { line, column, code } of controls) issues.push({ file: path, line, column, problem: { code: "control-in-file", character: code } });
  return controls.length === 0 ? text : withoutControls(text);
}

/** The text of a file; `null` where it can't be read, which is reported. */
export function textOf(file: string, path: string, issues: Issue[], most = mostBytes): string | null {
  const report = (problem: Problem) => void issues.push({ file: path, line: 1, column: 1, problem });
  try {
    const stat = statSync(file);
    if (!stat.isFile()) report({ code: "not-a-file", isFolder: stat.isDirectory() });
    else if (stat.size > most) report({ code: "too-large", bytes: stat.size, most });
    else return plain(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(file)), path, issues);
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    report(error instanceof TypeError ? { code: "not-utf8" } : { code: "unreadable", reason: reasons[reason] ?? reason });
  }
  return null;
}
