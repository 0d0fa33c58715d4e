import { keySignHeight, keySignWidth } from "../charts/marks/keySign.ts";
import { textWidth, wrap } from "../charts/type/text.ts";
import type { KeyEntry } from "../charts/caption.ts";
import { gaps, roomIn, settings, wideFrom, widest, type Setting } from "./measures.ts";

/** What stands in a frame, from the top down. */
export interface Framed {
  readonly headline: string;
  readonly measure: string;
  /** The height in pixels of what is drawn, in a frame of this width; `null` where nothing is. */
  readonly drawn: ((width: number) => number) | null;
  readonly key: readonly KeyEntry[];
  readonly isRank: boolean;
  /** Paragraphs below the drawing: places without a promise, notes, the source. */
  readonly credits: readonly string[];
  /** The link home. */
  readonly home: string;
}

// A reader's own fonts may set a text a little wider than the site's, which it was measured by.
const allowance = 1.04;

/** The height in pixels that frames from this width to that need, so that nothing is cut off: text takes most room in the smallest, a drawing in the largest. */
export function heightAt({ headline, measure, drawn, key, isRank, credits, home }: Framed, width: number, to = width): number {
  const room = roomIn(width);
  const paragraph = (setting: Setting, text: string) => linesOf(text, setting, room) * setting.line;
  const parts = [
    gaps.rule + gaps["below-rule"] + paragraph(settings.head, headline) + gaps.under + paragraph(settings.deck, measure),
    ...(drawn === null ? [] : [drawn(to)]),
    ...(key.length === 0 ? [] : [keyRows(key, isRank, room) * keySignHeight]),
    ...credits.map((text) => paragraph(settings.credit, text)),
    Math.max(gaps.touch, paragraph(settings.credit, home)),
  ];
  return Math.ceil(parts.reduce((sum, part) => sum + part, 0) + (parts.length - 1) * gaps.part + gaps.foot);
}

/** The height of the drawings of a chart in a frame: the one for a phone or that for a page, as large as the frame has room for it. */
export function drawnHeight(drawings: { readonly narrow: number; readonly wide: number }, width: number): number {
  if (width < wideFrom) return (drawings.narrow * Math.min(width, widest.narrow)) / 360;
  return (drawings.wide * Math.min(widest.wide, roomIn(width))) / 720;
}

/** How many lines a text takes in this room; a word that is longer than a line is broken. */
export function linesOf(text: string, { size, weight }: Setting, room: number): number {
  return wrap(text, size * allowance, room, weight).reduce((sum, line) => sum + Math.max(1, Math.ceil((textWidth(line, size, weight) * allowance) / room)), 0);
}

function keyRows(key: readonly KeyEntry[], isRank: boolean, room: number): number {
  const { size, weight } = settings.credit;
  const widths = key.map(({ sign, text }) => keySignWidth(sign, isRank) + gaps["entry-sign"] + textWidth(text, size, weight) * allowance);
  const rows = widths.reduce<{ count: number; used: number }>(({ count, used }, width) => (used > 0 && used + gaps.entry + width > room ? { count: count + 1, used: width } : { count, used: used === 0 ? width : used + gaps.entry + width }), { count: 1, used: 0 });
  return rows.count;
}
