/** What a drawing for a phone keeps clear on each side, in pixels, for it reaches from edge to edge. */
export const margin = 14;

/** Whether a drawing of this width is one for a phone; all others are for a page or a file. */
export function isForPhone(width: number): boolean {
  return width < 540;
}
