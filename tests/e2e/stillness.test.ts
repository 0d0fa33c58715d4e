import { expect, test } from "vitest";
import { kinds, useBrowser, visit } from "./browser.ts";

useBrowser();

// Pages of text and lists alone are made as the page on method is.
const alike = ["list of indicators", "list of places", "list of sources", "list of promises", "changes", "reuse", "place without"];

test.each(Object.entries(kinds).filter(([kind]) => !alike.includes(kind)))("the %s shifts nothing while it loads, however late its fonts come, and nothing on it moves by itself", async (_, path) => {
  await visit(path, { viewport: { width: 360, height: 800 } }, async (page) => {
    await page.route(/\.woff2$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue();
    });
    await page.addInitScript(() => {
      Object.assign(window, { shifts: [] });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if ("value" in entry && "shifts" in window && Array.isArray(window.shifts)) window.shifts.push(entry.value);
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.reload();
    await page.evaluate("document.fonts.ready");
    await page.waitForTimeout(600);
    const shifts: unknown = await page.evaluate("window.shifts.reduce((sum, value) => sum + value, 0)");
    expect(shifts).toBeLessThan(0.002);
    const moving = await page.evaluate(() => [...document.querySelectorAll("*")].filter((element) => getComputedStyle(element).animationName !== "none" || parseFloat(getComputedStyle(element).transitionDuration) > 0).map(({ outerHTML }) => outerHTML.slice(0, 80)));
    expect(moving).toEqual([]);
  });
});
