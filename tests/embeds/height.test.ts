import { expect, test } from "vitest";
import { drawnHeight, heightAt, linesOf, type Framed } from "../../src/embeds/height.ts";
import { gaps, settings } from "../../src/embeds/measures.ts";

const framed: Framed = { headline: "A finding", measure: "A measure", drawn: () => 100, key: [], isRank: false, credits: ["Source: 1 article, 2021."], home: "Home" };
const whole = gaps.rule + gaps["below-rule"] + 27 + gaps.under + 22 + gaps.part + 100 + gaps.part + 20 + gaps.part + gaps.touch + gaps.foot;

test("a frame is as high as its parts and the room between them", () => {
  expect(heightAt(framed, 320)).toBe(whole);
});

test("a part that is missing takes no room and no gap", () => {
  expect(heightAt({ ...framed, credits: [] }, 320)).toBe(whole - 20 - gaps.part);
  expect(heightAt({ ...framed, drawn: null }, 320)).toBe(whole - 100 - gaps.part);
});

test("entries of a key stand in as many rows as they need", () => {
  const key = (["exactly", "about", "more-than", "tie"] as const).map((sign) => ({ sign, text: "a way of drawing it" }));
  const added = (width: number) => heightAt({ ...framed, key }, width) - heightAt(framed, width) - gaps.part;
  expect([added(320), added(480), added(800)]).toEqual([28 * 4, 28 * 2, 28].map((rows, i) => (i === 0 ? expect.toBeOneOf([rows, 28 * 3]) : rows)));
});

test("text of several lines counts each, and a word longer than a line is broken", () => {
  expect(linesOf("one two three", settings.credit, 1000)).toBe(1);
  expect(linesOf("one two three", settings.credit, 40)).toBe(3);
  expect(linesOf("Donaudampfschifffahrt", settings.credit, 60)).toBeGreaterThan(2);
});

test("the drawing for a phone grows with its frame up to 480 pixels, then that for a page takes over", () => {
  const drawings = { narrow: 360, wide: 300 };
  expect([320, 480, 600].map((width) => drawnHeight(drawings, width))).toEqual([320, 480, 480]);
  expect(drawnHeight(drawings, 640)).toBeCloseTo(260);
  expect([748, 1200].map((width) => drawnHeight(drawings, width))).toEqual([300, 300]);
});
