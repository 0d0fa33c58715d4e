import { spawn, type ChildProcess } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { proseLanguages } from "../../src/records/ownWords.ts";
import { folder, input } from "../contentFolder.ts";
import { command, root, type Ended } from "../commands/run.ts";

/** A copy of the code with content of its own, in which builds may be broken. */
export function repository(): string {
  const copy = folder();
  for (const name of ["src", "commands", "astro.config.mjs", "package.json", "tsconfig.json"]) cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  cpSync(join(input, "sound"), join(copy, "content"), { recursive: true });
  return copy;
}

/** Runs `npm run build` there, without pictures unless the environment says so. */
export function build(copy: string, environment: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return command(["commands/build.ts"], { PICTURES: "none", ...environment }, copy);
}

/** Begins a build there, to be killed. */
export function beginBuild(copy: string): ChildProcess {
  return spawn(process.execPath, ["commands/build.ts"], { cwd: copy, stdio: "ignore" });
}

/** A `dist/` that an earlier build left. */
export function earlier(copy: string): void {
  mkdirSync(join(copy, "dist/sub"), { recursive: true });
  writeFileSync(join(copy, "dist/index.html"), "earlier");
  writeFileSync(join(copy, "dist/sub/index.html"), "earlier too");
}

/** Everything in `dist/`, as text by path. */
export function dist(copy: string): Record<string, string> {
  const entries = readdirSync(join(copy, "dist"), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(entries.map((entry) => join(entry.parentPath, entry.name)).map((file) => [relative(join(copy, "dist"), file), readFileSync(file, "utf8")]));
}

/** Lays a file into the copy. */
export function write(copy: string, path: string, text: string): void {
  mkdirSync(dirname(join(copy, path)), { recursive: true });
  writeFileSync(join(copy, path), text);
}

/** Lays a main file into the copy's content, with its prose in the other languages. */
export function writeWhole(copy: string, path: string, text: string): void {
  write(copy, `content/${path}`, text);
  for (const language of proseLanguages) write(copy, `content/${path.replace(/md$/, `${language}.md`)}`, "Words of ours.\n");
}

/** Takes a file or folder out of the copy. */
export function remove(copy: string, path: string): void {
  rmSync(join(copy, path), { recursive: true });
}
