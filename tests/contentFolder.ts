import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { onTestFinished } from "vitest";
import { proseLanguages } from "../src/records/ownWords.ts";
import { readCatalogue } from "../src/catalogue.ts";
import { describe as say } from "../src/records/describe.ts";

/** The awkward files. */
export const input = resolve(import.meta.dirname, "input");

/** A folder of one test, gone when the test is over. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "digital-targets-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** A copy of the small sound content; gives the folder that `content/` stands in. */
export function soundContent(): string {
  const root = folder();
  cpSync(join(input, "sound"), join(root, "content"), { recursive: true });
  return root;
}

/** Lays a file over the content of a root. */
export function lay(root: string, path: string, text: string | Uint8Array): void {
  const file = join(root, "content", path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Lays a main file with its prose in the other languages, so that it lacks nothing but what it is about. */
export function layWhole(root: string, path: string, text: string | Uint8Array): void {
  lay(root, path, text);
  if (/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*\.md$/.test(path)) for (const language of proseLanguages) lay(root, path.replace(/md$/, `${language}.md`), "Words of ours.\n");
}

/** All messages about the content of a root, as `npm run check` prints them. */
export function messages(root: string): string {
  return `${readCatalogue(root).issues.map(say).join("\n\n")}\n`;
}
