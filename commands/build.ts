import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readCatalogue } from "../src/catalogue.ts";
import { describe } from "../src/records/describe.ts";
import { drop, recover, stage, swap } from "./dist.ts";
import { site } from "./site.ts";

// Checks the content, builds the site, puts it into dist/: `npm run build [-- --out FOLDER]`. A build that fails or is
// killed leaves the earlier dist/ as it was.
async function run(): Promise<number> {
  const { out } = parseArgs({ options: { out: { type: "string", default: "dist" } } }).values;
  site(process.env);
  recover(out);
  const { issues, catalogue, unlogged } = readCatalogue(process.cwd());
  if (issues.length > 0) {
    for (const issue of issues) console.error(`${describe(issue)}\n`);
    console.error(`${issues.length} ${issues.length === 1 ? "problem" : "problems"} in content/: nothing was built.`);
    return 1;
  }
  globalThis.digitalTargetsCatalogue = catalogue;
  const started = performance.now();
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  process.env["NODE_ENV"] = "production";
  const { build } = await import("astro");
  const folder = stage();
  try {
    await build({ outDir: folder, logLevel: process.env["DEBUG"] ? "info" : "silent" });
    if (!existsSync(join(folder, "index.html"))) throw new Error("The build has no front page.");
    swap(folder, out);
  } catch (error) {
    // Pages that were being written when another failed may come after this.
    process.once("exit", () => drop(folder));
    console.error(`Nothing was built. ${said(error)}\n  With DEBUG=1 before the command, it tells all it knows.`);
    return 1;
  }
  console.log(`${out}/ is built: ${catalogue.records.length} records of ${catalogue.targets.length} targets (${((performance.now() - started) / 1000).toFixed(1)} s).`);
  if (unlogged.length > 0) console.log(`content/changes.yaml doesn't tell everything that changed; \`npm run check\` says what is missing.`);
  return 0;
}

// A reader of the terminal gets the place and the words, not the path through the machinery.
function said(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place = "loc" in error && typeof error.loc === "object" && error.loc !== null && "file" in error.loc ? `${String(error.loc.file)}: ` : "";
  const hint = "hint" in error && typeof error.hint === "string" ? `\n  ${error.hint}` : "";
  return `${place}${error.message}${hint}`;
}

try {
  process.exitCode = await run();
} catch (error) {
  console.error(`Nothing was built. ${said(error)}`);
  process.exitCode = 1;
}
