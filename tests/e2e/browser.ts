import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright";
import { afterAll, beforeAll } from "vitest";
import { findBrowser } from "../../commands/browser.mjs";
import { listen, siteServer } from "../../commands/server.ts";
import { mainLanguage, type Language } from "../../src/records/lexicon/index.ts";
import { builds, pagesOf } from "../site/built.ts";

const [root] = builds;
const folder = root?.folder ?? "";
const server = siteServer(folder, "/");
let browser: Browser | undefined;
let origin = "";

/** Serves the built site and opens a browser, for all tests of a file. */
export function useBrowser(): void {
  beforeAll(async () => {
    if (!existsSync(join(folder, "index.html"))) throw new Error("There is no build to test. Run `npm test`, which makes it.");
    const executablePath = await findBrowser();
    if (executablePath === null) throw new Error("There is no Chromium. Run `npm test`, which brings one, or name yours with CHROMIUM_PATH.");
    origin = `http://127.0.0.1:${await listen(server, 0, "127.0.0.1")}`;
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"] });
  });
  afterAll(async () => {
    await browser?.close();
    server.close();
    server.closeAllConnections();
  });
}

/** The origin that the site is served from. */
export const siteOrigin = () => origin;

/** Opens a page of the site, does something with it and closes it; whatever it asks of another host is a fault, and so is what its policy forbids it. */
export async function visit<T>(path: string, options: BrowserContextOptions, look: (page: Page) => Promise<T>): Promise<T> {
  if (!browser) throw new Error("There is no browser: call useBrowser() first.");
  const context = await browser.newContext(options);
  const foreign: string[] = [];
  context.on("request", (request) => void (request.url().startsWith(origin) || request.url().startsWith("data:") || foreign.push(request.url())));
  try {
    const page = await context.newPage();
    page.on("console", (message) => void (/content security policy/i.test(message.text()) && foreign.push(message.text())));
    await page.goto(path.startsWith("http") ? path : `${origin}${path}`);
    const seen = await look(page);
    if (foreign.length > 0 && !path.startsWith("http")) throw new Error(`${path} asked for ${foreign.join(", ")}`);
    return seen;
  } finally {
    await context.close();
  }
}

const first = (pattern: RegExp, hasIn = "") => (root ? pagesOf(root) : []).find(({ path, html }) => pattern.test(path) && html.includes(hasIn))?.path ?? "/";

/** One page of each kind, the fullest that there is. */
export const kinds: Readonly<Record<string, string>> = {
  "front page": "/",
  "list of indicators": "/indicators/",
  "indicator with a chart": "/indicators/digital-economy-share/",
  "indicator of ranks": "/indicators/digital-transformation-rank/",
  "indicator without numbers": first(/^\/indicators\/start-up-ecosystem\//),
  "list of places": "/localities/",
  "place with promises": "/localities/hanoi/",
  "place without": "/localities/vietnam/",
  "target on which sources differ": first(/^\/targets\//, 'class="differ"'),
  "target without a year": first(/\/undated\//),
  "list of sources": "/sources/",
  source: first(/^\/sources\/v/),
  story: first(/^\/stories\//),
  "list of promises": "/targets/",
  "page that searches": "/search/?q=kinh%20te%20so",
  changes: "/changes/",
  reuse: "/reuse/",
  methodology: "/methodology/",
  "page that reads quotes": "/read/",
  "page for what is missing": "/nowhere/",
};

/** A page in a language: the same path behind its prefix. */
export const inLanguage = (path: string, language: Language) => (language === mainLanguage ? path : `/${language}${path}`);

export const schemes = ["light", "dark"] as const;
