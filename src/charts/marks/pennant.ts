import { round } from "../type/text.ts";

/** A pennant on its pole, the mark of a promise without a number: the pole's foot, and how high it stands. */
export interface Pennant {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** The leftmost and rightmost pixel of a pennant of this height, from its pole. */
export function pennantReach(size: number): { left: number; right: number } {
  return { left: 1.2, right: round(size * 0.72 + 1) };
}

/** The outline of a pennant as an SVG path: up the pole, out to the tip and back. */
export function pennantPath({ x, y, size }: Pennant): string {
  const [tip, half] = [round(x + size * 0.72), size * 0.3];
  return `M${x} ${y}V${round(y - size)}L${tip} ${round(y - size + half)}L${x} ${round(y - size + 2 * half)}`;
}
