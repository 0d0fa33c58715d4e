import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { listen, siteServer } from "../../commands/server.ts";
import { folder } from "../contentFolder.ts";

async function served(base: string): Promise<(path: string, options?: RequestInit) => Promise<Response>> {
  const site = folder();
  mkdirSync(join(site, "sub"));
  mkdirSync(join(site, "data"));
  for (const [name, text] of [["index.html", "front"], ["404.html", "nothing here"], ["sub/index.html", "below"], ["data/targets.csv", "id\n"], ["data/targets.json", "[]"], ["drawing.svg", "<svg/>"], ["long.html", "a".repeat(5000)]] as const) writeFileSync(join(site, name), text);
  writeFileSync(join(site, "..", "secret.txt"), "secret");
  const server = siteServer(site, base);
  const port = await listen(server, 0, "127.0.0.1");
  onTestFinished(() => void server.close());
  return (path, options) => fetch(`http://127.0.0.1:${port}${path}`, { redirect: "manual", ...options });
}

test("pages, data and drawings have their content types", async () => {
  const get = await served("/");
  for (const [path, type] of [["/", "text/html"], ["/sub/", "text/html"], ["/data/targets.csv", "text/csv"], ["/data/targets.json", "application/json"], ["/drawing.svg", "image/svg+xml"]] as const) {
    const response = await get(path);
    expect([path, response.status, response.headers.get("content-type")?.split(";")[0]]).toEqual([path, 200, type]);
  }
});

test("text is compressed for whoever can read that, and for nobody else", async () => {
  const get = await served("/");
  const coding = async (accepted: string) => {
    const response = await get("/long.html", { headers: { "accept-encoding": accepted } });
    expect(await response.text()).toBe("a".repeat(5000));
    return response.headers.get("content-encoding");
  };
  expect(["br", "gzip"]).toContain(await coding("gzip, br"));
  expect(await coding("identity")).toBeNull();
});

test("an address without a page is answered with 404.html and its status", async () => {
  const get = await served("/");
  const response = await get("/nowhere/");
  expect([response.status, await response.text()]).toEqual([404, "nothing here"]);
});

test("nothing outside the folder is served", async () => {
  const get = await served("/");
  for (const path of ["/../secret.txt", "/%2e%2e/secret.txt", "/sub/..%2f..%2fsecret.txt", "/%00", "/%"]) expect((await get(path)).status).toBe(404);
});

test("below a path, the root leads there and nothing else is served outside it", async () => {
  const get = await served("/a/path");
  expect(await (await get("/a/path/sub/")).text()).toBe("below");
  expect((await get("/")).headers.get("location")).toBe("/a/path/");
  expect((await get("/sub/")).status).toBe(404);
  expect((await get("/a/pathology/")).status).toBe(404);
});

test("only reading is answered", async () => {
  const get = await served("/");
  expect((await get("/", { method: "POST" })).status).toBe(405);
  expect((await get("/", { method: "HEAD" })).status).toBe(200);
});

test("a port that is taken is told, so that the next can be tried", async () => {
  const other = createServer();
  const port = await listen(other, 0, "127.0.0.1");
  onTestFinished(() => void other.close());
  expect(await listen(siteServer(folder(), "/"), port ?? 0, "127.0.0.1")).toBeNull();
});

test("a build that takes the site's place while it is served is shown at once", async () => {
  const site = join(folder(), "dist");
  const server = siteServer(site, "/");
  const port = await listen(server, 0, "127.0.0.1");
  onTestFinished(() => void server.close());
  for (const text of ["first", "second and longer"]) {
    rmSync(site, { recursive: true, force: true });
    mkdirSync(join(site, text.slice(0, 5)), { recursive: true });
    writeFileSync(join(site, "index.html"), text);
    writeFileSync(join(site, text.slice(0, 5), "index.html"), text);
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe(text);
    expect(await (await fetch(`http://127.0.0.1:${port}/${text.slice(0, 5)}/`)).text()).toBe(text);
  }
});
