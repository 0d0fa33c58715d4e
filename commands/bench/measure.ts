import { spawn } from "node:child_process";
import { watch, type Taken } from "./watch.ts";

/** What a run of Node took, and how it ended. */
export interface Run {
  /** `null` where a signal ended it. */
  readonly code: number | null;
  /** From its start to its close. */
  readonly seconds: number;
  /** By all its processes; `null` where the system doesn't tell. */
  readonly taken: Taken | null;
  /** All that it printed. */
  readonly output: string;
}

/** Runs this Node to its end and measures it. It is stopped with the process that began it. */
export function measure(args: readonly string[], cwd: string, environment: NodeJS.ProcessEnv = {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const { FORCE_COLOR: _, NODE_ENV: __, VITEST: ___, ...inherited } = process.env;
    const started = performance.now();
    const child = spawn(process.execPath, args, { cwd, env: { ...inherited, NO_COLOR: "1", ...environment }, stdio: ["ignore", "pipe", "pipe"] });
    const taken = child.pid === undefined ? () => null : watch(child.pid);
    const stop = () => void child.kill();
    process.once("exit", stop);
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text: string) => (output += text));
    const end = () => {
      process.off("exit", stop);
      return { seconds: (performance.now() - started) / 1000, taken: taken(), output };
    };
    child.on("error", (error) => {
      end();
      reject(error);
    });
    child.on("close", (code) => resolve({ code, ...end() }));
  });
}
