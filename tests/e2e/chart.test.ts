import { describe, expect, test } from "vitest";
import { textWidth, type Weight } from "../../src/charts/type/text.ts";
import { schemes, useBrowser, visit } from "./browser.ts";
import { charts, weakIn } from "./charts.ts";

useBrowser();

const desk = { viewport: { width: 1280, height: 900 } };

describe.each(charts)("the $kind chart", ({ kind, path, selector }) => {
  test("shows one drawing at every width, whole, with text of 12 pixels at least", async () => {
    await visit(path, {}, async (page) => {
      for (const width of [320, 360, 500, 720, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        const seen = await page.locator(selector).evaluateAll((all) =>
          all.map((svg) => {
            const { left, right, width: drawn } = svg.getBoundingClientRect();
            const scale = drawn / Number(svg.getAttribute("width"));
            const sizes = [...svg.querySelectorAll("text")].map((text) => parseFloat(getComputedStyle(text).fontSize) * scale);
            return { isShown: svg.getClientRects().length > 0, isWhole: left >= -0.5 && right <= window.innerWidth + 0.5, smallest: Math.min(...sizes) };
          }),
        );
        const shown = seen.filter(({ isShown }) => isShown);
        expect([width, shown.length * 2]).toEqual([width, seen.length]);
        expect([width, shown.filter(({ isWhole, smallest }) => !isWhole || smallest < 11.95)]).toEqual([width, []]);
      }
    });
  });

  test("is set as it was measured: no text is wider in the browser than in the drawing", async () => {
    await visit(path, desk, async (page) => {
      await page.evaluate("document.fonts.ready");
      const set = await page.locator(`${selector} text`).evaluateAll((all) =>
        all.filter((text) => text.getClientRects().length > 0).map((text) => {
          const { fontSize, fontWeight, fontFamily } = getComputedStyle(text);
          return { text: text.textContent ?? "", size: parseFloat(fontSize), weight: Number(fontWeight), isOurs: document.fonts.check(`16px ${fontFamily.split(",")[0]}`), width: text instanceof SVGTextElement ? text.getComputedTextLength() : 0 };
        }),
      );
      expect(set.length).toBeGreaterThan(0);
      expect(set.every(({ isOurs }) => isOurs)).toBe(true);
      const known = (weight: number): Weight => (weight >= 700 ? 700 : weight >= 600 ? 600 : 400);
      expect(set.filter(({ text, size, weight, width }) => width > textWidth(text, size, known(weight)) * 1.005 + 0.5)).toEqual([]);
    });
  });

  test.each([360, 1280])("at %i pixels can be walked by keyboard: each mark once, from the top down, named in full, its tip shown", async (width) => {
    await visit(path, { viewport: { width, height: 900 } }, async (page) => {
      const marks = page.locator(`${selector} a:has(+ .tip):visible`);
      const count = await marks.count();
      expect(count).toBeGreaterThan(0);
      const seen = await marks.evaluateAll((all) =>
        all.map((mark) => {
          if (mark instanceof SVGElement) mark.focus({ preventScroll: true, focusVisible: true });
          const tip = mark.nextElementSibling;
          const hit = (mark.querySelector(".hit") ?? mark).getBoundingClientRect();
          return {
            name: mark.getAttribute("aria-label") ?? "",
            hasFocus: document.activeElement === mark,
            tip: tip ? getComputedStyle(tip).opacity : null,
            ring: getComputedStyle(mark.querySelector(".hit") ?? mark).stroke + getComputedStyle(mark).outlineStyle,
            size: Math.min(hit.width, hit.height),
          };
        }),
      );
      expect(seen.filter(({ hasFocus, tip, size }) => !hasFocus || tip !== "1" || size < 23.9)).toEqual([]);
      expect(seen.filter(({ ring }) => !/rgb|solid|auto/.test(ring))).toEqual([]);
      expect(seen.filter(({ name }) => !/.+: .+(by \d{4}|no year given).*, .+ \d{4}/.test(name))).toEqual([]);
      expect(new Set(seen.map(({ name }) => name)).size).toBe(count);
      // What is walked by the key itself is what was listed, in the same order.
      await marks.first().focus();
      for (const { name } of seen) {
        expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(name);
        // Between marks there may be other links: a chart's own headings and the page around it.
        for (let i = 0; i < 40; i++) {
          await page.keyboard.press("Tab");
          if (await page.evaluate((chart) => document.activeElement?.matches(`${chart} a:has(+ .tip)`), selector)) break;
        }
      }
    });
  });

  test("a mark leads to the words that state it", async () => {
    await visit(path, desk, async (page) => {
      await page.locator(`${selector} a:has(+ .tip):visible`).first().focus();
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/targets\/[^/]+\/[^/]+\/[^/]+\//);
      expect(await page.locator(".record blockquote").count()).toBeGreaterThan(0);
    });
  });

  test("shows a mark's tip to a pointer with scripts off, inside the window", async () => {
    for (const width of [360, 1280]) {
      await visit(path, { viewport: { width, height: 900 }, javaScriptEnabled: false }, async (page) => {
        const mark = page.locator(`${selector} a:has(+ .tip):visible`).last();
        await mark.locator(".hit").hover();
        const tip = mark.locator("xpath=following-sibling::*[1]");
        expect(await tip.evaluate((element) => getComputedStyle(element).opacity)).toBe("1");
        const box = await tip.boundingBox();
        expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true);
      });
    }
  });

  test.each(schemes)("has enough contrast in %s: words 4.5, marks 3", async (colorScheme) => {
    expect(await visit(path, { colorScheme, ...desk }, weakIn)).toEqual([]);
  });

  test("keeps its words and marks apart from what is behind them where the reader's colours are forced", async () => {
    for (const colorScheme of schemes) {
      const weak = await visit(path, { ...desk, colorScheme, forcedColors: "active" }, weakIn);
      expect([colorScheme, weak]).toEqual([colorScheme, []]);
    }
  });

  test("is heard as its golden says", async () => {
    await visit(path, desk, async (page) => {
      const heard = await Promise.all((await page.locator(`${selector}:visible`).all()).map((drawing) => drawing.ariaSnapshot()));
      await expect(`${heard.join("\n")}\n`).toMatchFileSnapshot(`../output/aria/${kind}.txt`);
    });
  });

  test("is printed whole on light paper, whatever the screen's scheme", async () => {
    await visit(path, { ...desk, colorScheme: "dark" }, async (page) => {
      await page.emulateMedia({ media: "print" });
      expect(await page.locator(`${selector}:visible`).count()).toBeGreaterThan(0);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--paper").trim())).toMatch(/^#f/i);
      expect(await weakIn(page)).toEqual([]);
    });
  });
});
