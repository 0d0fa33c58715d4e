import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { boxOf, label, lineHeight, paragraph, styles, type Style } from "../../../src/charts/type/label.ts";

const css = ["chart", "picture"].map((name) => readFileSync(join(process.cwd(), `src/styles/charts/${name}.css`), "utf8")).join("\n");
const all = Object.keys(styles).filter((name): name is Style => name in styles);

/** What the style sheets say of a class of text: the last word wins. */
function set(style: Style): { size: number; weight: number } {
  const rules = [...css.replace(/\/\*[\s\S]*?\*\//g, "").replace(/@(media|container)[^{]*\{(?:[^{}]*\{[^}]*\})*\s*\}/g, "").matchAll(/([^{}]+)\{([^}]*)\}/g)];
  const own = rules.filter(([, selectors = ""]) => selectors.split(",").some((selector) => new RegExp(`^\\s*\\.(chart|picture) \\.${style}\\s*$`).test(selector))).map(([, , body = ""]) => body).join(";");
  return { size: Number(/.*font-size:\s*([\d.]+)px/s.exec(own)?.[1] ?? 0), weight: Number(/.*font-weight:\s*(\d+)/s.exec(own)?.[1] ?? 400) };
}

test.each(all)("text of the kind %s is measured as the style sheet sets it", (style) => {
  expect(set(style)).toEqual({ size: styles[style].size, weight: styles[style].weight });
});

test("a line of text is as wide as its words, and reaches higher where it has diacritics", () => {
  const [plain, marked] = [boxOf(label("value", "Ha Noi", 10, 50)), boxOf(label("value", "HÀ NỘI", 10, 50))];
  expect(plain.left).toBe(10);
  expect(plain.right).toBeGreaterThan(40);
  expect(marked.top).toBeLessThan(plain.top);
});

test("text that ends or is centred at a place reaches left of it", () => {
  const [start, middle, end] = (["start", "middle", "end"] as const).map((anchor) => boxOf(label("tick", "2030", 100, 20, anchor)));
  expect([start?.left, middle && (middle.left + middle.right) / 2, end?.right]).toEqual([100, 100, 100]);
});

test("lines of a paragraph stand clear of each other, with two diacritics on a capital and a dot below the line before", () => {
  for (const style of all.filter((name) => name !== "title" && name !== "deck" && name !== "credit")) {
    const lines = paragraph(style, "Ạ Ẩ Ế Ộ Ự g y Ạ Ẩ Ế Ộ Ự g y", 0, 40, 60).map(boxOf);
    expect(lines.length).toBeGreaterThan(2);
    for (const [i, { top }] of lines.entries()) if (i > 0) expect(top, style).toBeGreaterThanOrEqual((lines[i - 1]?.bottom ?? 0) - 0.6);
    expect(lineHeight(style)).toBeGreaterThan(styles[style].size);
  }
});
