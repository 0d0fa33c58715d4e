import { cpSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";

/** What a copy of the code does without: the content, what was built or installed, and what no build reads. */
const without = new Set([".git", ".ci", ".astro", ".build", "content", "dist", "docs", "node_modules", "test-results", "tests"]);

/** Copies the code of a repository into an empty folder; its packages are linked, its content is left to the caller. */
export function copyCode(root: string, folder: string): void {
  for (const name of readdirSync(root).filter((entry) => !without.has(entry))) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
}
