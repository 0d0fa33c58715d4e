import type { Font } from "fontkit";
import { shorts } from "./sfnt.ts";

const [hyphen, noBreakHyphen] = [0x2010, 0x2011];

/** The cmap table of `font` for the first plane of Unicode; the no-break hyphen is drawn by the hyphen where the font has none of its own. Throws where it has no hyphen either. */
export function characterMap(font: Font): Buffer {
  const glyphs = new Map(font.characterSet.filter((char) => char <= 0xffff).map((char) => [char, font.glyphForCodePoint(char).id]));
  const drawn = glyphs.get(noBreakHyphen) ?? glyphs.get(hyphen);
  if (drawn === undefined) throw new Error(`${font.fullName} has no hyphen (U+2010).`);
  return cmapTable(glyphs.set(noBreakHyphen, drawn));
}

/** A cmap table: which glyph draws which character (of the first plane), in runs of neighbours. */
function cmapTable(glyphs: ReadonlyMap<number, number>): Buffer {
  const runs: { first: number; last: number; delta: number }[] = [];
  for (const [char, glyph] of [...glyphs].sort(([one], [other]) => one - other)) {
    const run = runs.at(-1);
    if (run && run.last === char - 1 && run.delta === glyph - char) run.last = char;
    else runs.push({ first: char, last: char, delta: glyph - char });
  }
  runs.push({ first: 0xffff, last: 0xffff, delta: 1 });
  const log = Math.floor(Math.log2(runs.length));
  const half = 2 ** (log + 1);
  const format4 = [4, 16 + 8 * runs.length, 0, 2 * runs.length, half, log, 2 * runs.length - half];
  return shorts([0, 1, 3, 1, 0, 12, ...format4, ...runs.map(({ last }) => last), 0, ...runs.map(({ first }) => first), ...runs.map(({ delta }) => delta), ...runs.map(() => 0)]);
}
