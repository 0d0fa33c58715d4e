import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Where an address stands in a file of the content. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Every address outside the site that the content names, once each, with the places that name it. */
export function outsideAddresses(folder: string, name: string): Map<string, Place[]> {
  const found = new Map<string, Place[]>();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && /\.(md|ya?ml)$/.test(entry.name)).map((entry) => join(entry.parentPath, entry.name)).sort();
  for (const file of files) {
    for (const [i, line] of readFileSync(file, "utf8").split(/\r?\n/).entries()) {
      for (const { 0: written, index } of line.matchAll(/https?:\/\/[^\s<>"'`\]]+/g)) {
        const address = trimmed(written);
        if (!URL.canParse(address)) continue;
        // What stands after # is the page's own affair.
        const { href } = Object.assign(new URL(address), { hash: "" });
        found.set(href, [...(found.get(href) ?? []), { file: join(name, file.slice(folder.length)), line: i + 1, column: index + 1 }]);
      }
    }
  }
  return found;
}

// A full stop ends the sentence around an address, and a bracket a link, unless it was opened within.
function trimmed(address: string): string {
  const shorter = address.replace(/[.,;:!?*_]+$/, "");
  const isOpen = shorter.endsWith(")") && shorter.split("(").length < shorter.split(")").length;
  return isOpen ? trimmed(shorter.slice(0, -1)) : shorter;
}
