import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { embedsOf, builds } from "../site/built.ts";
import { siteOrigin, useBrowser } from "./browser.ts";
import { article, chartsIn, heightsOf, offered, read, useHost, widen } from "./host.ts";

useBrowser();
useHost();

const pages = ["/indicators/digital-economy-share/", "/vi/indicators/digital-transformation-rank/", "/fr/indicators/ai-leadership/", "/"];
const widths = [320, 360, 480, 640, 800];
const desk = { viewport: { width: 1280, height: 900 } };
const comparison = "/embed/digital-economy-share/";

test.each(pages)("the code of %s shows its chart whole and without a second scrollbar at five widths, with little room left over, scripts or none", async (path) => {
  for (const javaScriptEnabled of [true, false]) {
    await read(article(offered(path)), { ...desk, javaScriptEnabled }, async (page) => {
      const [chart] = await chartsIn(page);
      for (const width of widths) {
        await widen(page, chart, width);
        const heights = chart && (await heightsOf(chart));
        expect([width, heights?.isScrolled]).toEqual([width, false]);
        expect((heights?.room ?? 0) - (heights?.content ?? 0)).toBeLessThan(100);
      }
    });
  }
});

test("on phones the same code fits the window", async () => {
  for (const width of [320, 360, 480]) {
    await read(article(offered("/indicators/digital-economy-share/")), { viewport: { width, height: 800 } }, async (page) => {
      const [chart] = await chartsIn(page);
      expect(chart && (await heightsOf(chart))).toMatchObject({ isScrolled: false });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
  }
});

const everyFrame = (builds[0] ? embedsOf(builds[0]) : []).map(({ path }) => path).filter((path) => !path.includes("/dark/"));

test("no chart of the site is wider than its frame, where either of its drawings has least room", async () => {
  await read(article(`<iframe style="width: 100%; border: 0"></iframe>`), desk, async (page) => {
    for (const path of everyFrame) {
      await page.goto(`${siteOrigin()}${path}`);
      for (const width of [320, 640]) {
        await page.setViewportSize({ width, height: 900 });
        expect([path, width, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, width, width]);
      }
    }
  });
});

describe.each([
  ["pym.js", `<script src="/pym.js"></script>`, (address: string) => `<div id="chart"></div><script>new pym.Parent("chart", "${address}", {})</script>`],
  ["@newswire/frames", `<script src="/frames.js"></script>`, (address: string) => `<div id="chart"></div><script>newswireFrames.Framer(document.getElementById("chart"), { src: "${address}" })</script>`],
  ["@newswire/frames, which finds it by itself", `<script src="/frames.js"></script>`, (address: string) => `<div data-frame-src="${address}"></div><script>newswireFrames.autoInitFrames()</script>`],
])("a parent of %s", (_, head, body) => {
  test.each([comparison, "/vi/embed/digital-transformation-rank/dark/", "/embed/overview/"])("gives %s its height within 2 pixels, at first and when its width changes", async (path) => {
    await read(article(body(`${siteOrigin()}${path}`), head), desk, async (page) => {
      const [chart] = await chartsIn(page);
      for (const width of [320, 800, 480]) {
        await widen(page, chart, width);
        await expect.poll(async () => {
          const { content, room } = chart ? await heightsOf(chart) : { content: 0, room: 99 };
          return Math.abs(content - room);
        }, { timeout: 10_000 }).toBeLessThanOrEqual(2);
      }
    });
  });
});

test("the page around is told the height in four forms, when it is known and when it changes, and nothing else", async () => {
  const listens = `<script>window.told = []; addEventListener("message", ({ data, origin }) => told.push([origin, data]))</script>`;
  await read(article(`<iframe id="chart" src="${siteOrigin()}${comparison}?initialWidth=640&childId=chart" style="width: 100%; border: 0"></iframe>`, listens), desk, async (page) => {
    const [chart] = await chartsIn(page);
    const forms = (height: number) => [
      { type: "digital-targets:height", src: expect.stringContaining(comparison), height },
      { sentinel: "amp", type: "embed-size", height },
      expect.stringMatching(new RegExp(`^\\{"context":"iframe\\.resize","src":"[^"]+","height":${height}\\}$`)),
      `pymxPYMxchartxPYMxheightxPYMx${height}`,
    ];
    for (const width of [800, 320]) {
      await widen(page, chart, width);
      const height = Math.ceil((chart && (await heightsOf(chart)).content) ?? 0);
      await expect.poll(() => page.evaluate("told.slice(-4).map(([, data]) => data)"), { timeout: 10_000 }).toEqual(forms(height));
    }
    expect(await page.evaluate("[...new Set(told.map(([origin]) => origin))]")).toEqual([siteOrigin()]);
    expect(await page.evaluate("told.length % 4")).toBe(0);
  });
});

test("a frame asks for its own page alone, and no chart brings another host into the article", async () => {
  const { asked } = await read(article(pages.map(offered).join("")), desk, chartsIn);
  const foreign = asked.filter((address) => !address.startsWith("http://localhost:"));
  expect(foreign.sort()).toEqual(pages.map((path) => `${siteOrigin()}${path.replace(/indicators\/|^\/$/, (part) => (part === "/" ? "/embed/overview/" : "embed/"))}`).sort());
});

test.each(["", "allow-scripts"])('a chart is all there in a frame with sandbox="%s"', async (sandbox) => {
  await read(article(offered("/indicators/digital-economy-share/").replace("<iframe", `<iframe sandbox="${sandbox}"`)), desk, async (page) => {
    const [chart] = await chartsIn(page);
    expect(await chart?.locator("h1").innerText()).toContain("Hanoi and Quang Ninh");
    expect(await chart?.locator("svg.comparison:visible").count()).toBe(1);
    expect(await chart?.locator("h1").evaluate((title) => getComputedStyle(title).fontSize)).toBe("21px");
    expect(chart && (await heightsOf(chart))).toMatchObject({ isScrolled: false });
  });
});

/** How light a part of the article is on the whole: 0 is black, 255 white. */
async function lightness(picture: Buffer): Promise<number> {
  const { channels } = await sharp(picture).greyscale().stats();
  return channels[0]?.mean ?? 0;
}

test.each(["light", "dark"] as const)("a reader who prefers %s sees a light chart in a light article, and a dark one where the article asks for it", async (colorScheme) => {
  const light = offered("/indicators/digital-economy-share/");
  const dark = light.replace("/embed/digital-economy-share/", "/embed/digital-economy-share/dark/").replace("color-scheme: light", "color-scheme: dark");
  await read(article(light + dark), { ...desk, colorScheme }, async (page) => {
    await chartsIn(page);
    const [first, second] = await Promise.all([0, 1].map((i) => page.locator("iframe").nth(i).screenshot()));
    expect(first && (await lightness(first))).toBeGreaterThan(230);
    expect(second && (await lightness(second))).toBeLessThan(60);
  });
});

test.each([comparison, `${comparison}dark/`])("%s is there on paper, in ink on light", async (path) => {
  await read(article(`<iframe src="${siteOrigin()}${path}" style="border: 0; width: 700px; height: 500px"></iframe>`), desk, async (page) => {
    const [chart] = await chartsIn(page);
    await page.emulateMedia({ media: "print" });
    expect(await chart?.locator("svg.comparison:visible").count()).toBe(1);
    const picture = await page.locator("iframe").screenshot();
    expect(await lightness(picture)).toBeGreaterThan(230);
    expect((await sharp(picture).greyscale().stats()).channels[0]?.min).toBeLessThan(60);
    // The mark's own hue is printed too.
    const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    expect(Array.from({ length: info.width * info.height }, (_, i) => (data[i * 3] ?? 0) - (data[i * 3 + 2] ?? 0)).filter((red) => red > 120).length).toBeGreaterThan(100);
  });
});

test("a mark opens the words that state it outside the frame, and the article stays", async () => {
  await read(article(offered("/indicators/digital-economy-share/")), desk, async (page) => {
    const [chart] = await chartsIn(page);
    const opened = page.context().waitForEvent("page");
    await chart?.locator("svg.comparison:visible a").first().click();
    const target = await opened;
    await target.waitForLoadState();
    expect(target.url()).toMatch(/\/targets\/[^/]+\/digital-economy-share\/\d{4}\//);
    expect(await target.locator(".record blockquote").count()).toBeGreaterThan(0);
    expect(await target.evaluate("document.referrer + (window.opener === null)")).toBe("true");
    expect(await page.locator("p").first().innerText()).toBe("Before.");
  });
});

test("a page of the site itself refuses to be framed", async () => {
  await read(article(`<iframe src="about:blank"></iframe>`), desk, async (page) => {
    const said: string[] = [];
    page.on("console", (message) => void said.push(message.text()));
    await page.locator("iframe").evaluate((frame, address) => frame.setAttribute("src", address), `${siteOrigin()}/indicators/digital-economy-share/`);
    await expect.poll(() => said.filter((text) => text.includes("frame-ancestors 'none'")), { timeout: 10_000 }).not.toEqual([]);
    const frame = await (await page.locator("iframe").elementHandle())?.contentFrame();
    expect(await frame?.locator(".wordmark").count()).toBe(0);
  });
});
