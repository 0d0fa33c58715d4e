import type { Weight } from "../charts/type/text.ts";

/** How a kind of text is set in a frame, in pixels. */
export interface Setting {
  readonly size: number;
  readonly line: number;
  readonly weight: Weight;
}

/** How the text of a framed chart is set. The frame's style sheet takes these very numbers, as `--head-size` and so on. */
export const settings = {
  head: { size: 21, line: 27, weight: 700 },
  deck: { size: 16, line: 22, weight: 400 },
  credit: { size: 14, line: 20, weight: 400 },
  small: { size: 12, line: 15, weight: 400 },
} as const satisfies Record<string, Setting>;

/** The room around the parts of a framed chart, in pixels; the frame's style sheet takes these too. */
export const gaps = {
  /** The rule above the headline, and what it keeps clear below it. */
  rule: 3,
  "below-rule": 8,
  /** Between parts, and between a headline and its measure. */
  part: 10,
  under: 4,
  /** On each side; where a page's drawing just fits, less. */
  edge: 14,
  "least-edge": 8,
  foot: 12,
  /** Between the entries of a key, and between a sign and its words. */
  entry: 22,
  "entry-sign": 6,
  /** The least height of a line that is a link of its own. */
  touch: 24,
} as const;

/** From this width of a frame on, in pixels, the page's drawing is shown. */
export const wideFrom = 640;
/** The widest that each drawing is shown, in pixels. */
export const widest = { narrow: 480, wide: 720 };

/** The room for text in a frame of this width. */
export function roomIn(width: number): number {
  if (width < wideFrom) return width - 2 * gaps.edge;
  const edge = Math.min(gaps.edge, Math.max(gaps["least-edge"], (width - wideFrom) / 2));
  return Math.min(widest.wide, width - 2 * edge);
}
