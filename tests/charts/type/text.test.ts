import fc from "fast-check";
import { expect, test } from "vitest";
import { balanced, round, textWidth, wrap } from "../../../src/charts/type/text.ts";

const words = fc.array(fc.constantFrom("kinh", "tế", "số", "Quảng", "Ninh", "start-up", "e-government", "40%", "a", "gross"), { minLength: 1, maxLength: 25 }).map((parts) => parts.join(" "));

test("a bold text is wider than a plain one, a longer one than a shorter", () => {
  expect(textWidth("Hà Nội", 15, 700)).toBeGreaterThan(textWidth("Hà Nội", 15, 400));
  expect(textWidth("Hà Nội 2030", 15, 400)).toBeGreaterThan(textWidth("Hà Nội", 15, 400));
});

test("a text is as wide composed as it is decomposed", () => {
  expect(textWidth("Quảng Ninh".normalize("NFD"), 15, 400)).toBe(textWidth("Quảng Ninh".normalize("NFC"), 15, 400));
});

test("a character that the font lacks takes a full square, never nothing", () => {
  expect(textWidth("漢", 15, 400)).toBe(15);
});

test("wrapping loses no word, breaks at spaces and hyphens alone, and fits where a word does", () => {
  fc.assert(fc.property(words, fc.integer({ min: 60, max: 400 }), (text, room) => {
    const lines = wrap(text, 15, room, 400);
    expect(lines.join(" ").replace(/- /g, "-")).toBe(text);
    for (const line of lines) if (/[ -]/.test(line.slice(0, -1))) expect(textWidth(line, 15, 400)).toBeLessThanOrEqual(room);
  }));
});

test("a balanced text has the same words in as few lines", () => {
  fc.assert(fc.property(words, fc.integer({ min: 150, max: 600 }), (text, room) => {
    const [plain, even] = [wrap(text, 15, room, 700), balanced(text, 15, room, 700)];
    expect(even.length).toBe(plain.length);
    expect(even.join(" ").replace(/- /g, "-")).toBe(text);
    const widest = (lines: readonly string[]) => Math.max(...lines.map((line) => textWidth(line, 15, 700)));
    expect(widest(even)).toBeLessThanOrEqual(widest(plain) + 0.01);
  }));
});

test("coordinates have one decimal at most", () => {
  expect([round(1.04), round(1.05), round(-2.449), round(3)]).toEqual([1, 1.1, -2.4, 3]);
});
