import { createServer } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listen } from "../../commands/server.ts";
import { readCatalogue } from "../../src/catalogue.ts";
import { atQuote } from "../../src/records/textFragment.ts";
import { useBrowser, visit } from "./browser.ts";

useBrowser();

const { records } = readCatalogue(process.cwd()).catalogue;
const quotes = [...new Map(records.map(({ quote, article }) => [quote, { quote, language: article.language }])).values()];
const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const filler = "<p>Other words of the article stand here, and say something else.</p>".repeat(80);
let origin = "";

// A stand-in for the original: the quote in the middle of a long page, with the marks and breaks that real pages have.
const original = createServer((request, response) => {
  const { quote = "", language = "en" } = quotes[Number(/\d+/.exec(request.url ?? "")?.[0])] ?? {};
  const [head = "", ...rest] = escaped(quote).split(" ");
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.end(`<!doctype html><html lang="${language}"><title>Original</title>${filler}<p>They said that <span id="quote"><b>${head}</b> ${rest.join("\n ")}</span>, and went on.</p>${filler}</html>`);
});

beforeAll(async () => {
  origin = `http://127.0.0.1:${await listen(original, 0, "127.0.0.1")}`;
});
afterAll(() => {
  original.close();
  original.closeAllConnections();
});

test("the link to the original opens it at the quote, for every quote", async () => {
  const missed = await visit(`${origin}/0`, { viewport: { width: 1000, height: 600 } }, async (page) => {
    const found: string[] = [];
    for (const [i, { quote }] of quotes.entries()) {
      await page.goto(atQuote(`${origin}/${i}`, [quote]));
      await page.waitForFunction(() => window.scrollY > 0, undefined, { timeout: 2000 }).catch(() => undefined);
      const isSeen = await page.locator("#quote").evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return top >= -1 && bottom <= window.innerHeight + 1;
      });
      if (!isSeen) found.push(quote);
    }
    return found;
  });
  expect(missed).toEqual([]);
});
