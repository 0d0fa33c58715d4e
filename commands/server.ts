import { existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import compression from "compression";
import sirv from "sirv";
import { headersOf } from "./headers.ts";

/** Serves a built site below a base path, as a static host would: folders by their index.html, 404.html for the rest, text compressed, headers as `_headers` has them. */
export function siteServer(folder: string, base: string): Server {
  const path = base.replace(/\/$/, "");
  const serve = sirv(folder, { etag: true, extensions: ["html"], dev: true, setHeaders: utf8 });
  const compress = compression();
  const headers = headersOf(folder);
  return createServer((request, response) => {
    say(response, request.url ?? "/").then(() => compress(request, response, () => answer(request, response)), () => response.writeHead(500).end("The file _headers can't be read."));
  });

  async function say(response: ServerResponse, url: string): Promise<void> {
    for (const [name, value] of await headers(url.split("?")[0] ?? "/")) response.setHeader(name, value);
  }

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const url = request.url ?? "/";
    const missing = () => {
      const page = join(folder, "404.html");
      response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
      response.end(existsSync(page) ? readFileSync(page) : "There is no such page.");
    };
    if (request.method !== "GET" && request.method !== "HEAD") response.writeHead(405, { allow: "GET, HEAD" }).end();
    else if (path !== "" && (url === "/" || url === path)) response.writeHead(302, { location: `${path}/` }).end();
    else if (!url.startsWith(`${path}/`)) missing();
    else {
      request.url = url.slice(path.length);
      serve(request, response, missing);
    }
  }
}

// Data is UTF-8 like the pages; without the word, some programs take it for something older. What reference managers take has a name of its own.
function utf8(response: ServerResponse, path: string): void {
  const type = types[/\.[a-z]+$/.exec(path)?.[0] ?? ""];
  if (type) response.setHeader("content-type", `${type}; charset=utf-8`);
}

const types: Readonly<Record<string, string>> = { ".csv": "text/csv", ".bib": "application/x-bibtex", ".ris": "application/x-research-info-systems", ".md": "text/markdown" };

/** Listens on a port; `null` where it is taken, else the port, which is chosen where 0 was asked for. */
export function listen(server: Server, port: number, host: string): Promise<number | null> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => ("code" in error && error.code === "EADDRINUSE" ? resolve(null) : reject(error)));
    server.listen(port, host, () => {
      server.removeAllListeners("error");
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}
