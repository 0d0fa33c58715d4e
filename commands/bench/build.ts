import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { content, writeContent } from "./content/files.ts";
import { sayName, type Size } from "./content/size.ts";
import { measure, type Run } from "./measure.ts";
import type { Result } from "./report.ts";
import { copyCode } from "./repository.ts";
import { builtFiles, bytesOf } from "./site.ts";

/** Builds a repository as `npm run build` does, for the root of no address and without files of its charts. */
export async function build(root: string): Promise<Run> {
  const run = await measure(["commands/build.ts"], root, { SITE_URL: "", BASE_PATH: "", PICTURES: "none" });
  if (run.code !== 0) throw new Error(`The build in ${root} failed. It said:\n\n${run.output.trim() || "nothing"}\n`);
  return run;
}

/** Builds made-up content of a size in an empty folder with the code of `root`, so many times. Throws an error with all that a build said where it fails. */
export async function benchmark(size: Size, runs: number, root: string, folder: string): Promise<Result> {
  mkdirSync(folder, { recursive: true });
  copyCode(root, folder);
  const files = content(size);
  writeContent(folder, files);
  const measured: Run[] = [];
  for (let i = 0; i < runs; i++) {
    // An earlier site would have to be thrown away within the time that is measured.
    rmSync(join(folder, "dist"), { recursive: true, force: true });
    measured.push(await build(folder));
  }
  const pages = builtFiles(join(folder, "dist")).filter(({ path }) => path.endsWith(".html"));
  const articles = Object.keys(files).filter((path) => /^articles\/[^.]+\.md$/.test(path)).length;
  return { size: sayName(size), records: size.localities * size.indicators * size.years, articles, pages: pages.length, html: bytesOf(pages), runs: measured };
}
