import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import type { Font } from "fontkit";
import subsetFont from "subset-font";
import { describe, expect, test } from "vitest";
import { measure } from "../commands/font/advances.ts";
import { vietnamese } from "../commands/font/characters.ts";
import { openFont } from "../commands/font/face.ts";
import { prose } from "../commands/font/prose.ts";
import { readTables, table } from "../commands/font/sfnt.ts";
import advances from "../src/charts/type/advances.json" with { type: "json" };
import { en } from "../src/i18n/en.ts";
import { fr } from "../src/i18n/fr.ts";
import { vi } from "../src/i18n/vi.ts";

const root = resolve(import.meta.dirname, "..");
const fonts = join(root, "src/fonts");
const open = (file: string): Font => openFont(readFileSync(join(fonts, file)));
const woff2 = ["sans.woff2", "serif.woff2"] as const;
const statics = [400, 600, 700] as const;
// fontkit can't lay out the narrow no-break space, the last glyph of the file, which has no outline.
const narrow = "\u202f";
const names = ["fontFamily", "fontSubfamily", "uniqueSubfamily", "fullName", "version", "postscriptName", "trademark", "description", "license", "preferredFamily", "preferredSubfamily", "compatibleFull"];

const texts = [{ folder: "content", end: ".md" }, { folder: "src/i18n", end: ".ts" }].flatMap(({ folder, end }) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(end)).map((file) => readFileSync(join(root, folder, file), "utf8")),
);
/** Every text of a dictionary, those that its functions would make left out. */
const told = (entry: unknown): string[] => (typeof entry === "string" ? [entry] : typeof entry === "object" && entry !== null ? Object.values(entry).flatMap(told) : []);
const dictionaries = [en, fr, vi].flatMap(told).map((text) => text.normalize("NFC"));

describe.each([...woff2, ...statics.map((weight) => `sans-${weight}.ttf`)])("%s", (file) => {
  const set = new Set(open(file).characterSet);
  const absent = (text: Iterable<string>) => [...new Set(text)].filter((char) => !/[\n\t]/.test(char) && !set.has(char.codePointAt(0) ?? 0));

  test("draws every character of the content and of the dictionaries", () => {
    expect(absent([...texts.join(""), ...dictionaries.join("")])).toEqual([]);
  });

  test("draws the 134 Vietnamese letters, composed and decomposed", () => {
    expect(new Set(vietnamese).size).toBe(134);
    expect(absent(vietnamese)).toEqual([]);
    expect(absent(vietnamese.join("").normalize("NFD"))).toEqual([]);
  });

  test("goes by our name, not by the reserved one, and keeps the makers' copyright and licence", () => {
    const font = open(file);
    const family = file.startsWith("sans") ? "Digital Targets Sans" : "Digital Targets Serif";
    const weight = Number(/-(\d+)/.exec(file)?.[1] ?? 400);
    const style = { 400: "Regular", 600: "SemiBold", 700: "Bold" }[weight];
    expect(["preferredFamily", "preferredSubfamily", "fullName", "postscriptName"].map((name) => font.getName(name, "en"))).toEqual([
      family, style, style === "Regular" ? family : `${family} ${style}`, `${family.replaceAll(" ", "")}-${style}`,
    ]);
    expect(font.getName("fontFamily", "en")?.startsWith(family)).toBe(true);
    expect(font["OS/2"].usWeightClass).toBe(weight);
    expect(font.copyright).toMatch(/^© 20.* Adobe .*with Reserved Font Name ‘Source’/);
    expect(font.getName("license", "en")).toContain("SIL Open Font License");
    expect(names.map((name) => font.getName(name, "en") ?? "").filter((name) => name.includes("Source"))).toEqual([]);
  });
});

describe.each(woff2)("%s", (file) => {
  test("varies in its weight alone, from 400 to 700", () => {
    expect(open(file).variationAxes).toEqual({ wght: { name: "Weight", min: 400, default: 400, max: 700 } });
  });

  test.each([400, 550, 700])("sets figures of one width, and as high as capitals, at %i", async (wght) => {
    const font = openFont(await subsetFont(readFileSync(join(fonts, file)), "0123456789H", { targetFormat: "sfnt", variationAxes: { wght } }));
    const figures = [..."0123456789"].map((figure) => font.glyphForCodePoint(figure.codePointAt(0) ?? 0));
    expect(new Set(figures.map(({ advanceWidth }) => advanceWidth)).size).toBe(1);
    for (const { bbox } of figures) expect(bbox.minY).toBeGreaterThan(-20);
    for (const { bbox } of figures) expect(Math.abs(bbox.maxY - font.capHeight)).toBeLessThan(40);
  });
});

