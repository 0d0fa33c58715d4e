import { describe, expect, test } from "vitest";
import { schemes, useBrowser, visit } from "./browser.ts";

useBrowser();

const charts = ["/indicators/digital-economy-share/", "/indicators/digital-transformation-rank/", "/indicators/labour-productivity-growth/"];

describe.each(charts)("the chart of %s", (path) => {
  test("shows one drawing at every width, whole and near its own size", async () => {
    await visit(path, {}, async (page) => {
      for (const width of [320, 360, 500, 720, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        const drawings = await page.locator("svg.chart[role=group]").evaluateAll((all) => all.filter((svg) => svg.getClientRects().length > 0).map((svg) => {
          const { left, right, width: drawn } = svg.getBoundingClientRect();
          return { isWhole: left >= -0.5 && right <= window.innerWidth + 0.5, scale: drawn / Number(svg.getAttribute("width")) };
        }));
        expect([width, drawings.map(({ isWhole }) => isWhole)]).toEqual([width, [true]]);
        // Text is set at 14 pixels and stays between 12 and 20.
        expect(drawings[0]?.scale).toBeGreaterThan(0.85);
        expect(drawings[0]?.scale).toBeLessThan(1.45);
      }
    });
  });

  test("can be walked by keyboard, each mark once, and a mark leads to the words", async () => {
    await visit(path, { viewport: { width: 1000, height: 900 } }, async (page) => {
      const marks = await page.locator("svg.chart[role=group] a:visible").count();
      expect(marks).toBeGreaterThan(0);
      const names: string[] = [];
      for (let i = 0; i < 60; i++) {
        await page.keyboard.press("Tab");
        const name = await page.evaluate(() => (document.activeElement?.closest("svg.chart[role=group]") ? document.activeElement.getAttribute("aria-label") : null));
        if (name !== null) names.push(name);
        else if (names.length > 0) break;
      }
      expect(names).toHaveLength(marks);
      expect(new Set(names).size).toBe(marks);
      await page.keyboard.press("Shift+Tab");
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/targets\/[^/]+\/[^/]+\/[^/]+\/#/);
      const anchor = new URL(page.url()).hash.slice(1);
      expect(await page.locator(`[id="${anchor}"] blockquote`).count()).toBe(1);
    });
  });

  test("shows where the keyboard is", async () => {
    await visit(path, {}, async (page) => {
      await page.locator("svg.chart[role=group] a:visible").first().focus();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Shift+Tab");
      const ring = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused) return "";
        return [focused, ...focused.querySelectorAll("*")].map((element) => getComputedStyle(element)).map(({ outlineStyle, outlineWidth, strokeWidth, stroke }) => `${outlineStyle} ${outlineWidth} ${stroke} ${strokeWidth}`).join(";");
      });
      expect(ring).toMatch(/solid [1-9]|auto [1-9]|rgb/);
    });
  });

  // axe doesn't judge drawings.
  test.each(schemes)("has enough contrast in %s: words 4.5, marks 3", async (colorScheme) => {
    const weak = await visit(path, { colorScheme, viewport: { width: 1000, height: 900 } }, (page) =>
      page.evaluate(() => {
        const canvas = document.createElement("canvas").getContext("2d");
        const channels = (colour: string): number[] => {
          if (!canvas) return [0, 0, 0];
          canvas.clearRect(0, 0, 1, 1);
          canvas.fillStyle = colour;
          canvas.fillRect(0, 0, 1, 1);
          return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
        };
        const light = (colour: string) => channels(colour).map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4)).reduce((sum, c, i) => sum + c * ([0.2126, 0.7152, 0.0722][i] ?? 0), 0);
        const contrast = (a: string, b: string) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
        const paper = getComputedStyle(document.documentElement).backgroundColor === "rgba(0, 0, 0, 0)" ? getComputedStyle(document.body).backgroundColor : getComputedStyle(document.documentElement).backgroundColor;
        const shown = (selector: string) => [...document.querySelectorAll(selector)].filter((element) => element.getClientRects().length > 0);
        const words = shown("svg.chart text, svg.chart tspan").map((element) => [element.outerHTML.slice(0, 60), contrast(getComputedStyle(element).fill, paper)] as const).filter(([, ratio]) => ratio < 4.5);
        const marks = shown("svg.chart[role=group] a circle:not(.halo), svg.chart[role=group] a path").map((element) => {
          const { fill, stroke } = getComputedStyle(element);
          return [element.outerHTML.slice(0, 60), Math.max(...[fill, stroke].filter((colour) => colour !== "none").map((colour) => contrast(colour, paper)))] as const;
        }).filter(([, ratio]) => ratio < 3);
        return [...words, ...marks];
      }),
    );
    expect(weak).toEqual([]);
  });
});

test("light and dark are two papers", async () => {
  const paper = (colorScheme: "light" | "dark") => visit("/", { colorScheme }, (page) => page.evaluate(() => [getComputedStyle(document.documentElement), getComputedStyle(document.body)].map(({ backgroundColor }) => backgroundColor).join(" ")));
  expect(await paper("light")).not.toBe(await paper("dark"));
});

test("in print, every word stays and nothing is dark", async () => {
  await visit("/targets/hanoi/digital-economy-share/2030/", { colorScheme: "light" }, async (page) => {
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("blockquote").first().isVisible()).toBe(true);
  });
});
