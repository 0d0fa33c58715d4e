import { describe, expect, test } from "vitest";
import { languages } from "../../src/records/lexicon/index.ts";
import { inLanguage, kinds, useBrowser, visit } from "./browser.ts";

useBrowser();

/** In the page: each thing that the keyboard can reach, focused as the keyboard does it, and whether its reader sees where it is. */
function walked(all: readonly Element[]) {
  return all.map((element) => {
    if (element instanceof HTMLElement || element instanceof SVGElement) element.focus({ focusVisible: true });
    const hit = element.querySelector(".hit") ?? element;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { stroke, strokeWidth } = getComputedStyle(hit);
    const { left, top, right, bottom } = hit.getBoundingClientRect();
    return {
      html: element.outerHTML.slice(0, 120),
      hasFocus: document.activeElement === element,
      isMarked: (outlineStyle !== "none" && parseFloat(outlineWidth) >= 2) || (stroke !== "none" && parseFloat(strokeWidth) >= 2),
      isSeen: right > left && bottom > top && right > 0 && left < window.innerWidth && bottom > 0 && top < window.innerHeight,
    };
  });
}

describe.each(Object.entries(kinds))("the %s", (_, path) => {
  test("shows the keyboard's reader at every stop where it is, on a phone and a desk", async () => {
    for (const width of [360, 1280]) {
      await visit(path, { viewport: { width, height: 900 } }, async (page) => {
        const stops = await page.locator("a[href]:visible, summary:visible").evaluateAll(walked);
        expect(stops.length).toBeGreaterThan(8);
        expect(stops.filter(({ hasFocus, isMarked, isSeen }) => !hasFocus || !isMarked || !isSeen)).toEqual([]);
      });
    }
  });

  test("is walked from the way past the masthead through the menu and the languages to the content, in that order", async () => {
    await visit(path, { viewport: { width: 1280, height: 900 } }, async (page) => {
      const seen: string[] = [];
      for (let i = 0; i < 10; i++) {
        await page.keyboard.press("Tab");
        seen.push(await page.evaluate(() => ["skip", "wordmark", "menu", "languages", "crumbs"].find((name) => document.activeElement?.closest(`.${name}`)) ?? "content"));
        if (i === 0) expect(await page.locator(".skip").evaluate((link) => link.getBoundingClientRect().left >= 0)).toBe(true);
      }
      expect(seen.slice(0, 9)).toEqual(["skip", "wordmark", "menu", "menu", "menu", "menu", "languages", "languages", "languages"]);
      await page.locator(".skip").focus();
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.closest("main, .colophon") !== null)).toBe(true);
    });
  });

  test("has no link that stands by itself and is smaller than 24 pixels", async () => {
    await visit(path, { viewport: { width: 360, height: 900 } }, async (page) => {
      const small = await page.locator("a[href]:visible").evaluateAll((all) =>
        all.filter((link) => {
          // A link within a sentence is as high as its line.
          const isInline = getComputedStyle(link).display === "inline" && !(link instanceof SVGElement);
          const { width, height } = (link.querySelector(".hit") ?? link).getBoundingClientRect();
          return !isInline && (height < 23.9 || width < 23.9);
        }).map((link) => link.outerHTML.slice(0, 120)),
      );
      expect(small).toEqual([]);
    });
  });
});

test.each(languages)("the switch takes the reader of a page to the same page in %s", async (language) => {
  const path = "/targets/hanoi/digital-economy-share/2030/";
  for (const from of languages) {
    await visit(inLanguage(path, from), {}, async (page) => {
      await page.locator(`.languages a[hreflang="${language}"]`).click();
      await page.waitForURL((url) => url.pathname === inLanguage(path, language));
      expect(await page.locator("html").getAttribute("lang")).toBe(language);
    });
  }
});
