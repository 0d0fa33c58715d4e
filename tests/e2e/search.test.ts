import { describe, expect, test } from "vitest";
import { languages } from "../../src/records/lexicon/index.ts";
import { dictionaries } from "../../src/i18n/index.ts";
import { inLanguage, siteOrigin, useBrowser, visit } from "./browser.ts";

useBrowser();

const desk = { viewport: { width: 1280, height: 900 } };

describe.each(languages)("in %s", (language) => {
  const path = inLanguage("/search/", language);
  const economy = inLanguage("/indicators/digital-economy-share/", language);

  test("the same indicator is found first by its name in any language, accents or none", async () => {
    await visit(path, desk, async (page) => {
      for (const query of ["kinh te so", "kinh tế số", "KINH TẾ SỐ", "économie numérique", "economie numerique", "l'économie numérique", "digital economy", "Digital economy!"]) {
        await page.locator("main input[name=q]").fill(query);
        await page.locator("main form button").click();
        await expect.poll(() => page.locator("[role=status]").innerText()).toContain(query.trim());
        expect([query, await page.locator(".results a").first().getAttribute("href")]).toEqual([query, economy]);
      }
    });
  });

  test("a place is found first by its name, accents or none", async () => {
    await visit(path, desk, async (page) => {
      for (const [query, place] of [["ha noi", "hanoi"], ["Hà Nội", "hanoi"], ["hanoi", "hanoi"], ["ho chi minh", "ho-chi-minh-city"], ["quang ninh", "quang-ninh"]] as const) {
        await page.locator("main input[name=q]").fill(query);
        await page.locator("main form button").click();
        await expect.poll(() => page.locator("[role=status]").innerText()).toContain(query);
        expect([query, await page.locator(".results a").first().getAttribute("href")]).toEqual([query, inLanguage(`/localities/${place}/`, language)]);
      }
    });
  });

  test("words of a quote find the promise, the quote in its own language, and how many were found is said", async () => {
    await visit(`${path}?q=${encodeURIComponent("moitie OR 500 entreprises numeriques")}`, desk, async (page) => {
      await page.locator(".results li").first().waitFor();
      expect(await page.locator("[role=status]").innerText()).toBe(dictionaries[language].search.loose);
    });
    await visit(`${path}?q=${encodeURIComponent("500 entreprises numeriques")}`, desk, async (page) => {
      await page.locator(".results li").first().waitFor();
      const [first] = await page.locator(".results li").all();
      expect(await first?.locator("a").getAttribute("href")).toBe(inLanguage("/targets/quang-ninh/digital-enterprises/2030/", language));
      expect(await first?.locator(".quote").getAttribute("lang")).toBe("fr");
      expect(await first?.locator(".quote b").allInnerTexts()).toEqual(["500", "entreprises", "numériques"]);
      expect(await page.locator("[role=status]").innerText()).toContain(dictionaries[language].search.found.one);
    });
  });
});

test("what is typed is looked for at once, stands in the address and comes back with it", async () => {
  await visit("/search/", desk, async (page) => {
    const steps = await page.evaluate(() => history.length);
    await page.keyboard.type("smartphon");
    await page.locator(".results li").first().waitFor();
    await expect.poll(() => new URL(page.url()).search).toBe("?q=smartphon");
    expect(await page.evaluate(() => history.length)).toBe(steps);
    await page.locator(".results a").first().click();
    await page.waitForURL(/\/indicators\/smartphone-ownership\//);
    await page.goBack();
    await page.locator(".results li").first().waitFor();
    expect(await page.locator("main input[name=q]").inputValue()).toBe("smartphon");
    await page.locator("main input[name=q]").fill("");
    await expect.poll(() => page.locator(".results li").count()).toBe(0);
    expect(new URL(page.url()).search).toBe("");
  });
});

test("nothing that isn't there is found, and a word that nobody wrote hurts nothing", async () => {
  for (const query of ["zzzzzz", "<img src=x onerror=alert(1)>", "\"'&%$#", "constructor", "__proto__", "日本語"]) {
    await visit(`/search/?q=${encodeURIComponent(query)}`, desk, async (page) => {
      const faults: string[] = [];
      page.on("pageerror", (error) => void faults.push(error.message));
      await page.waitForTimeout(200);
      expect(await page.locator(".results img, .results script").count()).toBe(0);
      if (/[\p{L}\p{N}]/u.test(query)) await expect.poll(() => page.locator(".found [role=status]").innerText()).toMatch(/Nothing was found for|results? for|some of them/);
      expect(faults).toEqual([]);
    });
  }
});

test("many results come in two parts, and the second is shown on demand", async () => {
  await visit("/search/?q=hanoi", desk, async (page) => {
    await page.locator(".results li").first().waitFor();
    expect(await page.locator(".results li").count()).toBe(20);
    await page.locator(".found > button").click();
    expect(await page.locator(".results li").count()).toBeGreaterThan(30);
    expect(await page.evaluate(() => document.activeElement?.closest("li") !== null)).toBe(true);
  });
});

test("the list to search in is asked for when something is looked for, and on no other page", async () => {
  for (const [path, wanted] of [["/", 0], ["/indicators/digital-economy-share/", 0], ["/search/", 0], ["/search/?q=hanoi", 1]] as const) {
    const asked: string[] = [];
    await visit("/methodology/", desk, async (page) => {
      page.on("request", (request) => void asked.push(request.url()));
      await page.goto(`${siteOrigin()}${path}`);
      await page.waitForLoadState("networkidle");
    });
    expect([path, asked.filter((address) => address.includes("search.json")).length]).toEqual([path, wanted]);
  }
});

test("where the list can't be had, the reader is led on, and a second try succeeds", async () => {
  await visit("/search/", desk, async (page) => {
    await page.route("**/search.json", (route) => route.fulfill({ status: 500, body: "" }));
    await page.locator("main input[name=q]").fill("hanoi");
    await page.locator(".ways").waitFor();
    expect(await page.locator(".ways a").count()).toBe(4);
    await page.unroute("**/search.json");
    await page.locator("main form button").click();
    await page.locator(".results li").first().waitFor();
    expect(await page.locator(".ways").isVisible()).toBe(false);
  });
});

test("without scripts the page says so and leads to the lists; the field of the page for what is missing leads to the search", async () => {
  await visit("/fr/search/?q=hanoi", { ...desk, javaScriptEnabled: false }, async (page) => {
    expect(await page.locator("noscript a").evaluateAll((links) => links.map((link) => link.getAttribute("href")))).toEqual(["/fr/indicators/", "/fr/localities/", "/fr/targets/", "/fr/sources/"]);
  });
  await visit("/nowhere/", desk, async (page) => {
    const form = page.locator(`section[lang=vi] form`);
    await form.locator("input").fill("ha noi");
    await form.locator("button").click();
    await page.waitForURL("**/vi/search/?q=ha+noi");
    await page.locator(".results li").first().waitFor();
  });
});
