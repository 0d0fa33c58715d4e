import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { benchmark, build } from "./bench/build.ts";
import { sayName } from "./bench/content/size.ts";
import { parseOptions, usage, type Options } from "./bench/options.ts";
import { sayFlatness, sayResults, sayWeights, type Result } from "./bench/report.ts";
import { copyCode } from "./bench/repository.ts";
import { weights } from "./bench/weights.ts";

// Measures builds of made-up content, then weighs the real site: `npm run bench [-- --sizes 63x30x3 --runs 3 --keep]`.
const root = process.cwd();

async function run({ sizes, runs, keep }: Options): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "digital-targets-bench-"));
  process.once("exit", () => !keep && rmSync(folder, { recursive: true, force: true }));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(signal === "SIGINT" ? 130 : 143));

  const results: Result[] = [];
  for (const size of sizes) {
    const name = sayName(size);
    console.error(`Building ${name}${runs === 1 ? "" : `, ${runs} times`} …`);
    results.push(await benchmark(size, runs, root, join(folder, name)));
    if (!keep) rmSync(join(folder, name), { recursive: true, force: true });
  }
  console.log(`\n${sayResults(results)}`);
  const flatness = sayFlatness(results);
  if (flatness !== null) console.log(`\n${flatness}`);
  console.log(`\nWeights of ${existsSync("dist/index.html") ? "dist/ as it is" : "the site, built for this"}\n\n${sayWeights(weights(await realSite(folder)))}`);
  if (keep) console.log(`\nThe made content and its sites stay in ${folder}`);
}

async function realSite(folder: string): Promise<string> {
  if (existsSync("dist/index.html")) return "dist";
  const copy = join(folder, "real");
  mkdirSync(copy);
  copyCode(root, copy);
  cpSync("content", join(copy, "content"), { recursive: true });
  await build(copy);
  return join(copy, "dist");
}

function options(): Options | null {
  try {
    return parseOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    return null;
  }
}

const given = options();
if (given === null) process.exitCode = 1;
else {
  try {
    await run(given);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
