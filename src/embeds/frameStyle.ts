import { wideFrom } from "./measures.ts";

/** The heights of a frame as CSS and as a plain number. */
export interface FrameSize {
  /** A CSS length that follows the width of the container (`cqw`): for a phone and a page, never too little. */
  readonly css: string;
  /** The most that any width needs, in pixels: for who takes no CSS. */
  readonly most: number;
}

// The narrowest frame that is reckoned with, and from where on heights follow the width closely; between them frames get the most.
const narrowest = 280;
const closeFrom = 320;
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
  const at = (from: number, to: number) => widths(from, to).map((width) => ({ width, height: needs(width, width + step - 1) }));
  const [least, narrow, broad] = [at(narrowest, closeFrom - step), at(closeFrom, wideFrom - step), at(wideFrom, broadest)];
  const [cap, most, wide] = [narrow, [...least, ...narrow], broad].map((all) => Math.max(...all.map(({ height }) => height)));
  if (cap === undefined || most === undefined || wide === undefined) throw new Error("A frame has no width.");
  const { slope, base } = closest(narrow, cap);
  const until = (width: number) => `(${width}px - 100cqw) * 9999`;
  return { css: `max(${wide}px, min(${most}px, max(min(${cap}px, ${base}px + ${Math.round(slope * 100)}cqw), ${until(closeFrom)}), ${until(wideFrom)}))`, most: Math.max(most, wide) };
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
  const [wide = 0, most = 0, cap = 0, base = 0, slope = 0] = [...css.matchAll(/-?[\d.]+(?=px|cqw)/g)].map(Number);
  const until = (end: number) => (end - width) * 9999;
  return Math.max(wide, Math.min(most, Math.max(Math.min(cap, base + (slope * width) / 100), until(closeFrom)), until(wideFrom)));
}

function widths(from: number, to: number): number[] {
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);
}