describe.each(statics)("advances.json, weight %i", (weight) => {
  const font = open(`sans-${weight}.ttf`);
  const written = advances[weight];

  test("says what the static font says, to the unit", () => {
    const { advances: measured, ...heights } = measure({ ttf: readFileSync(join(fonts, `sans-${weight}.ttf`)) });
    expect(written).toEqual({ ...heights, advances: Object.fromEntries(measured) });
    expect(font.unitsPerEm).toBe(1000);
    for (const [char, advance] of Object.entries(written.advances)) if (char !== narrow) expect(font.glyphForCodePoint(char.codePointAt(0) ?? 0).advanceWidth, char).toBe(advance);
  });

  test("its heights are in order", () => {
    expect(written.top).toBeGreaterThan(written.ascender);
    expect(written.ascender).toBeGreaterThan(written.capHeight);
    expect(written.descender).toBeLessThan(0);
    // A line of the font's own height holds every letter.
    expect(written.top).toBeLessThanOrEqual(written.ascent);
    expect(Math.min(written.bottom, written.descender)).toBeGreaterThanOrEqual(written.descent);
  });

  test("sets no text of the dictionaries narrower than it is drawn, kerning and all, by more than 1 %", () => {
    const own = new Map(Object.entries(written.advances));
    const wider = dictionaries.map((text) => text.replaceAll(narrow, " ")).filter((text) => font.layout(text).advanceWidth > 1.01 * [...text].reduce((sum, char) => sum + (own.get(char) ?? Number.NaN), 0));
    expect(dictionaries.length).toBeGreaterThan(100);
    expect(wider).toEqual([]);
  });

  test("a decomposed text is drawn as the composed one", () => {
    const draw = (text: string) => new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="400" height="40"><text y="30" font-family="Digital Targets Sans" font-weight="${weight}">${text}</text></svg>`, {
      font: { loadSystemFonts: false, fontFiles: [join(fonts, `sans-${weight}.ttf`)] },
    });
    for (const text of ["Quảng Ninh", "Thừa Thiên Huế", "ĐẾN NĂM 2030, ẨM THỰC"]) {
      expect(draw(text).getBBox()?.width).toBeGreaterThan(50);
      expect(draw(text.normalize("NFD")).render().asPng()).toEqual(draw(text).render().asPng());
    }
  });
});

test("the checksums of the static fonts are right", () => {
  const sum = (bytes: Buffer) => {
    const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
    let total = 0;
    for (let at = 0; at < padded.length; at += 4) total = (total + padded.readUInt32BE(at)) >>> 0;
    return total;
  };
  for (const weight of statics) {
    const file = readFileSync(join(fonts, `sans-${weight}.ttf`));
    expect(sum(file)).toBe(0xb1b0afba);
    expect(table(readTables(file), "head").readUInt32BE(12)).toBe(0x5f0f3cf5);
  }
});

test("a page needs two files at most, and they stay light", () => {
  const faces = readdirSync(fonts).filter((file) => file.endsWith(".woff2"));
  expect(faces.sort()).toEqual([...woff2]);
  expect(faces.reduce((sum, file) => sum + readFileSync(join(fonts, file)).length, 0)).toBeLessThan(76_000);
});

test("the stylesheet names each face, and both licences are there", () => {
  const sheet = readFileSync(join(root, "src/fonts/fonts.css"), "utf8");
  for (const file of woff2) expect(sheet).toContain(`url("./${file}")`);
  for (const file of ["OFL-sans.txt", "OFL-serif.txt"]) expect(readFileSync(join(fonts, file), "utf8")).toMatch(/^Copyright 20[^]*Adobe[^]*Reserved Font Name .Source.[^]*SIL OPEN FONT LICENSE Version 1\.1/);
  expect(prose(root).length).toBeGreaterThan(10_000);
});
