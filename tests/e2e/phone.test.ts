import { expect, test } from "vitest";
import { kinds, useBrowser, visit } from "./browser.ts";
import { everyPage, expectSound } from "./sound.ts";

useBrowser();

test.each(everyPage)("on a phone the %s in %s fits from 320 pixels on, and axe finds no fault in light or dark", async (_, language, path) => {
  await expectSound(path, language, [{ width: 320, letters: 100, isAudited: false }, { width: 360, letters: 100, isAudited: true }]);
});

test.each(Object.entries(kinds))("the %s is all there with scripts off", async (_, path) => {
  await visit(path, { javaScriptEnabled: false }, async (page) => {
    const text = await page.locator("body").innerText();
    expect(text.length).toBeGreaterThan(200);
    expect(await page.locator("h1").isVisible()).toBe(true);
  });
});
