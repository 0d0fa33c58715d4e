import { readdirSync, readFileSync } from "node:fs";

/** What a process and all that it started took of the machine. */
export interface Taken {
  /** The sum of each process's own peak of resident memory (VmHWM) in bytes, so never less than the true peak of all together. */
  readonly peak: number;
  /** Of all processors, in seconds; what else the machine does is not in it. */
  readonly processor: number;
}

/**
 * Watches a process and all that it starts. The returned function ends it and gives what they took; `null` where there is no
 * /proc, that is elsewhere than on Linux. What happens in the last milliseconds of a process, `every` at most, may be missed.
 */
export function watch(pid: number, every = 50): () => Taken | null {
  const seen = new Map<number, Taken>();
  const look = () => {
    for (const [process, taken] of tree(pid)) seen.set(process, taken);
  };
  look();
  const timer = setInterval(look, every);
  return () => {
    clearInterval(timer);
    return seen.size === 0 ? null : [...seen.values()].reduce((sum, { peak, processor }) => ({ peak: sum.peak + peak, processor: sum.processor + processor }));
  };
}

/** Linux counts a processor's time in hundredths of a second. */
const ticks = 100;

function tree(pid: number): [number, Taken][] {
  const peak = /^VmHWM:\s+(\d+) kB$/m.exec(text(`/proc/${pid}/status`))?.[1];
  // The name in brackets may hold anything; user and system time are the 12th and 13th field behind it.
  const [user, system] = text(`/proc/${pid}/stat`).replace(/^.*\) /s, "").split(" ").slice(11, 13);
  if (peak === undefined || user === undefined || system === undefined) return [];
  const children = names(`/proc/${pid}/task`).flatMap((thread) => text(`/proc/${pid}/task/${thread}/children`).split(" "));
  return [[pid, { peak: Number(peak) * 1024, processor: (Number(user) + Number(system)) / ticks }], ...children.filter((child) => child !== "").flatMap((child) => tree(Number(child)))];
}

// A process may end between two looks at it.
function text(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
