import { overlap, type Box, type Label } from "../type/label.ts";
import { climbs, edges, type Climb } from "./climb.ts";
import { fitted, type Stroke } from "./fit.ts";
import { markBox, pathMark, type PathMark } from "./mark.ts";
import type { Place } from "./places.ts";
import type { Ground } from "./stand.ts";

/** The yardstick as it stands behind a panel. */
export interface Behind {
  readonly climbs: readonly Climb[];
  readonly marks: readonly PathMark[];
  /** Its name, in one panel of all. */
  readonly labels: readonly Label[];
}

/** How large its marks are beside those of a place. */
export const quiet = 0.55;
/** How far from others a mark must stand for its name to be understood as its own. */
const clear = 12;

/** Draws the yardstick; its name comes later. */
export function drawnBehind({ steps, ...place }: Place, { x, y }: Ground): Behind {
  const marks = steps.flatMap(({ year, found }) => found.map(({ value }) => pathMark(value, x(year), y, quiet)));
  return { climbs: climbs({ steps, ...place }, x, y), marks, labels: [] };
}

/** All lines of it, which words in front rather don't cross. */
export function behindStrokes({ climbs: own, marks }: Behind): Stroke[] {
  const upright = marks.map((mark) => ({ mark, box: markBox(mark) })).map(({ mark: { x }, box }): Stroke => ({ x1: x, x2: x, y1: box.top, y2: box.bottom }));
  return [...own.flatMap(edges), ...upright];
}

/** Its name beside one of its marks, the last that stands clear of what is in front; none where there is no such room. */
export function nameBehind(name: string, { climbs: own, marks }: Behind, front: { readonly marks: readonly Box[]; readonly words: readonly Box[]; readonly strokes: readonly Stroke[] }, { inside, taken }: Ground): readonly Label[] {
  const boxes = marks.map((mark) => markBox(mark));
  const isClear = (box: Box) => !front.marks.some(({ left, right, top, bottom }) => overlap({ left: left - clear, right: right + clear, top: top - clear, bottom: bottom + clear }, box));
  const wanted = marks.flatMap((at, i) => boxes.slice(i, i + 1).filter(isClear).map((mark) => ({ choices: [[{ style: "name" as const, text: name }]], at, mark, isStrict: true })));
  const ground = { inside, marks: [...boxes, ...front.marks], behind: [], taken: [...taken, ...front.words], strokes: [...front.strokes, ...own.flatMap(edges)] };
  return wanted.toReversed().map((one) => fitted([one], ground)[0]).find((fit) => fit)?.labels ?? [];
}
