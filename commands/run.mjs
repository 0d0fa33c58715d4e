// Plain JavaScript: this runs on the system's Node, before anything is installed.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
process.env["ASTRO_TELEMETRY_DISABLED"] = "1";

/**
 * Runs a command with this terminal and gives its exit code; Ctrl-C and a stop from outside reach it.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [environment] more variables for it
 * @returns {Promise<number>}
 */
export function run(command, args, environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: "inherit", env: { ...process.env, ...environment } });
    /** @param {NodeJS.Signals} signal */
    const pass = (signal) => void child.kill(signal);
    /** @param {number} code */
    const end = (code) => {
      process.off("SIGINT", pass).off("SIGTERM", pass);
      resolve(code);
    };
    process.on("SIGINT", pass).on("SIGTERM", pass);
    child.on("error", ({ message }) => {
      console.error(`${command} can't be run: ${message}`);
      end(1);
    });
    child.on("close", (code, signal) => end(code ?? (signal === "SIGINT" ? 130 : signal === "SIGTERM" ? 143 : 1)));
  });
}

/**
 * Runs a file with the Node that is installed with the project, which reads TypeScript.
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {Promise<number>}
 */
export function runNode(args, environment) {
  return run(existsSync(ownNode) ? ownNode : process.execPath, args, environment);
}

/** Where the project's own Node stands once it is installed. */
export const ownNode = join("node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
