import axe from "axe-core";
import { describe, expect, test } from "vitest";
import { useBrowser, visit } from "./browser.ts";
import { weakIn } from "./charts.ts";

useBrowser();

const rules = { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], rules: { "target-size": { enabled: true } }, resultTypes: ["violations"] };
const faults = `axe.run(document, ${JSON.stringify(rules)}).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target, failureSummary }) => target.join(' ') + ' ' + failureSummary).join('; ')))`;

describe.each(["/embed/digital-economy-share/", "/vi/embed/digital-economy-share/path/", "/fr/embed/cybersecurity-rank/", "/embed/ai-leadership/", "/fr/embed/overview/"])("the frame %s", (path) => {
  test.each(["", "dark/"])("at /%s is sound by WCAG 2.2 AA on a phone and on a page, its words and marks apart from what is behind them", async (scheme) => {
    for (const width of [320, 800]) {
      await visit(`${path}${scheme}`, { viewport: { width, height: 900 } }, async (page) => {
        await page.evaluate(axe.source);
        expect([width, await page.evaluate(faults)]).toEqual([width, []]);
        expect([width, await weakIn(page)]).toEqual([width, []]);
      });
    }
  });

  test("is walked by keyboard: each mark named in full, its ring and its tip seen", async () => {
    await visit(path, { viewport: { width: 800, height: 900 } }, async (page) => {
      const stops = await page.locator("a:visible").evaluateAll((all) => all.map((link) => {
        if (link instanceof HTMLElement || link instanceof SVGElement) link.focus({ focusVisible: true, preventScroll: true });
        const hit = link.querySelector(".hit") ?? link;
        const tip = link.nextElementSibling?.matches(".tip") ? getComputedStyle(link.nextElementSibling).opacity : "1";
        return { name: (link.getAttribute("aria-label") ?? link.textContent ?? "").trim(), tip, isSeen: getComputedStyle(hit).outlineStyle !== "none" || getComputedStyle(hit).stroke !== "none" };
      }));
      expect(stops.length).toBeGreaterThan(1);
      expect(stops.filter(({ name, tip, isSeen }) => name === "" || tip !== "1" || !isSeen)).toEqual([]);
    });
  });
});

test.each(["/indicators/digital-economy-share/", "/vi/", "/fr/indicators/cybersecurity-rank/"])("the opened code of %s fits a phone and a desk, and axe finds no fault in it", async (path) => {
  await visit(path, {}, async (page) => {
    await page.locator(".embedding summary").click();
    await page.evaluate(axe.source);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect([width, await page.evaluate(faults.replace("axe.run(document,", 'axe.run({ include: ".embedding", exclude: "iframe" },'))]).toEqual([width, []]);
    }
  });
});
