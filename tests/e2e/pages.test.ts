import axe from "axe-core";
import { describe, expect, test } from "vitest";
import { languages } from "../../src/records/lexicon/index.ts";
import { inLanguage, kinds, schemes, useBrowser, visit } from "./browser.ts";

useBrowser();

const all = { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], rules: { "target-size": { enabled: true } }, resultTypes: ["violations"] };
// The schemes differ in colours alone.
const rules = { light: all, dark: { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] }, resultTypes: ["violations"] } };
const cases = Object.entries(kinds).flatMap(([kind, path]) => languages.map((language) => [kind, language, inLanguage(path, language)] as const));

describe.concurrent.each(cases)("the %s in %s", (_, __, path) => {
  test("fits every width from 320 pixels, and letters twice as large, and has nothing that axe finds fault with: WCAG 2.2 AA, on a phone and a desk, in light and in dark", async () => {
    await visit(path, {}, async (page) => {
      await page.evaluate(axe.source);
      // A window of 640 pixels is what a zoom of 200 % leaves of 1280.
      for (const [width, size] of [[320, 100], [360, 100], [640, 100], [1280, 100], [1280, 200]] as const) {
        await page.setViewportSize({ width, height: 800 });
        const over = await page.evaluate((percent) => {
          document.documentElement.style.setProperty("font-size", `${percent}%`);
          const limit = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= limit) return [];
          return [...document.querySelectorAll("body *")].filter((element) => element.getBoundingClientRect().right > limit + 1).slice(0, 3).map((element) => element.outerHTML.slice(0, 120));
        }, size);
        expect([width, size, over]).toEqual([width, size, []]);
        for (const colorScheme of size === 100 && (width === 360 || width === 1280) ? schemes : []) {
          await page.emulateMedia({ colorScheme });
          const found = await page.evaluate(`axe.run(document, ${JSON.stringify(rules[colorScheme])}).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target, failureSummary }) => target.join(' ') + ' ' + failureSummary).join('; ')))`);
          expect([width, colorScheme, found]).toEqual([width, colorScheme, []]);
        }
      }
    });
  });
});

test.concurrent.each(Object.entries(kinds))("the %s is all there with scripts off", async (_, path) => {
  await visit(path, { javaScriptEnabled: false }, async (page) => {
    const text = await page.locator("body").innerText();
    expect(text.length).toBeGreaterThan(200);
    expect(await page.locator("h1").isVisible()).toBe(true);
  });
});
