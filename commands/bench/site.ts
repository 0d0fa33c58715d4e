import { readdirSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** A file of a built site; `path` is below its folder, with slashes. */
export interface Built {
  readonly path: string;
  readonly bytes: number;
}

/** All files of a built site, by path. */
export function builtFiles(folder: string): Built[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(folder, file).replaceAll(sep, "/"), bytes: statSync(file).size }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The sum of their sizes, in bytes. */
export function bytesOf(files: readonly Built[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}
