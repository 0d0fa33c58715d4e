import { expect, test } from "vitest";
import { siteOrigin, useBrowser, visit } from "./browser.ts";
import { article, chartsIn, heightsOf, read, useHost } from "./host.ts";

useBrowser();
useHost();

const path = "/indicators/digital-economy-share/";

test("the link under a chart opens the code, which is copied whole and shows the chart in another's page", async () => {
  const code = await visit(path, { viewport: { width: 1280, height: 900 }, permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
    expect(await page.locator("textarea[name=code]").isVisible()).toBe(false);
    await page.locator('figure a[href="#embed"]').first().click();
    await page.locator("button[data-copies=code]").click();
    await expect.poll(() => page.locator("button[data-copies=code]").innerText(), { timeout: 10_000 }).toBe("Copied");
    return page.evaluate(() => navigator.clipboard.readText());
  });
  expect(code).toContain(`src="${siteOrigin()}/embed/digital-economy-share/"`);
  await read(article(code), {}, async (page) => {
    const [chart] = await chartsIn(page);
    expect(chart && (await heightsOf(chart))).toMatchObject({ isScrolled: false });
  });
});

test("chart, language and colours are chosen: the code, the picture and the previews follow", async () => {
  await visit(path, { viewport: { width: 1280, height: 900 } }, async (page) => {
    await page.locator(".embedding summary").click();
    await page.locator(".previews").scrollIntoViewIfNeeded();
    const steps = await page.evaluate(() => history.length);
    await page.selectOption("select[name=chart]", "path");
    await page.selectOption("select[name=language]", "vi");
    await page.selectOption("select[name=colours]", "dark");
    const code = await page.locator("textarea[name=code]").inputValue();
    expect(code).toContain(`src="${siteOrigin()}/vi/embed/digital-economy-share/path/dark/"`);
    expect(code).toMatch(/title="[^"]*Hà Nội/);
    expect(code).toContain('style="color-scheme: dark;');
    expect(await page.locator("textarea[name=picture]").inputValue()).toMatch(new RegExp(`^<a href="${siteOrigin()}/vi/indicators/digital-economy-share/"><img src="${siteOrigin()}/vi/indicators/digital-economy-share\\.path\\.png" alt="[^"]*Hà Nội`));
    await page.locator(".previews").scrollIntoViewIfNeeded();
    await expect.poll(() => page.frames().slice(1).map((frame) => new URL(frame.url(), siteOrigin()).pathname), { timeout: 10_000 }).toEqual(Array.from({ length: 3 }, () => "/vi/embed/digital-economy-share/path/dark/"));
    const charts = await chartsIn(page);
    // The way back leads out of the page, not through what was tried.
    expect(await page.evaluate(() => history.length)).toBe(steps);
    for (const [i, chart] of charts.entries()) {
      expect(await chart.evaluate(() => window.innerWidth)).toBe([320, 480, 720][i]);
      expect(await heightsOf(chart)).toMatchObject({ isScrolled: false });
    }
  });
});

test("the link below each chart opens the code of that chart", async () => {
  for (const [i, chart] of ["comparison", "path"].entries()) {
    await visit(path, { viewport: { width: 1280, height: 900 } }, async (page) => {
      await page.locator('figure a[href="#embed"]').nth(i).click();
      expect(await page.locator("select[name=chart]").inputValue()).toBe(chart);
      expect(await page.locator("textarea[name=code]").inputValue()).toContain(i === 0 ? "/embed/digital-economy-share/\"" : `/embed/digital-economy-share/${chart}/"`);
    });
  }
});

test("without scripts the code of the page's own chart stands there, and how to change it", async () => {
  await visit(path, { javaScriptEnabled: false }, async (page) => {
    await page.locator(".embedding summary").click();
    expect(await page.locator("textarea[name=code]").inputValue()).toContain('src="/embed/digital-economy-share/"');
    expect(await page.locator(".embedding noscript").innerText()).toContain("dark/");
    expect(await page.locator(".embedding select:visible, .embedding button:visible").count()).toBe(0);
  });
});

test("nothing of a frame is loaded before the code is opened", async () => {
  await visit(path, { viewport: { width: 1280, height: 900 } }, async (page) => {
    const asked: string[] = [];
    page.on("request", (request) => void asked.push(request.url()));
    await page.reload();
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await page.waitForTimeout(300);
    expect(asked.filter((address) => address.includes("/embed/"))).toEqual([]);
  });
});
