import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";

// A build is made beside the site and takes its place by two renames, so that the earlier site stands whole until then.
// `.build/<pid>/new` is being built; `.build/<pid>/old` is the earlier site, there only between the two renames.
const staging = ".build";

/** Tidies up after builds that were killed: an earlier site that was half replaced comes back. */
export function recover(out: string, root = process.cwd()): void {
  const builds = join(root, staging);
  for (const pid of existsSync(builds) ? readdirSync(builds) : []) {
    if (isOthers(Number(pid))) continue;
    const old = join(builds, pid, "old");
    if (existsSync(old) && !existsSync(join(root, out))) renameSync(old, join(root, out));
    rmSync(join(builds, pid), { recursive: true, force: true });
  }
}

/** An empty folder to build into. */
export function stage(root = process.cwd()): string {
  const folder = join(root, staging, String(process.pid), "new");
  rmSync(dirname(folder), { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Puts what was built in the place of the earlier site. */
export function swap(folder: string, out: string, root = process.cwd()): void {
  const place = join(root, out);
  mkdirSync(dirname(place), { recursive: true });
  if (existsSync(place)) renameSync(place, join(dirname(folder), "old"));
  renameSync(folder, place);
  drop(folder);
}

/** Throws a staging folder away. */
export function drop(folder: string): void {
  rmSync(dirname(folder), { recursive: true, force: true });
}

// A number that is ours now was a dead build's before.
function isOthers(pid: number): boolean {
  if (!Number.isInteger(pid) || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
