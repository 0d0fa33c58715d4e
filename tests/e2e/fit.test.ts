import { expect, test } from "vitest";
import { languages, mainLanguage } from "../../src/records/lexicon/index.ts";
import { kinds, useBrowser, visit } from "./browser.ts";
import { everyPage, expectSound } from "./sound.ts";

useBrowser();

// Axe looks at each kind in the main language and in one of the others, which share all but their words.
const others = languages.filter((language) => language !== mainLanguage);
const audited = new Map(Object.keys(kinds).map((kind, i) => [kind, others[i % others.length]]));

// A window of 640 pixels is what a zoom of 200 % leaves of 1280.
test.each(everyPage)("the %s in %s fits a phone and a desk, also at a zoom of 200 % and with letters twice as large, and axe finds no fault where it looks", async (kind, language, path) => {
  const isMain = language === mainLanguage;
  await expectSound(path, language, [
    { width: 320, letters: 100, isAudited: false },
    { width: 360, letters: 100, isAudited: isMain || language === audited.get(kind) },
    { width: 640, letters: 100, isAudited: false },
    { width: 1280, letters: 100, isAudited: isMain },
    { width: 1280, letters: 200, isAudited: false },
  ]);
});

test.each(Object.entries(kinds))("the %s is all there with scripts off", async (_, path) => {
  await visit(path, { javaScriptEnabled: false }, async (page) => {
    const text = await page.locator("body").innerText();
    expect(text.length).toBeGreaterThan(200);
    expect(await page.locator("h1").isVisible()).toBe(true);
  });
});
