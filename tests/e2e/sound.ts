import axe from "axe-core";
import { expect } from "vitest";
import { languages, mainLanguage, type Language } from "../../src/records/lexicon/index.ts";
import { inLanguage, kinds, schemes, visit } from "./browser.ts";

const all = { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], rules: { "target-size": { enabled: true } }, resultTypes: ["violations"] };
// The schemes differ in colours alone, and languages don't: the dark scheme is looked at in one of them.
const rules = { light: all, dark: { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] }, resultTypes: ["violations"] } };

/** Every kind of page in every language. */
export const everyPage = Object.entries(kinds).flatMap(([kind, path]) => languages.map((language) => [kind, language, inLanguage(path, language)] as const));

/** A window: its width in pixels, how large letters are set in per cent, and whether axe looks at it. */
export interface Window {
  readonly width: number;
  readonly letters: number;
  readonly isAudited: boolean;
}

/** Holds a page against what is true of all: no sideways scrolling, and nothing that axe finds fault with by WCAG 2.2 AA, in light and, in the main language, in dark. */
export async function expectSound(path: string, language: Language, windows: readonly Window[]): Promise<void> {
  await visit(path, {}, async (page) => {
    await page.evaluate(axe.source);
    for (const { width, letters, isAudited } of windows) {
      await page.setViewportSize({ width, height: 800 });
      const over = await page.evaluate((percent) => {
        document.documentElement.style.setProperty("font-size", `${percent}%`);
        const limit = document.documentElement.clientWidth;
        if (document.documentElement.scrollWidth <= limit) return [];
        return [...document.querySelectorAll("body *")].filter((element) => element.getBoundingClientRect().right > limit + 1).slice(0, 3).map((element) => element.outerHTML.slice(0, 120));
      }, letters);
      expect([width, letters, over]).toEqual([width, letters, []]);
      for (const colorScheme of isAudited ? schemes.filter((scheme) => scheme === "light" || language === mainLanguage) : []) {
        await page.emulateMedia({ colorScheme });
        const found = await page.evaluate(`axe.run(document, ${JSON.stringify(rules[colorScheme])}).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target, failureSummary }) => target.join(' ') + ' ' + failureSummary).join('; ')))`);
        expect([width, colorScheme, found]).toEqual([width, colorScheme, []]);
      }
    }
  });
}
