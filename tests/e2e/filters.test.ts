import { expect, test } from "vitest";
import { readCatalogue } from "../../src/catalogue.ts";
import { siteOrigin, useBrowser, visit } from "./browser.ts";

useBrowser();

const desk = { viewport: { width: 1280, height: 900 } };
const { targets, articles } = readCatalogue(process.cwd()).catalogue;
const shown = "tbody tr:visible";
const inHanoiBy2030 = targets.filter(({ locality, year }) => locality === "hanoi" && year === 2030).length;

test.each([true, false])("a choice parts the list, two choices part it further, whether scripts run or not (%s)", async (javaScriptEnabled) => {
  await visit("/targets/", { ...desk, javaScriptEnabled }, async (page) => {
    expect(await page.locator(shown).count()).toBe(targets.length);
    await page.selectOption("select[name=place]", "hanoi");
    expect(await page.locator(shown).count()).toBe(targets.filter(({ locality }) => locality === "hanoi").length);
    await page.selectOption("select[name=year]", "2030");
    expect(await page.locator(shown).count()).toBe(inHanoiBy2030);
    await page.selectOption("select[name=place]", "");
    expect(await page.locator(shown).count()).toBe(targets.filter(({ year }) => year === 2030).length);
  });
});

test("the choice stands in the address, is told, comes back with the address and can be undone", async () => {
  await visit("/targets/", desk, async (page) => {
    const steps = await page.evaluate(() => history.length);
    await page.selectOption("select[name=place]", "hanoi");
    await page.selectOption("select[name=year]", "2030");
    expect(new URL(page.url()).search).toBe("?place=hanoi&year=2030");
    expect(await page.locator("[role=status]").innerText()).toBe(`${inHanoiBy2030} of ${targets.length} shown`);
    expect(await page.evaluate(() => history.length)).toBe(steps);
    await page.locator(`${shown} a.value`).first().click();
    await page.waitForURL(/\/targets\/hanoi\//);
    await page.goBack();
    await expect.poll(() => page.locator(shown).count()).toBe(inHanoiBy2030);
    expect(await page.locator("select[name=place]").inputValue()).toBe("hanoi");
    await page.locator(".filters button").click();
    expect(new URL(page.url()).search).toBe("");
    expect(await page.locator(shown).count()).toBe(targets.length);
    expect(await page.locator(".filters button").isVisible()).toBe(false);
    expect(await page.locator("[role=status]").innerText()).toBe("");
  });
});

test("a list is opened as its address says, what it doesn't know left aside, in every language", async () => {
  for (const path of ["/targets/?place=hanoi&year=2030&colour=red", "/fr/targets/?year=2030&place=hanoi", "/vi/targets/?place=hanoi&year=2030&sort=nothing"]) {
    await visit(path, desk, async (page) => {
      expect(await page.locator(shown).count()).toBe(inHanoiBy2030);
    });
  }
});

test("where nothing fits all choices, the page says so", async () => {
  await visit("/targets/?place=quang-ninh&year=2045", desk, async (page) => {
    expect(await page.locator(shown).count()).toBe(0);
    expect(await page.locator("[role=status]").innerText()).toBe("Nothing fits all of these.");
  });
});

test("the list of sources is parted by place, language and publisher", async () => {
  await visit("/sources/", desk, async (page) => {
    const entries = page.locator("ul.list > li:visible");
    expect(await entries.count()).toBe(articles.length);
    await page.selectOption("select[name=language]", "fr");
    expect(await entries.count()).toBe(articles.filter(({ language }) => language === "fr").length);
    await page.selectOption("select[name=publisher]", "vietnamplus-vna");
    expect(await entries.count()).toBe(articles.filter(({ language, publisher }) => language === "fr" && publisher === "VietnamPlus (VNA)").length);
    expect(new URL(page.url()).search).toBe("?language=fr&publisher=vietnamplus-vna");
  });
});

test("the choices are reached and made by keyboard", async () => {
  await visit("/targets/", desk, async (page) => {
    await page.locator("select[name=place]").focus();
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => page.locator(shown).count()).toBeLessThan(targets.length);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("field");
    expect(page.url().startsWith(siteOrigin())).toBe(true);
  });
});
