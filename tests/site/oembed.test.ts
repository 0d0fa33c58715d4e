import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { extract } from "@extractus/oembed-extractor";
import { parse } from "node-html-parser";
import { unfurl } from "unfurl.js";
import { describe, expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import { builds, embedsOf, filesOf, said } from "./built.ts";
import { published } from "./published.ts";

const rich = z.strictObject({
  version: z.literal("1.0"), type: z.literal("rich"), title: z.string().min(8), provider_name: z.literal("Digital Targets"), provider_url: z.string(), cache_age: z.number().int().positive(),
  html: z.string(), width: z.number().int().positive(), height: z.number().int().positive(), thumbnail_url: z.string(), thumbnail_width: z.literal(1200), thumbnail_height: z.literal(675),
});

describe.each(builds)("the answers of the site $name", ({ folder, base, url }) => {
  const answers = filesOf(folder).filter((file) => /^([a-z]{2}\/)?oembed\//.test(file));
  const frames = new Map(embedsOf({ folder, base }).map(({ path, document }) => [path, document]));

  test.each(answers)("%s is of type rich and holds one frame and nothing else, of the size that it says", (file) => {
    const answer = rich.parse(JSON.parse(readFileSync(join(folder, file), "utf8")));
    const html = parse(answer.html);
    const [frame, ...more] = html.childNodes;
    expect([more, html.querySelectorAll("*").map(({ tagName }) => tagName)]).toEqual([[], ["IFRAME"]]);
    expect(frame?.toString()).toBe(answer.html);
    const iframe = html.querySelector("iframe");
    expect([iframe?.getAttribute("width"), iframe?.getAttribute("height")]).toEqual([String(answer.width), String(answer.height)]);
    const shown = frames.get((iframe?.getAttribute("src") ?? "").slice(url?.length ?? 0));
    expect(shown && said(shown.querySelector("title"))).toBe(answer.title.replace(/\s+/g, " "));
    expect(iframe?.getAttribute("src")).toBe(`${url ?? ""}${base}${file.replace("oembed/", "embed/").replace(/\.json$/, "/")}`);
    expect(existsSync(join(folder, answer.thumbnail_url.slice((url?.length ?? 0) + base.length)))).toBe(true);
  });

  test("there is one for every frame that has an address without a kind", () => {
    expect(answers.map((file) => `${base}${file.replace("oembed/", "embed/").replace(/\.json$/, "/")}`).sort()).toEqual([...frames.keys()].filter((path) => /embed\/[^/]+\/$/.test(path)).sort());
  });
});

describe.each(["indicators/digital-economy-share/", "vi/indicators/digital-transformation-rank/", "fr/targets/hanoi/digital-economy-share/2030/", "embed/digital-economy-share/", ""])("given the address /%s", (path) => {
  const indicator = /digital-[a-z]+-[a-z]+/.exec(path)?.[0] ?? "overview";
  const prefix = /^(fr|vi)\//.exec(path)?.[0] ?? "";

  test("a client that lives by discovery finds the answer and reads it", async () => {
    const { origin, base, server } = await published();
    onTestFinished(() => void server.close());
    const answer = await extract(`${origin}${base}${path}`);
    expect(answer).toMatchObject({ type: "rich", provider_name: "Digital Targets", html: expect.stringContaining(`<iframe src="${origin}${base}${prefix}embed/${indicator}/"`) });
  });

  test("a client that unfurls links finds the answer, the card and the picture", async () => {
    const { origin, base, server, asked } = await published();
    onTestFinished(() => void server.close());
    const { oEmbed, open_graph: graph, twitter_card: card } = await unfurl(`${origin}${base}${path}`);
    expect(oEmbed).toMatchObject({ type: "rich", width: 480, thumbnails: [{ url: expect.stringContaining(".png"), width: 1200, height: 675 }] });
    expect(graph?.images?.[0]?.url).toContain(`${origin}${base}${prefix}indicators/`);
    expect(card).toMatchObject({ card: "summary_large_image" });
    expect(asked).toContain(`${base}${prefix}oembed/${indicator}.json`);
  });
});
