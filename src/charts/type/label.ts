import { round, textHeight, textWidth, wrap, type Weight } from "./text.ts";

/** How each kind of text is set: pixels of the drawing and weight. `chart.css` holds the same; a test compares them. */
export const styles = {
  /** What a group of rows or a panel is of. */
  head: { size: 15, weight: 700 },
  /** What a row is of. */
  row: { size: 15, weight: 600 },
  /** The value beside its mark. */
  value: { size: 15, weight: 600 },
  /** Words that are read rather than looked up: a milestone's. */
  plain: { size: 15, weight: 400 },
  /** Who says so. */
  name: { size: 13.5, weight: 400 },
  /** An axis. */
  tick: { size: 13.5, weight: 400 },
  /** That sources differ. */
  note: { size: 13.5, weight: 600 },
  /** The headline of a chart that stands alone as a file, in pixels of the whole picture. */
  title: { size: 40, weight: 700 },
  /** What such a chart measures. */
  deck: { size: 23, weight: 400 },
  /** Its source and address. */
  credit: { size: 19, weight: 400 },
} as const satisfies Record<string, { readonly size: number; readonly weight: Weight }>;

/** The name of a way to set text; its class too. */
export type Style = keyof typeof styles;

/** One line of text: `y` is its baseline, `x` its start, middle or end. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly style: Style;
}

/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** From one baseline to the next, so that stacked Vietnamese diacritics clear the line above. */
export function lineHeight(style: Style): number {
  return Math.ceil(styles[style].size * 1.3);
}

/** One line of text at a place; coordinates are rounded here. */
export function label(style: Style, text: string, x: number, y: number, anchor: Label["anchor"] = "start"): Label {
  return { text, x: round(x), y: round(y), anchor, style };
}

/** Text broken into lines of at most `room` pixels, the first baseline at `y`. */
export function paragraph(style: Style, text: string, x: number, y: number, room: number, anchor: Label["anchor"] = "start"): Label[] {
  const { size, weight } = styles[style];
  return wrap(text, size, room, weight).map((line, i) => label(style, line, x, y + i * lineHeight(style), anchor));
}

/** The width of a text as it would be set. */
export function widthOf(style: Style, text: string): number {
  const { size, weight } = styles[style];
  return textWidth(text, size, weight);
}

/** What a line of text covers, diacritics and descenders included. */
export function boxOf({ text, x, y, anchor, style }: Label): Box {
  const { above, below } = textHeight(text, styles[style].size);
  const width = widthOf(style, text);
  const left = anchor === "start" ? x : anchor === "middle" ? x - width / 2 : x - width;
  return { left, right: left + width, top: y - above, bottom: y + below };
}

/** True where two rectangles share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The smallest rectangle around others; there is at least one. */
export function around(first: Box, ...rest: readonly Box[]): Box {
  return rest.reduce((all, box) => ({ left: Math.min(all.left, box.left), right: Math.max(all.right, box.right), top: Math.min(all.top, box.top), bottom: Math.max(all.bottom, box.bottom) }), first);
}
