import { parseArgs } from "node:util";
import { parseSize, sayName, type Size } from "./content/size.ts";

export const usage = "Usage: npm run bench [-- --sizes 3x12x2,63x30x3] [--runs N] [--keep]";

/** What a bench was asked for. */
export interface Options {
  readonly sizes: readonly Size[];
  /** How often each size is built. */
  readonly runs: number;
  /** Whether the made content stays when all is done. */
  readonly keep: boolean;
}

/** Reads the options of `npm run bench`; throws an error that says what was expected. */
export function parseOptions(args: readonly string[]): Options {
  const { sizes, runs, keep } = parseArgs({
    args: [...args],
    options: { sizes: { type: "string", default: "3x12x2,63x30x3,63x100x3" }, runs: { type: "string", default: "1" }, keep: { type: "boolean", default: false } },
  }).values;
  if (!/^[1-9]\d?$/.test(runs)) throw new Error(`--runs is "${runs}". Expected how often each size is built, from 1 to 99.`);
  const wanted = sizes.split(",").map(parseSize);
  if (new Set(wanted.map(sayName)).size < wanted.length) throw new Error(`--sizes is "${sizes}". Expected each size once; --runs builds one several times.`);
  return { sizes: wanted, runs: Number(runs), keep };
}
