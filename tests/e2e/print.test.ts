import { expect, test } from "vitest";
import { kinds, useBrowser, visit } from "./browser.ts";

useBrowser();

test.each(Object.entries(kinds))("a sheet of the %s has no menu and no link without its address, on light paper", async (_, path) => {
  await visit(path, { viewport: { width: 720, height: 1000 }, colorScheme: "dark" }, async (page) => {
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".menu:visible, .languages:visible, .skip:visible").count()).toBe(0);
    expect(await page.locator("h1").isVisible()).toBe(true);
    const bare = await page.locator('a[href^="http"]:visible').evaluateAll((all) => all.filter((link) => !getComputedStyle(link, "::after").content.includes(link.getAttribute("data-address") ?? link.getAttribute("href") ?? "none")).length);
    expect(bare).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    const pdf = await page.pdf({ format: "A4" });
    expect(pdf.subarray(0, 4).toString()).toBe("%PDF");
  });
});
