import { expect } from "vitest";
import { boxOf, styles, type Box, type Label, type Style } from "../../src/charts/type/label.ts";

/** Every line of text in a drawing, however deep; tips are left out, for they lie over others on purpose. */
export function labelsOf(drawing: unknown): Label[] {
  if (isLabel(drawing)) return [drawing];
  if (typeof drawing !== "object" || drawing === null) return [];
  return Object.entries(drawing).flatMap(([key, inner]) => (["reading", "record", "records", "target", "tip"].includes(key) ? [] : labelsOf(inner)));
}

function isLabel(value: unknown): value is Label {
  return typeof value === "object" && value !== null && "anchor" in value && "style" in value && "text" in value;
}

/** Every number in a drawing, however deep, records left out. */
export function numbersOf(drawing: unknown): number[] {
  if (typeof drawing === "number") return [drawing];
  if (typeof drawing !== "object" || drawing === null) return [];
  return Object.entries(drawing).flatMap(([key, inner]) => (["reading", "record", "records", "target", "value"].includes(key) ? [] : numbersOf(inner)));
}

/** Every tip of a drawing. */
export function tipsOf(drawing: unknown): { x: number; width: number }[] {
  if (typeof drawing !== "object" || drawing === null) return [];
  return Object.entries(drawing).flatMap(([key, inner]) => (key === "tip" && isPlate(inner) ? [inner] : ["reading", "record", "records", "target"].includes(key) ? [] : tipsOf(inner)));
}

function isPlate(value: unknown): value is { x: number; width: number } {
  return typeof value === "object" && value !== null && "x" in value && typeof value.x === "number" && "width" in value && typeof value.width === "number";
}

/** The pairs of boxes that lie over each other by more than a hair. */
export function overlaps<T extends Box>(boxes: readonly T[]): (readonly [T, T])[] {
  const sorted = boxes.toSorted((a, b) => a.top - b.top);
  return sorted.flatMap((a, i) => {
    const found: (readonly [T, T])[] = [];
    for (const b of sorted.slice(i + 1)) {
      if (b.top >= a.bottom - 0.5) break;
      if (a.left < b.right - 0.5 && b.left < a.right - 0.5) found.push([a, b]);
    }
    return found;
  });
}

/**
 * Holds a drawing against what is true of every chart: all numbers are numbers, no text is smaller than 12 pixels on a
 * screen of 320, every label is inside the frame and covers no other label, every tip is inside the frame's width.
 */
export function expectSound(drawing: { readonly width: number; readonly height: number }): void {
  expect(numbersOf(drawing).filter((number) => !Number.isFinite(number))).toEqual([]);
  const boxes = labelsOf(drawing).map((label) => ({ ...boxOf(label), text: label.text, style: label.style }));
  const outside = boxes.filter(({ left, right, top, bottom }) => left < -0.2 || right > drawing.width + 0.2 || top < -0.2 || bottom > drawing.height + 0.2);
  expect(outside).toEqual([]);
  expect(overlaps(boxes)).toEqual([]);
  expect(boxes.filter(({ style }) => sizeOf(style) * (drawing.width < 540 ? 320 / 360 : 640 / 720) < 12)).toEqual([]);
  expect(tipsOf(drawing).filter(({ x, width }) => x < 0 || x + width > drawing.width)).toEqual([]);
}

const sizeOf = (style: Style): number => styles[style].size;

/** A drawing as text for a golden: its frame, its labels and whatever lines the chart adds. */
export function printed(drawing: { readonly width: number; readonly height: number }, lines: readonly string[]): string {
  return `${drawing.width} x ${drawing.height}\n${lines.join("\n")}\n`;
}

/** A label as a golden prints it. */
export function printLabel({ text, x, y, anchor, style }: Label): string {
  return `${style} "${text}" ${x} ${y}${anchor === "start" ? "" : ` ${anchor}`}`;
}
