import { existsSync, readFileSync } from "node:fs";
import { ownNode, run } from "./run.mjs";

/**
 * Installs the packages of package-lock.json where they aren't there yet; says so. Gives the exit code.
 * @param {(line: string) => void} say
 * @returns {Promise<number>}
 */
export async function install(say) {
  if (isInstalled()) {
    say("Everything is installed.");
    return 0;
  }
  say("Installing what is missing, as package-lock.json lists it. This takes a minute, once.");
  // The Node that runs npm is asked, not the one in node_modules, which is about to be replaced.
  const { npm_node_execpath: node, npm_execpath: npm } = process.env;
  const args = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
  const code = node && npm?.endsWith(".js") ? await run(node, [npm, ...args]) : await run(process.platform === "win32" ? "npm.cmd" : "npm", args);
  if (code !== 0) console.error("The packages could not be installed: see npm's message above.");
  else if (!readsTypeScript()) {
    console.error("The package `node` did not bring its Node, perhaps because npm's `ignore-scripts` is on. Use Node 24 or later, or switch it off for this folder.");
    return 1;
  }
  return code;
}

// npm notes in node_modules what it put there; a run that was broken off leaves no note.
function isInstalled() {
  const note = "node_modules/.package-lock.json";
  if (!existsSync(note) || !readsTypeScript()) return false;
  const wanted = packages("package-lock.json");
  const there = packages(note);
  return Object.entries(wanted).every(([path, { version, optional }]) => path === "" || optional || there[path]?.version === version);
}

function readsTypeScript() {
  return existsSync(ownNode) || Number(process.versions.node.split(".")[0]) >= 24;
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packages(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages ?? {};
  } catch {
    return {};
  }
}
