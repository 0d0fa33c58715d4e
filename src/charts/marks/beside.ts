import { label, lineHeight, paragraph, styles, widthOf, type Label } from "../type/label.ts";
import { extent, type Mark } from "./mark.ts";

/** Between a mark and its value, in pixels. */
export const gap = 7;
const between = 9;
const narrowest = 84;

/**
 * Labels a mark: its value, and after it who says so. They stand right of the mark where there is room between `left`
 * and `right`, else left of it, else below it; names that don't fit on the line go below the value.
 */
export function beside(mark: Mark, value: string, names: string, { left, right }: { left: number; right: number }): [Label, ...Label[]] {
  const { left: from, right: to } = extent(mark);
  const y = mark.y + 5;
  const room = widthOf("value", value);
  const whole = room + (names === "" ? 0 : between + widthOf("name", names));
  const both = (x: number, at: number): [Label, ...Label[]] => [label("value", value, x, at), ...(names === "" ? [] : [label("name", names, x + room + between, at)])];
  if (to + gap + whole <= right) return both(to + gap, y);

  // Who says so stands below its own value, in several lines where it is long; only where there is no room for that it moves back.
  const under = (x: number, at: number) => {
    if (names === "") return [];
    const isRoomy = right - x >= narrowest;
    const start = isRoomy ? x : clamp(x, widthOf("name", names), left, right);
    return paragraph("name", names, start, at + lineHeight("name"), isRoomy ? right - x : right - start);
  };
  if (to + gap + room <= right) return [label("value", value, to + gap, y), ...under(to + gap, y)];
  if (from - gap - whole >= left) return both(from - gap - whole, y);
  if (from - gap - room >= left) return [label("value", value, from - gap - room, y), ...under(from - gap - room, y)];
  const low = mark.y + 12 + styles.value.size;
  if (left + whole <= right) return both(clamp(from, whole, left, right), low);
  return [label("value", value, clamp(from, room, left, right), low), ...under(from, low)];
}

function clamp(x: number, room: number, left: number, right: number): number {
  return Math.max(left, Math.min(x, right - room));
}
