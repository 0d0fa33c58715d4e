import fc from "fast-check";
import { expect, test } from "vitest";
import { frameSize, heightBy } from "../../src/embeds/frameStyle.ts";

/** Heights as frames have them: text that takes fewer lines the wider its frame, and a drawing for a phone that grows with it up to 480 pixels. */
const needs = fc.record({ lines: fc.array(fc.integer({ min: 280, max: 760 }), { maxLength: 12 }), line: fc.integer({ min: 15, max: 28 }), narrow: fc.integer({ min: 0, max: 1000 }), wide: fc.integer({ min: 0, max: 1000 }) }).map(({ lines, line, narrow, wide }) => {
  const text = (width: number) => 60 + lines.filter((until) => width < until).length * line;
  const drawn = (width: number) => (width < 640 ? (narrow * Math.min(480, width)) / 360 : (wide * Math.min(720, width - 16)) / 720);
  return (width: number, to: number) => Math.ceil(text(width) + drawn(to));
});

test("no frame from 280 pixels on is ever lower than what stands in it", () => {
  fc.assert(fc.property(needs, fc.integer({ min: 280, max: 2000 }), (needs, width) => heightBy(frameSize(needs), width) >= needs(width, width)), { numRuns: 2000 });
});

test("who takes no CSS gets the most that any width needs", () => {
  fc.assert(fc.property(needs, fc.integer({ min: 280, max: 2000 }), (needs, width) => frameSize(needs).most >= needs(width, width)));
});

test("a drawing that grows with its frame is followed closely, on a phone and on a page", () => {
  const size = frameSize((_, to) => Math.ceil(200 + (to < 640 ? (500 * Math.min(480, to)) / 360 : 310)));
  for (const width of [320, 360, 480]) expect(heightBy(size, width) - (200 + (500 * width) / 360)).toBeLessThan(8);
  expect(heightBy(size, 800)).toBe(510);
});

test("what only the narrowest frames need is not given to phones", () => {
  const size = frameSize((width) => (width < 320 ? 900 : 500));
  expect([300, 320, 360].map((width) => heightBy(size, width))).toEqual([900, 500, 500]);
});

test("the CSS is one length in parts of the container", () => {
  expect(frameSize((width) => (width < 640 ? 700 : 400)).css).toBe("max(400px, min(700px, max(min(700px, 700px + 0cqw), (320px - 100cqw) * 9999), (640px - 100cqw) * 9999))");
});
