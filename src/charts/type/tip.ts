import { boxOf, lineHeight, paragraph, around, type Box, type Label } from "./label.ts";
import { round } from "./text.ts";

/** What a mark says in full when a pointer or the keyboard is on it: text on a plate of its own. */
export interface Tip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Label[];
}

const widest = 330;
const padding = 8;

/**
 * A tip above the mark that it tells of, inside a drawing of this width. Drawings are painted from the top down, so that
 * a tip above lies over what stands there; that of the first row may reach over the drawing's upper edge.
 */
export function tip(sentence: string, over: Box, width: number): Tip {
  const lines = paragraph("name", sentence, 0, 0, Math.min(widest, width - 2 * padding - 4));
  const [first, ...rest] = lines.map(boxOf);
  const across = first ? around(first, ...rest).right : 0;
  const high = lines.length * lineHeight("name");
  const plate = { width: round(across + 2 * padding), height: round(high + padding) };
  const x = round(Math.max(2, Math.min((over.left + over.right - plate.width) / 2, width - plate.width - 2)));
  const y = round(over.top - plate.height - 4);
  return { x, y, ...plate, lines: lines.map((line) => ({ ...line, x: round(x + padding), y: round(line.y + y + 17) })) };
}
