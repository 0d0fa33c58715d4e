// `npm test`: all tests, from a fresh clone on; a step that fails doesn't keep the next from telling more.
import { existsSync } from "node:fs";
import { bringBrowser } from "./browser.mjs";
import { install } from "./install.mjs";
import { runNode } from "./run.mjs";

const astro = "node_modules/astro/bin/astro.mjs";
const vitest = ["node_modules/vitest/vitest.mjs", "run", "--project"];
const folder = process.env["ORIGINALS"] ?? "../shared/originals";
const originals = existsSync(folder) ? `Quotes are held against the saved originals in ${folder}.` : `Quotes aren't held against their sources: there is no ${folder}.`;
// The tests' own builds stand apart from dist/, one of them below a path.
const plain = { SITE_URL: "", BASE_PATH: "" };
const below = { SITE_URL: "https://example.org", BASE_PATH: "/below/a-path" };

process.exitCode = await test();

async function test() {
  const installed = await install((line) => console.log(`1/8 ${line}`));
  if (installed !== 0) return installed;
  const browser = await bringBrowser((line) => console.log(line));
  console.log(`2/8 Browser: ${browser ?? "none could be found or brought. Install Chromium, or name it with CHROMIUM_PATH."}`);
  const steps = [
    { say: "Types of the code (tsc).", todo: () => runNode(["node_modules/typescript/bin/tsc", "--noEmit"]) },
    { say: "Types of the pages (astro check).", todo: () => runNode([astro, "check", "--minimumFailingSeverity", "hint"]) },
    { say: `Unit tests. ${originals}`, todo: () => runNode([...vitest, "unit"]) },
    { say: "Two builds, one of them below a path.", todo: buildTwice },
    { say: "The built site.", todo: () => runNode([...vitest, "site"]) },
    { say: "The site in a browser.", todo: async () => (browser ? runNode([...vitest, "e2e"], { CHROMIUM_PATH: browser }) : 1) },
  ];
  const failed = [];
  for (const [i, { say, todo }] of steps.entries()) {
    console.log(`\n${i + 3}/8 ${say}`);
    const code = await todo();
    if (code >= 128) return code;
    if (code !== 0) failed.push(say);
  }
  console.log(failed.length === 0 ? "\nAll tests pass." : `\nFailed: ${failed.join(" ")}`);
  return failed.length === 0 ? 0 : 1;
}

async function buildTwice() {
  const first = await runNode(["commands/build.ts", "--out", "test-results/site"], plain);
  return first !== 0 ? first : runNode(["commands/build.ts", "--out", "test-results/site-below-a-path"], below);
}
