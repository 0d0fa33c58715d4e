import type { ScaleLinear } from "d3-scale";
import { label, widthOf, type Label } from "./label.ts";
import { round } from "./text.ts";

/** One step of an axis: where its line runs, and its number. */
export interface Tick {
  readonly x: number;
  readonly label: Label;
}

const apart = 14;

/** The ticks of a scale from left to right, as many as leave their numbers room beside each other inside the frame; `y` is the numbers' baseline. */
export function axis(scale: ScaleLinear<number, number>, y: number, width: number, say: (amount: number) => string): Tick[] {
  for (const count of [5, 4, 3, 2, 1]) {
    const ticks = scale.ticks(count).map((amount) => tick(scale(amount), y, width, say(amount)));
    if (ticks.every((own, i) => i === 0 || end(ticks[i - 1]) + apart <= start(own))) return ticks;
  }
  // Where two numbers have no room, the first one says where the scale begins.
  return scale.ticks(1).slice(0, 1).map((amount) => tick(scale(amount), y, width, say(amount)));
}

// A number at the edge of the frame moves in.
function tick(x: number, y: number, width: number, text: string): Tick {
  const half = widthOf("tick", text) / 2;
  return { x: round(x), label: label("tick", text, Math.max(half + 1, Math.min(x, width - half - 1)), y, "middle") };
}

const start = ({ label: { x, text } }: Tick) => x - widthOf("tick", text) / 2;
const end = (own: Tick | undefined) => (own ? own.label.x + widthOf("tick", own.label.text) / 2 : -Infinity);
