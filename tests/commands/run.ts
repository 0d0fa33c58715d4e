import { spawn } from "node:child_process";
import { resolve } from "node:path";

/** The root of the repository. */
export const root = resolve(import.meta.dirname, "../..");

/** What a command said and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs a command of the repository to its end. */
export function command(args: readonly string[], environment: NodeJS.ProcessEnv = {}, cwd = root): Promise<Ended> {
  return new Promise((resolveEnd, reject) => {
    const { FORCE_COLOR: _, NODE_ENV: __, VITEST: ___, ...inherited } = process.env;
    const child = spawn(process.execPath, args, { cwd, env: { ...inherited, SITE_URL: "", BASE_PATH: "", NO_COLOR: "1", ...environment } });
    let out = "";
    let error = "";
    child.stdout.on("data", (text) => (out += String(text)));
    child.stderr.on("data", (text) => (error += String(text)));
    child.on("error", reject).on("close", (code) => resolveEnd({ code, out, error }));
  });
}
