import { expect, test } from "vitest";
import { dictionaries } from "../../src/i18n/index.ts";
import { inLanguage, useBrowser, visit } from "./browser.ts";

useBrowser();

const desk = { viewport: { width: 1280, height: 900 } };

test("the page opens with a sentence of its language and its answer, value and year marked in it", async () => {
  await visit(inLanguage("/read/", "vi"), desk, async (page) => {
    await page.locator(".read-as blockquote mark").first().waitFor();
    expect(await page.locator(".read-as blockquote").getAttribute("lang")).toBe("vi");
    expect(await page.locator(".read-as mark.year").count()).toBe(1);
    expect(await page.locator(".read-as dt").allInnerTexts()).toEqual([dictionaries.vi.read.value, dictionaries.vi.read.year]);
  });
});

test("each example is answered as the reader of the site answers it, in the words of the page", async () => {
  await visit("/fr/read/", desk, async (page) => {
    const examples = await page.locator(".examples a").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    expect(examples.length).toBeGreaterThan(4);
    const answers: string[] = [];
    for (const href of examples) {
      await page.goto(new URL(href, page.url()).href);
      await page.locator(".read-as dl").waitFor();
      answers.push((await page.locator(".read-as").innerText()).replace(/\s+/g, " "));
    }
    await expect(`${answers.join("\n")}\n`).toMatchFileSnapshot("../output/read/examples.fr.txt");
  });
});

test("what is typed is read while it is typed, in the language and unit that are chosen, and the address holds it", async () => {
  await visit("/read/", desk, async (page) => {
    const answer = page.locator(".read-as");
    await page.locator("textarea").fill("đến năm 2030 có ít nhất hai nghìn doanh nghiệp");
    await page.locator("select[name=language]").selectOption("vi");
    await page.locator("select[name=unit]").selectOption("count");
    await expect.poll(() => answer.locator("mark:not(.year)").allInnerTexts()).toEqual(["ít nhất hai nghìn"]);
    expect(await answer.locator("dd").allInnerTexts()).toEqual(["at least 2,000", "2030"]);
    await page.locator("form.trial button").click();
    const { searchParams } = new URL(page.url());
    expect(Object.fromEntries(searchParams)).toEqual({ quote: "đến năm 2030 có ít nhất hai nghìn doanh nghiệp", language: "vi", unit: "count", kind: "target" });
    await page.reload();
    await expect.poll(() => answer.locator("dd").allInnerTexts()).toEqual(["at least 2,000", "2030"]);
  });
});

test("what is refused says why and what would help, with the words in doubt marked", async () => {
  await visit(`/read/?quote=${encodeURIComponent("80% of villages by 2030, if funds allow")}&unit=percent`, desk, async (page) => {
    await page.locator(".read-as mark.doubt").waitFor();
    expect(await page.locator(".read-as mark.doubt").innerText()).toBe("if");
    expect(await page.locator(".read-as dt").allInnerTexts()).toEqual(["Refused", "What would help"]);
  });
});

test("a hostile sentence is shown as text and breaks nothing", async () => {
  for (const quote of ["<img src=x onerror=alert(1)> </blockquote><script>alert(1)</script> 80%", "constructor __proto__ 5%", "9".repeat(2000), "\u0000\u202e80%"]) {
    await visit(`/read/?quote=${encodeURIComponent(quote)}&language=en&unit=percent`, desk, async (page) => {
      const faults: string[] = [];
      page.on("pageerror", (error) => void faults.push(error.message));
      await page.locator(".read-as dl").waitFor();
      expect(await page.locator(".read-as img, .read-as script").count()).toBe(0);
      expect(await page.locator(".read-as blockquote").innerText()).toContain(quote.slice(0, 10).replace(/\p{Cc}/gu, ""));
      expect(faults).toEqual([]);
    });
  }
});

test("where the rules can't be had, the reader is told, and without scripts is led to how we read", async () => {
  await visit("/methodology/", desk, async (page) => {
    await page.route("**/read/en.json", (route) => route.fulfill({ status: 500, body: "" }));
    await page.goto(new URL("/read/", page.url()).href);
    await expect.poll(() => page.locator(".read-as").innerText()).toBe(dictionaries.en.read.failed);
  });
  await visit("/read/", { ...desk, javaScriptEnabled: false }, async (page) => {
    expect(await page.locator("noscript a").getAttribute("href")).toBe("/methodology/");
  });
});

test("only this page asks for the script, and it for the rules of one language", async () => {
  const asked: string[] = [];
  await visit("/methodology/", desk, async (page) => {
    page.on("request", (request) => void asked.push(new URL(request.url()).pathname));
    await page.goto(new URL("/targets/", page.url()).href);
    await page.goto(new URL("/vi/read/", page.url()).href);
    await page.locator(".read-as dl").waitFor();
  });
  expect(asked.filter((path) => /\/read\/\w+\.js/.test(path))).toEqual(["/read/reader.js", "/read/vi.json"]);
});
