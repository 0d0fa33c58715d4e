import { around, overlap, type Box } from "../type/label.ts";
import { round } from "../type/text.ts";
import type { Hit } from "../marks/hit.ts";

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The least that a finger needs, in pixels. */
export const finger = 24;

/** A box of at least a finger's size around a mark whose middle is `at`. */
export function fingered(box: Box, { x, y }: Spot): Box {
  return around({ left: x - finger / 2, right: x + finger / 2, top: y - finger / 2, bottom: y + finger / 2 }, box);
}

/**
 * Where small marks may be touched, from the left one on: a finger's square each that holds its middle and that of no
 * other, clear of what is taken; `null` where there is none. They crowd to the left only where that makes room for more.
 */
export function squares(spots: readonly Spot[], others: readonly Spot[], taken: readonly Box[]): (Box | null)[] {
  const [centred, crowded] = [[0, -4, 4, -8, 8, -11, 11], [-11, -8, -4, 0, 4, 8, 11]].map((steps) =>
    spots.reduce<(Box | null)[]>((done, spot) => [...done, square(spot, [...spots, ...others].filter((other) => other !== spot), [...taken, ...done.filter((box) => box !== null)], steps)], []),
  );
  const count = (boxes: readonly (Box | null)[] = []) => boxes.filter((box) => box !== null).length;
  return (count(crowded) > count(centred) ? crowded : centred) ?? [];
}

function square({ x, y }: Spot, others: readonly Spot[], taken: readonly Box[], steps: readonly number[]): Box | null {
  const tries = steps.flatMap((dx) => [0, -6, 6, -11, 11].map((dy) => fingered({ left: x + dx, right: x + dx, top: y + dy, bottom: y + dy }, { x: x + dx, y: y + dy })));
  return tries.find((box) => !taken.some((other) => overlap(box, other)) && !others.some((spot) => spot.x > box.left && spot.x < box.right && spot.y > box.top && spot.y < box.bottom)) ?? null;
}

/** Widens each box to the words beside it, where that covers nothing of another. */
export function widened(boxes: readonly { readonly box: Box; readonly words: readonly Box[] }[]): Box[] {
  return boxes.reduce<Box[]>((done, { box, words }, i) => {
    const whole = around(box, ...words);
    const others = boxes.flatMap((other, j) => (j === i ? [] : [done[j] ?? other.box, ...other.words]));
    return [...done, others.some((other) => overlap(whole, other)) ? box : whole];
  }, []);
}

/** A box as the rectangle of a drawing. */
export function hit({ left, right, top, bottom }: Box): Hit {
  return { x: round(left), y: round(top), width: round(right - left), height: round(bottom - top) };
}
