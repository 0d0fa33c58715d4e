import { around, boxOf, label, lineHeight, overlap, widthOf, type Box, type Label, type Style } from "../type/label.ts";

interface Line {
  readonly style: Style;
  readonly text: string;
}

/** Words that want to stand beside a mark. */
export interface Wanted {
  /** One line below the other; the second choice says less where room is scarce. */
  readonly choices: readonly (readonly Line[])[];
  /** The middle of the mark, and all that it covers. */
  readonly at: { readonly x: number; readonly y: number };
  readonly mark: Box;
  /** True where they had better not stand at all than nearer to another mark. */
  readonly isStrict: boolean;
}

/** Words that found room. */
export interface Fitted {
  readonly labels: readonly Label[];
  /** True where they could be taken for those of another mark. */
  readonly isDoubtful: boolean;
  /** The more, the worse they stand; a few at most. */
  readonly cost: number;
}

/** A line that words rather don't cross. */
export interface Stroke {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Where words may stand. */
export interface Ground {
  readonly inside: Box;
  readonly marks: readonly Box[];
  /** Marks of something else, which words may cover if they must. */
  readonly behind: readonly Box[];
  /** Other words. */
  readonly taken: readonly Box[];
  readonly strokes: readonly Stroke[];
}

interface Place extends Fitted {
  readonly box: Box;
}

const gap = 5;

/** Places words beside their marks, over no mark and no other words; `null` for those that find no room. Who finds none gets the first choice in the next try. */
export function fitted(wanted: readonly Wanted[], ground: Ground): (Fitted | null)[] {
  let order: readonly Wanted[] = wanted;
  let best = new Map<Wanted, Place>();
  for (let i = 0; i <= wanted.length; i += 1) {
    const placed = new Map<Wanted, Place>();
    for (const one of order) {
      const place = cheapest(one, { ...ground, taken: [...ground.taken, ...[...placed.values()].map(({ box }) => box)] });
      if (place) placed.set(one, place);
    }
    if (placed.size > best.size || i === 0) best = placed;
    if (placed.size === wanted.length) break;
    const left = order.filter((one) => !placed.has(one));
    order = [...left, ...order.filter((one) => placed.has(one))];
  }
  return wanted.map((one) => best.get(one) ?? null);
}

function cheapest(wanted: Wanted, { inside, marks, behind, taken, strokes }: Ground): Place | null {
  const own = wanted.mark;
  const free = wanted.choices.flatMap((lines, i) => candidates(lines, wanted, inside).map((one) => ({ ...one, cost: one.cost + 2.5 * i }))).flatMap(({ labels, cost }): Place[] => {
    const [first, ...rest] = labels.map(boxOf);
    if (!first) return [];
    const box = around(first, ...rest);
    const isFree = box.left >= inside.left && box.right <= inside.right && box.top >= inside.top && box.bottom <= inside.bottom && ![...marks, ...taken].some((other) => overlap(wider(box), other));
    if (!isFree) return [];
    const isDoubtful = [...marks, ...behind].some((other) => other !== own && distance(box, other) < distance(box, own) + 2);
    if (wanted.isStrict && isDoubtful) return [];
    const crossed = strokes.filter((stroke) => crosses(stroke, box)).length;
    return [{ labels, box, isDoubtful, cost: cost + (isDoubtful ? 5 : 0) + 2 * crossed }];
  });
  return free.reduce<Place | null>((least, place) => (least && least.cost <= place.cost ? least : place), null);
}

function candidates(lines: readonly Line[], { at, mark }: Wanted, inside: Box): { labels: Label[]; cost: number }[] {
  const width = Math.max(0, ...lines.map(({ style, text }) => widthOf(style, text)));
  const start = stacked(lines, 0, 0, "start").map(boxOf);
  const [top, bottom] = [Math.min(...start.map((box) => box.top)), Math.max(...start.map((box) => box.bottom))];
  const clamp = (x: number) => Math.max(inside.left + width / 2, Math.min(x, inside.right - width / 2));
  const over = [0, 0.2, -0.2, 0.4, -0.4, 0.55, -0.55].flatMap((share) => {
    const x = clamp(at.x + share * width);
    const cost = Math.abs(x - at.x) / 40;
    // What stands aside is set flush with the side that faces its mark.
    const anchor = share > 0.3 ? "start" : share < -0.3 ? "end" : "middle";
    const from = x + (anchor === "middle" ? 0 : anchor === "end" ? width / 2 : -width / 2);
    return [0, 7].flatMap((further) => [
      { labels: stacked(lines, from, mark.top - gap + 1 - further - bottom, anchor), cost: cost + further / 6 },
      { labels: stacked(lines, from, mark.bottom + gap - 1 + further - top, anchor), cost: cost + further / 6 + 0.9 },
    ]);
  });
  const beside = [0, -10, 10].flatMap((down) => [
    { labels: stacked(lines, mark.right + gap, at.y + 5 + down, "start"), cost: 0.4 + Math.abs(down) / 12 },
    { labels: stacked(lines, mark.left - gap, at.y + 5 + down, "end"), cost: 0.5 + Math.abs(down) / 12 },
  ]);
  return [...over, ...beside];
}

function stacked(lines: readonly Line[], x: number, y: number, anchor: Label["anchor"]): Label[] {
  return lines.map(({ style, text }, i) => label(style, text, x, y + lines.slice(1, i + 1).reduce((sum, line) => sum + lineHeight(line.style), 0), anchor));
}

const wider = ({ left, right, top, bottom }: Box): Box => ({ left: left - 3, right: right + 3, top: top - 3, bottom: bottom + 3 });

function distance(a: Box, b: Box): number {
  return Math.hypot(Math.max(0, a.left - b.right, b.left - a.right), Math.max(0, a.top - b.bottom, b.top - a.bottom));
}

// A line is looked at in eight short pieces.
function crosses({ x1, y1, x2, y2 }: Stroke, box: Box): boolean {
  return [0, 1, 2, 3, 4, 5, 6, 7].some((i) => {
    const [x, y, endX, endY] = [x1 + ((x2 - x1) * i) / 8, y1 + ((y2 - y1) * i) / 8, x1 + ((x2 - x1) * (i + 1)) / 8, y1 + ((y2 - y1) * (i + 1)) / 8];
    return overlap({ left: Math.min(x, endX) - 1, right: Math.max(x, endX) + 1, top: Math.min(y, endY) - 1, bottom: Math.max(y, endY) + 1 }, box);
  });
}
