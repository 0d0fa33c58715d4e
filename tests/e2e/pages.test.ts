import axe from "axe-core";
import { describe, expect, test } from "vitest";
import { kinds, schemes, useBrowser, visit } from "./browser.ts";

useBrowser();

describe.each(Object.entries(kinds))("the %s", (_, path) => {
  test("fits 320, 360 and 1280 pixels without sideways scrolling", async () => {
    await visit(path, {}, async (page) => {
      for (const width of [320, 360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const over = await page.evaluate(() => {
          const limit = document.documentElement.clientWidth;
          const wide = [...document.querySelectorAll("body *")].filter((element) => element.getBoundingClientRect().right > limit + 1 && !element.closest(".skip")).slice(0, 3);
          return document.documentElement.scrollWidth > limit ? wide.map((element) => element.outerHTML.slice(0, 120)) : [];
        });
        expect([width, over]).toEqual([width, []]);
      }
    });
  });

  test("has nothing that axe finds fault with, in light and in dark", async () => {
    await visit(path, { viewport: { width: 1000, height: 800 } }, async (page) => {
      await page.evaluate(axe.source);
      // What a pointer is told when it rests is no visible text, but axe holds it against a link's name.
      await page.evaluate(() => document.querySelectorAll("svg title").forEach((title) => title.remove()));
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme });
        const found = await page.evaluate("axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target, failureSummary }) => target.join(' ') + ' ' + failureSummary).join('; ')))");
        expect([colorScheme, found]).toEqual([colorScheme, []]);
      }
    });
  });

  test("is all there with scripts off", async () => {
    await visit(path, { javaScriptEnabled: false }, async (page) => {
      const text = await page.locator("body").innerText();
      expect(text.length).toBeGreaterThan(200);
      expect(await page.locator("h1").isVisible()).toBe(true);
    });
  });
});
