import { wideFrom } from "./measures.ts";

/** The heights of a frame as CSS and as a plain number. */
export interface FrameSize {
  /** A CSS length that follows the width of the container (`cqw`): for a phone and a page, never too little. */
  readonly css: string;
  /** The most that any width needs, in pixels: for who takes no CSS. */
  readonly most: number;
}

const narrowest = 300;
// Nothing grows in wider frames.
const broadest = 760;
// Heights are held at every so many pixels, each for all widths up to the next.
const step = 4;
const widestPhone = 440;

/**
 * The height of a frame for every width, from what each width needs. Below the width where the page's drawing begins, a
 * straight line as close above all of them as its slope allows, since the drawing for a phone grows with its frame; above, a number.
 */
export function frameSize(needs: (width: number, to: number) => number): FrameSize {
  const heights = widths(narrowest, wideFrom - step).map((width) => ({ width, height: needs(width, width + step - 1) }));
  const most = Math.max(...heights.map(({ height }) => height));
  const wide = Math.max(...widths(wideFrom, broadest).map((width) => needs(width, width + step - 1)));
  const { slope, base } = closest(heights, most);
  // In a container of 640 pixels and more, the last of the three is nothing.
  return { css: `max(${wide}px, min(${most}px, ${base}px + ${round(slope * 100)}cqw, (${wideFrom}px - 100cqw) * 9999))`, most: Math.max(most, wide) };
}

interface Line {
  readonly slope: number;
  readonly base: number;
}

// Of all straight lines above the heights, the one that leaves least room, itself cut off at the most that any width needs. Phones count most.
function closest(heights: readonly { readonly width: number; readonly height: number }[], most: number): Line {
  const lines = Array.from({ length: 601 }, (_, i) => (i - 300) / 100).map((slope) => {
    const ends = heights.map(({ width, height }) => ({ at: slope > 0 ? width : width + step, height }));
    const base = Math.ceil(Math.max(...ends.map(({ at, height }) => height - slope * at)));
    const room = ends.reduce((sum, { at, height }) => sum + (Math.min(most, base + slope * at) - height) * (at < widestPhone ? 4 : 1), 0);
    return { slope, base, room };
  });
  return lines.reduce((best, line) => (line.room < best.room || (line.room === best.room && Math.abs(line.slope) < Math.abs(best.slope)) ? line : best));
}

/** The height that the CSS comes to in a container of this width. */
export function heightBy({ css }: FrameSize, width: number): number {
  const [wide = 0, most = 0, base = 0, slope = 0] = [...css.matchAll(/-?[\d.]+(?=px|cqw)/g)].map(Number);
  return Math.max(wide, Math.min(most, base + (slope * width) / 100, (wideFrom - width) * 9999));
}

function widths(from: number, to: number): number[] {
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);
}

const round = (value: number) => Math.round(value * 10) / 10;
