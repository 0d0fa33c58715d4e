import { describe, expect, test } from "vitest";
import { languages } from "../../src/records/lexicon/index.ts";
import { inLanguage, kinds, useBrowser, visit } from "./browser.ts";

useBrowser();

/** In the page: each thing that the keyboard can reach, focused as the keyboard does it; whether its reader sees where it is, and how large it is. */
function walked(all: readonly Element[]) {
  return all.map((element) => {
    if (element instanceof HTMLElement || element instanceof SVGElement) element.focus({ focusVisible: true, preventScroll: true });
    const hit = element.querySelector(".hit") ?? element;
    const { outlineStyle, outlineWidth, display } = getComputedStyle(element);
    const { stroke, strokeWidth } = getComputedStyle(hit);
    const { left, right, width, height } = hit.getBoundingClientRect();
    return {
      html: element.outerHTML.slice(0, 120),
      hasFocus: document.activeElement === element,
      isMarked: (outlineStyle !== "none" && parseFloat(outlineWidth) >= 2) || (stroke !== "none" && parseFloat(strokeWidth) >= 2),
      isInside: width > 0 && height > 0 && right > 0 && left < window.innerWidth,
      // A link within a sentence is as high as its line.
      size: display === "inline" && !(element instanceof SVGElement) ? 24 : Math.min(width, height),
    };
  });
}

describe.each(Object.entries(kinds))("the %s", (kind, path) => {
  // A phone has every stop that a desk has; the front page is laid out anew.
  test.each(kind === "front page" ? [360, 1280] : [360])("at %i pixels shows the keyboard's reader at every stop where it is, and each that stands by itself is 24 pixels large", async (width) => {
    await visit(path, { viewport: { width, height: 900 } }, async (page) => {
      const stops = await page.locator("a[href]:visible, summary:visible").evaluateAll(walked);
      expect(stops.length).toBeGreaterThan(8);
      expect(stops.filter(({ hasFocus, isMarked, isInside, size }) => !hasFocus || !isMarked || !isInside || size < 23.9)).toEqual([]);
    });
  });
});

// The masthead is the same on every page.
describe.each(["front page", "target on which sources differ", "page that searches"])("the %s", (kind) => {
  test("is walked from the way past the masthead through the menu and the languages to the content, in that order", async () => {
    await visit(kinds[kind] ?? "/", { viewport: { width: 1280, height: 900 } }, async (page) => {
      const seen: string[] = [];
      for (let i = 0; i < 11; i++) {
        await page.keyboard.press("Tab");
        seen.push(await page.evaluate(() => ["skip", "wordmark", "menu", "languages", "crumbs"].find((name) => document.activeElement?.closest(`.${name}`)) ?? "content"));
        if (i === 0) expect(await page.locator(".skip").evaluate((link) => link.getBoundingClientRect().left >= 0)).toBe(true);
      }
      expect(seen).toEqual(["skip", "wordmark", "menu", "menu", "menu", "menu", "menu", "menu", "languages", "languages", "languages"]);
      await page.locator(".skip").focus();
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.closest("main, .colophon") !== null)).toBe(true);
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
