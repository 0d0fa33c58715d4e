import { expect, test } from "vitest";
import { schemes, useBrowser, visit } from "./browser.ts";
import { weakIn } from "./charts.ts";

useBrowser();

const entries = "table.overview .entry a";

test.each([320, 360, 800, 1280])("at %i pixels each entry can be reached, is 24 pixels high, and tells its source inside the window when it has the keyboard", async (width) => {
  await visit("/", { viewport: { width, height: 900 } }, async (page) => {
    const seen = await page.locator(entries).evaluateAll((all) =>
      all.map((entry) => {
        if (entry instanceof HTMLElement) entry.focus({ focusVisible: true });
        const told = entry.querySelector(".told");
        const box = told?.getBoundingClientRect();
        const plate = told ? getComputedStyle(told) : null;
        const isShown = plate !== null && plate.visibility === "visible" && plate.opacity !== "0" && plate.clipPath === "none" && (box?.width ?? 0) > 40;
        return { text: entry.textContent ?? "", hasFocus: document.activeElement === entry, height: entry.getBoundingClientRect().height, isShown, isInside: box !== undefined && box.left >= 0 && box.right <= window.innerWidth };
      }),
    );
    expect(seen.length).toBeGreaterThan(40);
    expect(seen.filter(({ hasFocus, height, isShown, isInside }) => !hasFocus || height < 23.9 || !isShown || !isInside)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });
});

test("an entry tells its source to a pointer with scripts off, and keeps it to itself otherwise", async () => {
  await visit("/", { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false }, async (page) => {
    const entry = page.locator(entries).nth(20);
    const told = entry.locator(".told");
    const isClipped = () => told.evaluate((element) => getComputedStyle(element).clipPath !== "none");
    expect(await isClipped()).toBe(true);
    await entry.hover();
    expect(await isClipped()).toBe(false);
  });
});

test("what stands in a cell is said in the link's name, and places without a target are said in words", async () => {
  await visit("/", { viewport: { width: 1280, height: 900 } }, async (page) => {
    const heard = await page.locator("table.overview").ariaSnapshot();
    await expect(`${heard}\n`).toMatchFileSnapshot("../output/aria/overview.txt");
    const cells = await page.locator("table.overview td").evaluateAll((all) => all.map((cell) => (cell.textContent ?? "").trim()));
    expect(cells.filter((text) => text === "")).toEqual([]);
  });
});

test.each(schemes)("has enough contrast in %s, also where colours are forced", async (colorScheme) => {
  for (const forcedColors of ["none", "active"] as const) {
    expect([forcedColors, await visit("/", { colorScheme, forcedColors, viewport: { width: 1280, height: 900 } }, weakIn)]).toEqual([forcedColors, []]);
  }
});
