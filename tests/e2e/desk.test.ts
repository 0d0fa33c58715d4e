import { test } from "vitest";
import { useBrowser } from "./browser.ts";
import { mainLanguage } from "../../src/records/lexicon/index.ts";
import { everyPage, expectSound } from "./sound.ts";

useBrowser();

// On a phone every language is looked at by axe. A window of 640 pixels is what a zoom of 200 % leaves of 1280.
test.each(everyPage)("at a desk the %s in %s fits, also at a zoom of 200 % and with letters twice as large, and axe finds no fault in light or dark", async (_, language, path) => {
  await expectSound(path, language, [{ width: 640, letters: 100, isAudited: false }, { width: 1280, letters: 100, isAudited: language === mainLanguage }, { width: 1280, letters: 200, isAudited: false }]);
});
