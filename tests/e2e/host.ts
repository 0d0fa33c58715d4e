import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { resolve } from "node:path";
import { afterAll, beforeAll, expect } from "vitest";
import { parse } from "node-html-parser";
import type { BrowserContextOptions, Frame, Page } from "playwright";
import { listen } from "../../commands/server.ts";
import { builds, pagesOf } from "../site/built.ts";
import { siteOrigin, visit } from "./browser.ts";

// Somebody else's article: a page of another origin that shows our charts.

const installed = (file: string) => readFileSync(resolve(import.meta.dirname, "../../node_modules", file), "utf8");
const scripts: Readonly<Record<string, string>> = { "/pym.js": installed("pym.js/dist/pym.v1.min.js"), "/frames.js": installed("@newswire/frames/dist/frames.umd.js") };
let body = "";
let origin = "";
const server = createServer((request, response) => {
  const script = scripts[request.url ?? ""];
  response.setHeader("content-type", script === undefined ? "text/html; charset=utf-8" : "text/javascript").end(script ?? body);
});

/** Serves articles from an origin of their own, for all tests of a file. */
export function useHost(): void {
  beforeAll(async () => {
    origin = `http://localhost:${await listen(server, 0, "127.0.0.1")}`;
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });
}

/** The page of an article: light, with its text in a column. */
export const article = (column: string, head = "") => `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>An article</title><style>body{background:#fff;margin:0}</style>${head}</head><body><p>Before.</p><div id="column">${column}</div><p>After.</p></body></html>`;

/** Opens an article, does something with it, and gives what it asked for too. */
export async function read<T>(html: string, options: BrowserContextOptions, look: (page: Page) => Promise<T>): Promise<{ readonly seen: T; readonly asked: readonly string[] }> {
  body = html;
  const asked: string[] = [];
  const seen = await visit(`${origin}/pym.js`, options, async (page) => {
    page.on("request", (request) => void asked.push(request.url()));
    await page.goto(`${origin}/`);
    return look(page);
  });
  return { seen, asked };
}

/** The line of HTML that a page of the site offers for its first chart, as a newsroom finds it there. */
export function offered(path: string): string {
  const [root] = builds;
  const page = root && pagesOf(root).find((own) => own.path === path);
  const code = parse(page?.document.querySelector("textarea[name=code]")?.text ?? "");
  const frame = code.querySelector("iframe");
  if (!frame) throw new Error(`${path} offers no code.`);
  // The build that is tested doesn't know its origin, which its own script adds where it is read.
  frame.setAttribute("src", `${siteOrigin()}${frame.getAttribute("src") ?? ""}`);
  return code.toString();
}

/** The charts that stand in an article, once they are there. */
export async function chartsIn(page: Page): Promise<Frame[]> {
  await page.locator("iframe").evaluateAll((frames) => frames.forEach((frame) => frame.setAttribute("loading", "eager")));
  await page.waitForLoadState("load");
  const frames = await Promise.all((await page.locator("iframe").elementHandles()).map((frame) => frame.contentFrame()));
  const charts = frames.flatMap((frame) => frame ?? []);
  for (const chart of charts) await chart.waitForSelector(".home a");
  return charts;
}

/** Gives the article's column a width in pixels, and waits until the chart in it has it too. */
export async function widen(page: Page, chart: Frame | undefined, width: number): Promise<void> {
  await page.locator("#column").evaluate((column, pixels) => column.setAttribute("style", `width: ${pixels}px`), width);
  await expect.poll(() => chart?.evaluate(() => window.innerWidth), { timeout: 10_000 }).toBe(width);
}

/** How high a chart is, and how high the room that its frame gives it, in pixels. */
export function heightsOf(chart: Frame): Promise<{ readonly content: number; readonly room: number; readonly isScrolled: boolean }> {
  return chart.evaluate(() => ({ content: document.documentElement.getBoundingClientRect().height, room: window.innerHeight, isScrolled: document.documentElement.scrollHeight > window.innerHeight || document.documentElement.scrollWidth > window.innerWidth }));
}
