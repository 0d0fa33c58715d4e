// A Chromium for the browser tests: the one that is there, else one that is brought.
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run, runNode } from "./run.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "chrome.exe"];
const places = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/opt/google/chrome/chrome",
  "/snap/bin/chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * The path of a Chromium or Chrome: `CHROMIUM_PATH`, the usual places, Playwright's own; `null` where there is none.
 * @returns {Promise<string | null>}
 */
export async function findBrowser() {
  const { CHROMIUM_PATH: given, PATH = "" } = process.env;
  if (given) return existsSync(given) ? given : null;
  const usual = [...PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))), ...places];
  const found = usual.find(isExecutable);
  if (found) return found;
  const { chromium } = await import("playwright");
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : null;
}

/**
 * The same, but where there is none it is brought: Playwright's download first, then the system's package.
 * @param {(line: string) => void} say
 * @returns {Promise<string | null>}
 */
export async function bringBrowser(say) {
  const there = await findBrowser();
  if (there || process.env["CHROMIUM_PATH"]) return there;
  say("There is no Chromium here: Playwright downloads one.");
  const isRoot = process.getuid?.() === 0;
  const downloaded = await runNode(["node_modules/playwright/cli.js", "install", ...(isRoot ? ["--with-deps"] : []), "--no-shell", "chromium"]);
  const brought = downloaded === 0 ? await findBrowser() : null;
  if (brought) return brought;
  if (!existsSync("/usr/bin/apt-get")) return null;
  say("The download failed: the system's package is installed.");
  const apt = isRoot ? ["apt-get"] : ["sudo", "-n", "apt-get"];
  const [command = "", ...first] = apt;
  await run(command, [...first, "update", "-qq"]);
  await run(command, [...first, "install", "-y", "-qq", "--no-install-recommends", "chromium"], { DEBIAN_FRONTEND: "noninteractive" });
  return findBrowser();
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
