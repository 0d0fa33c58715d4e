import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { converter, differenceCiede2000, filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit, formatHex, wcagContrast, type Color, type Rgb } from "culori";
import { describe, expect, test } from "vitest";

const folder = resolve(import.meta.dirname, "../../src/styles");
const tokens = readFileSync(join(folder, "tokens.css"), "utf8");
const [light = "", dark = ""] = tokens.split("@media");
const coloursOf = (css: string) => new Map([...css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = "", colour = ""]) => [name, colour]));

const places = ["hanoi", "ho-chi-minh-city", "quang-ninh"];
const pairs = places.flatMap((a, i) => places.slice(i + 1).map((b) => [a, b] as const));
const lab = converter("lab");
const rgb = converter("rgb");
const seen: Readonly<Record<string, (colour: string) => string>> = {
  "as most see them": (colour) => colour,
  "without red cones": through(filterDeficiencyProt(1)),
  "without green cones": through(filterDeficiencyDeuter(1)),
  "without blue cones": through(filterDeficiencyTrit(1)),
};

function through(filter: (colour: Rgb) => Color): (colour: string) => string {
  return (colour) => {
    const given = rgb(colour);
    return given ? formatHex(filter(given)) : colour;
  };
}

const difference = (a: string, b: string) => differenceCiede2000()(a, b);

describe.each([["light", coloursOf(light)], ["dark", coloursOf(dark)]] as const)("in %s", (_, colours) => {
  const colour = (name: string) => colours.get(name) ?? "none";

  test.each(Object.entries(seen))("the hues of the places are told apart %s", (_, see) => {
    const apart = pairs.map(([a, b]) => [a, b, Math.round(difference(see(colour(a)), see(colour(b))))] as const);
    expect(apart.filter(([, , apart]) => apart < 13)).toEqual([]);
  });

  test("the hues of the places are told apart in grey", () => {
    const grey = (name: string) => lab(colour(name))?.l ?? 0;
    expect(pairs.map(([a, b]) => [a, b, Math.round(Math.abs(grey(a) - grey(b)))] as const).filter(([, , apart]) => apart < 11)).toEqual([]);
  });

  test("words in every colour can be read on the paper and on a clipping", () => {
    const weak = ["ink", "quiet", "link", "disputed", "other", ...places].flatMap((name) => ["paper", "raised"].map((ground) => [name, ground, wcagContrast(colour(name), colour(ground))] as const)).filter(([, , ratio]) => ratio < 4.5);
    expect(weak).toEqual([]);
  });

  test("marked words stand out from the clipping and can be read", () => {
    expect(wcagContrast(colour("marked"), colour("mark"))).toBeGreaterThan(7);
    expect(difference(colour("mark"), colour("raised"))).toBeGreaterThan(12);
  });

  test("what is disputed is no place's hue", () => {
    expect(places.filter((name) => difference(colour(name), colour("disputed")) < 25)).toEqual([]);
  });
});

test("both schemes state the same colours", () => {
  expect([...coloursOf(dark).keys()]).toEqual([...coloursOf(light).keys()]);
});

test("no colour and no font stands outside the tokens", () => {
  const sheets = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".css") && file !== "tokens.css");
  expect(sheets.length).toBeGreaterThan(15);
  const stray = sheets.flatMap((file) => [...readFileSync(join(folder, file), "utf8").matchAll(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|lab)a?\(|font-family: (?!var|inherit)[^;]*/gi)].map(([found]) => `${file}: ${found}`));
  expect(stray).toEqual([]);
});
