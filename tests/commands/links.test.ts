import { createServer, type RequestListener, type Server } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listen } from "../../commands/server.ts";
import { outsideAddresses } from "../../commands/links/addresses.ts";
import { folder, lay } from "../contentFolder.ts";
import { command } from "./run.ts";

const asked: string[] = [];
let under = 0;
let most = 0;

/** A host that does all that hosts do to an address in ten years. */
const host: RequestListener = (request, response) => {
  const path = request.url ?? "";
  asked.push(path);
  most = Math.max(most, ++under);
  response.on("close", () => under--);
  const to = (status: number, location: string) => response.writeHead(status, { location }).end();
  if (path === "/moved") to(301, "/here");
  else if (path === "/moved-twice") to(308, "/moved");
  else if (path === "/moved-to-nothing") to(301, "/gone");
  else if (path === "/for-now") to(302, "/here");
  else if (path === "/circle") to(301, "/circle-2");
  else if (path === "/circle-2") to(301, "/circle");
  else if (path.startsWith("/endless")) to(301, `/endless${Number(path.slice(8) || 0) + 1}`);
  else if (path === "/away") to(301, "ftp://example.org/file");
  else if (path === "/gone") response.writeHead(404).end("Nothing here.");
  else if (path === "/gone-for-good") response.writeHead(410).end();
  else if (path === "/not-for-programs") response.writeHead(403).end();
  else if (path === "/out-of-order") response.writeHead(503).end();
  else if (path === "/breaks-off") request.socket.destroy();
  else if (path === "/hangs") return;
  else if (path === "/hangs-half-way") response.writeHead(200, { "content-type": "text/html" }).write("<p>");
  else response.end("<p>Here.</p>");
};

let server: Server;
let origin = "";
beforeAll(async () => {
  server = createServer(host);
  origin = `http://127.0.0.1:${await listen(server, 0, "127.0.0.1")}`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

/** Content that names addresses of the host, each on a line of its own. */
function contentWith(paths: readonly string[]): string {
  const root = folder();
  lay(root, "articles/plan.md", `---\n${paths.map((path) => `url: ${path.startsWith("http") ? path : origin + path}`).join("\n")}\n---\n`);
  return join(root, "content");
}

/** An address of this machine at which nobody listens any more. */
async function closed(): Promise<string> {
  const gone = createServer();
  const port = await listen(gone, 0, "127.0.0.1");
  await new Promise((done) => gone.close(done));
  return `http://127.0.0.1:${port}/`;
}

const checkLinks = (content: string, ...more: string[]) => command(["commands/links.ts", "--content", content, "--patience", "1", "--pause", "0", ...more]);

test("addresses that are alive need no word, and each is asked for once, however often it is named", async () => {
  asked.length = 0;
  const content = contentWith(["/here", "/here#part", "/other", "/hangs-half-way"]);
  expect(await checkLinks(content)).toEqual({ code: 0, out: "3 addresses: 3 alive, 0 moved, 0 dead, 0 unsure.\n", error: "" });
  expect(asked).toEqual(["/here", "/other", "/hangs-half-way"]);
});

test("what moved is told with where it stands now, and ends well", async () => {
  const { code, out } = await checkLinks(contentWith(["/moved", "/moved-twice", "/for-now"]));
  expect(code).toBe(0);
  expect(out.replaceAll(origin, "http://host")).toBe(
    `content/articles/plan.md:2:6 Moved for good: http://host/moved\n  It stands now at http://host/here\n  Mend: write that address, once you have seen that it holds the same words.\n
content/articles/plan.md:3:6 Moved for good: http://host/moved-twice\n  It stands now at http://host/here\n  Mend: write that address, once you have seen that it holds the same words.\n
content/articles/plan.md:4:6 Moved for now: http://host/for-now\n  It leads on to http://host/here\n  Mend: nothing yet; look again next time.\n
3 addresses: 0 alive, 3 moved, 0 dead, 0 unsure.\n`,
  );
});

test.each([
  ["/gone", "it answers 404"],
  ["/gone-for-good", "it answers 410"],
  ["/hangs", "there was no answer within 1 s"],
  ["/circle", "it leads in a circle"],
  ["/endless", "it leads on more than 10 times"],
  ["/moved-to-nothing", "it leads on to http://host/gone, which answers 404"],
  ["/away", "it leads on to ftp://example.org/file, which is no web address"],
  ["/breaks-off", "its host broke off"],
  ["closed", "its host takes no connection"],
  ["http://no-such-host.invalid/", "there is no such host"],
])("a dead address is told with its place and why, and ends with 1: %s", async (given, why) => {
  const path = given === "closed" ? await closed() : given;
  const { code, out, error } = await checkLinks(contentWith([path]));
  expect({ code, error }).toEqual({ code: 1, error: "" });
  expect(out.replaceAll(origin, "http://host")).toContain(`content/articles/plan.md:2:6 Dead: ${path.startsWith("http") ? path : `http://host${path}`}\n  For ${why}.\n  Mend: `);
  expect(out).toContain("1 address: 0 alive, 0 moved, 1 dead, 0 unsure.\n");
  expect(out.includes("is this machine connected?")).toBe(why === "there is no such host");
});

test("a host that turns programs away, or is out of order, leaves it open", async () => {
  const { code, out } = await checkLinks(contentWith(["/not-for-programs", "/out-of-order"]));
  expect(code).toBe(0);
  expect(out).toMatch(/Unsure: \S+\/not-for-programs\n {2}For it answers 403\.\n {2}Mend: open it in a browser\.\n\n[^]*Unsure: \S+\/out-of-order\n {2}For it answers 503\./);
});

test("a host is asked one thing at a time, with a pause between", async () => {
  most = 0;
  const begun = performance.now();
  await checkLinks(contentWith(["/1", "/2", "/3", "/4"]), "--pause", "0.15");
  expect(most).toBe(1);
  expect(performance.now() - begun).toBeGreaterThan(450);
});

test("an option that is none, and a folder that isn't there, are said in a line, with the usage", async () => {
  for (const options of [["--patience", "soon"], ["--content", "nowhere"], ["--fast"]]) {
    const { code, out, error } = await command(["commands/links.ts", ...options]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(error).toMatch(/^.+\nUsage: npm run check:links/);
  }
});

test("addresses are found in front matter, prose and YAML, without the signs around them", () => {
  const root = folder();
  lay(root, "articles/a.md", "---\nurl: https://example.org/a\narchived: \"https://example.org/b\"\n---\nSee [this](https://example.org/c_(d)), <https://example.org/e> and https://example.org/f?x=1&y=2.\n");
  lay(root, "stories/s.en.md", "(https://example.org/g) `https://example.org/h`\n");
  lay(root, "ids.yaml", "because: Moved from https://example.org/i.\n");
  lay(root, "notes.txt", "https://example.org/never\n");
  const found = outsideAddresses(join(root, "content"), "content");
  expect([...found].map(([address, [place]]) => `${place?.file}:${place?.line}:${place?.column} ${address.replace("https://example.org/", "")}`).sort()).toEqual([
    "content/articles/a.md:2:6 a", "content/articles/a.md:3:12 b", "content/articles/a.md:5:12 c_(d)", "content/articles/a.md:5:41 e", "content/articles/a.md:5:68 f?x=1&y=2",
    "content/ids.yaml:1:21 i", "content/stories/s.en.md:1:2 g", "content/stories/s.en.md:1:26 h",
  ]);
});
