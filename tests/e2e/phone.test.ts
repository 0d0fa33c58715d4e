import { expect, test } from "vitest";
import { languages, mainLanguage } from "../../src/records/lexicon/index.ts";
import { kinds, useBrowser, visit } from "./browser.ts";
import { everyPage, expectSound } from "./sound.ts";

useBrowser();

// Axe looks at each kind in the main language and in one of the others, which share all but their words.
const others = languages.filter((language) => language !== mainLanguage);
const audited = new Map(Object.keys(kinds).map((kind, i) => [kind, others[i % others.length]]));

test.each(everyPage)("on a phone the %s in %s fits from 320 pixels on, and axe finds no fault where it looks", async (kind, language, path) => {
  const isAudited = language === mainLanguage || language === audited.get(kind);
  await expectSound(path, language, [{ width: 320, letters: 100, isAudited: false }, { width: 360, letters: 100, isAudited }]);
});

test.each(Object.entries(kinds))("the %s is all there with scripts off", async (_, path) => {
  await visit(path, { javaScriptEnabled: false }, async (page) => {
    const text = await page.locator("body").innerText();
    expect(text.length).toBeGreaterThan(200);
    expect(await page.locator("h1").isVisible()).toBe(true);
  });
});
