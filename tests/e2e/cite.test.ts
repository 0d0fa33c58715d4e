import { expect, test } from "vitest";
import { siteOrigin, useBrowser, visit } from "./browser.ts";

useBrowser();

const path = "/targets/hanoi/digital-economy-share/2030/";
const desk = { viewport: { width: 1280, height: 900 }, permissions: ["clipboard-read", "clipboard-write"] };

test("each citation is copied whole, with an address that leads back to the page", async () => {
  await visit(path, desk, async (page) => {
    const buttons = page.locator(".cite button");
    expect(await buttons.count()).toBe(3);
    const copied: string[] = [];
    for (const button of await buttons.all()) {
      await button.click();
      await expect.poll(() => button.innerText()).toBe("Copied");
      copied.push(await page.evaluate(() => navigator.clipboard.readText()));
    }
    expect(copied[0]).toBe(`Digital Targets, “Hanoi: digital economy’s share of GRDP by 2030”, 22 November 2026, ${siteOrigin()}${path}`);
    expect(copied[1]).toMatch(/^Ngoc Mai, “Hanoi eyes completion of e-government before 2025”, Hanoi Times, 12 September 2020, https:\/\/hanoitimes\.vn\/\S+ \(read on 22 November 2026\)$/);
    await page.goto(copied[0]?.split(", ").at(-1) ?? "");
    expect(await page.locator("h1").innerText()).toContain("Hanoi");
  });
});

test("without scripts the citations stand there to be selected, and no button that does nothing", async () => {
  await visit(path, { ...desk, javaScriptEnabled: false }, async (page) => {
    expect(await page.locator(".citation:visible").count()).toBe(3);
    expect(await page.locator(".cite button:visible").count()).toBe(0);
  });
});

test("an example of how to use the data is copied with whole addresses and the form of its lines", async () => {
  await visit("/vi/reuse/", desk, async (page) => {
    await page.locator("button[data-copies=program-1]").click();
    await expect.poll(() => page.locator("button[data-copies=program-1]").innerText()).toBe("Đã sao chép");
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(`fetch("${siteOrigin()}/data/targets.json")`);
    expect(copied.split("\n").length).toBeGreaterThan(4);
  });
});

test("files for reference managers are answered with their own kinds, to be read from any site", async () => {
  await visit(path, desk, async (page) => {
    for (const [format, type] of [["bib", "application/x-bibtex"], ["ris", "application/x-research-info-systems"], ["csl.json", "application/json"], ["csv", "text/csv"], ["json", "application/json"]] as const) {
      const answer = await page.request.get(`${siteOrigin()}${path.replace(/\/$/, "")}.${format}`);
      expect([format, answer.status(), answer.headers()["content-type"]?.split(";")[0], answer.headers()["access-control-allow-origin"]]).toEqual([format, 200, type, "*"]);
    }
  });
});
