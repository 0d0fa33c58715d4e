import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { drop, recover, stage, swap } from "../../commands/dist.ts";
import { folder } from "../contentFolder.ts";

const page = (root: string) => (existsSync(join(root, "dist/index.html")) ? readFileSync(join(root, "dist/index.html"), "utf8") : null);
function put(place: string, text: string): void {
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, "index.html"), text);
}
// Above what Linux and macOS give.
const dead = "99999999";

test("a first build becomes the site, a second takes its place, and nothing is left over", () => {
  const root = folder();
  for (const text of ["first", "second"]) {
    const staged = stage(root);
    put(staged, text);
    swap(staged, "dist", root);
    expect(page(root)).toBe(text);
  }
  expect(existsSync(join(root, ".build", String(process.pid)))).toBe(false);
});

test("until the swap the earlier site stands as it was", () => {
  const root = folder();
  put(join(root, "dist"), "earlier");
  const staged = stage(root);
  put(staged, "half");
  expect(page(root)).toBe("earlier");
  drop(staged);
  expect(page(root)).toBe("earlier");
});

test("a site that was half replaced when the build was killed comes back", () => {
  const root = folder();
  put(join(root, ".build", dead, "old"), "earlier");
  put(join(root, ".build", dead, "new"), "half");
  recover("dist", root);
  expect(page(root)).toBe("earlier");
  expect(existsSync(join(root, ".build", dead))).toBe(false);
});

test("what a killed build left is removed, and a later good site is not put back", () => {
  const root = folder();
  put(join(root, "dist"), "good");
  put(join(root, ".build", dead, "old"), "older");
  recover("dist", root);
  expect(page(root)).toBe("good");
  expect(existsSync(join(root, ".build", dead))).toBe(false);
});

test("the staging of a build that is still running is left alone", () => {
  const root = folder();
  put(join(root, ".build", String(process.ppid), "new"), "half");
  recover("dist", root);
  expect(existsSync(join(root, ".build", String(process.ppid), "new/index.html"))).toBe(true);
});
