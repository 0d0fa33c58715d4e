import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join } from "node:path";
import { listen } from "../../commands/server.ts";
import { builds } from "./built.ts";

const types: Readonly<Record<string, string>> = { ".html": "text/html; charset=utf-8", ".json": "application/json; charset=utf-8", ".png": "image/png" };

/** The build that was made for an origin, served from this machine as if it were that one: its addresses lead here. */
export async function published(): Promise<{ readonly origin: string; readonly base: string; readonly server: Server; readonly asked: string[] }> {
  const build = builds.find(({ url }) => url !== null);
  if (!build?.url) throw new Error("No build knows its origin.");
  const { folder, base, url } = build;
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const [path = ""] = (request.url ?? "").split("?");
    asked.push(path);
    try {
      const file = join(folder, path.slice(base.length), path.endsWith("/") ? "index.html" : "");
      const type = types[extname(file)] ?? "text/plain";
      const bytes = readFileSync(file);
      response.setHeader("content-type", type).end(type.startsWith("image") ? bytes : bytes.toString("utf8").replaceAll(url, origin));
    } catch {
      response.writeHead(404).end();
    }
  });
  const origin = `http://127.0.0.1:${await listen(server, 0, "127.0.0.1")}`;
  return { origin, base, server, asked };
}
