import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { beginBuild, build, dist, earlier, remove, repository, write, writeWhole } from "./repository.ts";

const before = { "index.html": "earlier", "sub/index.html": "earlier too" };
const staged = (copy: string) => (existsSync(join(copy, ".build")) ? readdirSync(join(copy, ".build")) : []);

test("faulty content stops the build with its messages, and the earlier site stands", async () => {
  const copy = repository();
  earlier(copy);
  writeWhole(copy, "articles/plan.md", '---\ntitle: "A plan\n---\nOur words.\n');
  const { code, out, error } = await build(copy);
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(error).toMatch(/^content\/articles\/plan\.md:2:8 A quotation mark is opened and not closed/);
  expect(error).toMatch(/1 problem in content\/: nothing was built\.\n$/);
  expect(dist(copy)).toEqual(before);
});

test("an address or path that can't be one stops the build in one line", async () => {
  const copy = repository();
  earlier(copy);
  expect(await build(copy, { SITE_URL: "example.org" })).toEqual({ code: 1, out: "", error: 'Nothing was built. SITE_URL is "example.org". Expected an origin such as https://example.org; the path goes into BASE_PATH.\n' });
  expect(await build(copy, { BASE_PATH: "../x" })).toMatchObject({ code: 1, error: expect.stringMatching(/^Nothing was built\. BASE_PATH is "\.\.\/x"\. [^\n]+\n$/) });
  expect(dist(copy)).toEqual(before);
});

test("a page that fails half-way stops the build without a stack, the earlier site stands and nothing is left over", async () => {
  const copy = repository();
  earlier(copy);
  write(copy, "src/pages/zzz.astro", '---\nthrow new Error("This page fails.");\n---\n');
  const { code, error } = await build(copy);
  expect(code).toBe(1);
  expect(error).toBe("Nothing was built. This page fails.\n  With DEBUG=1 before the command, it tells all it knows.\n");
  expect(dist(copy)).toEqual(before);
  expect(staged(copy)).toEqual([]);
});

test("a build that is killed at any moment leaves the earlier site, and the next one clears up and succeeds", async () => {
  const copy = repository();
  earlier(copy);
  // A page that takes its time, so that no build is done before it is killed.
  write(copy, "src/pages/slow.astro", "---\nawait new Promise((done) => setTimeout(done, 60_000));\n---\n");
  for (const wait of [0, 300, 900, 2000]) {
    const child = beginBuild(copy);
    const ended = new Promise((resolve) => child.on("close", resolve));
    while (!staged(copy).includes(String(child.pid)) && child.exitCode === null) await pause(10);
    await pause(wait);
    child.kill("SIGKILL");
    await ended;
    expect(child.signalCode).toBe("SIGKILL");
    expect(dist(copy)).toEqual(before);
    expect(staged(copy)).toEqual([String(child.pid)]);
  }
  remove(copy, "src/pages/slow.astro");
  const { code, error } = await build(copy);
  expect({ code, error }).toEqual({ code: 0, error: "" });
  expect(dist(copy)["index.html"]).toContain("<h1>");
  expect(Object.keys(dist(copy))).not.toContain("sub/index.html");
  expect(staged(copy)).toEqual([]);
});
