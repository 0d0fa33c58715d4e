import { characters, vietnamese } from "./characters.ts";
import { openFont, type Face } from "./face.ts";
import { readTables, table, type Tables } from "./sfnt.ts";

/** How wide and how high a face draws, in 1/1000 em; lengths below the baseline are negative. */
export interface Metrics {
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  /** The highest and the lowest point of any Vietnamese letter. */
  readonly top: number;
  readonly bottom: number;
  /** The highest point of an unaccented letter or a figure, and the lowest of such a letter, a comma or a parenthesis. */
  readonly ascender: number;
  readonly descender: number;
  readonly advances: ReadonlyMap<string, number>;
}

const plain = characters.filter((char) => /[A-Za-z0-9]/.test(char));

/** Measures a face. */
export function measure({ ttf }: Pick<Face, "ttf">): Metrics {
  const font = openFont(ttf);
  const scale = (units: number) => (units * 1000) / font.unitsPerEm;
  const glyph = (char: string) => font.glyphForCodePoint(char.codePointAt(0) ?? 0);
  const advance = advanceOf(readTables(ttf));
  const highest = (chars: Iterable<string>) => Math.ceil(scale(Math.max(...[...chars].map((char) => glyph(char).bbox.maxY))));
  const lowest = (chars: Iterable<string>) => Math.floor(scale(Math.min(...[...chars].map((char) => glyph(char).bbox.minY))));
  return {
    ascent: Math.round(scale(font.ascent)),
    descent: Math.round(scale(font.descent)),
    capHeight: Math.round(scale(font.capHeight)),
    xHeight: Math.round(scale(font.xHeight)),
    top: highest(vietnamese),
    bottom: lowest(vietnamese),
    ascender: highest(plain),
    descender: lowest([...plain, ...",;()"]),
    advances: new Map(characters.map((char) => [char, Math.round(scale(advance(glyph(char).id)))])),
  };
}

// Asked of the table: fontkit reads a glyph's outline for its advance, and an empty last glyph has none.
function advanceOf(tables: Tables): (glyph: number) => number {
  const [hmtx, count] = [table(tables, "hmtx"), table(tables, "hhea").readUInt16BE(34)];
  return (glyph) => hmtx.readUInt16BE(4 * Math.min(glyph, count - 1));
}

/** The metrics of each weight as JSON, sixteen neighbouring characters a line. */
export function advancesFile(faces: readonly Face[]): string {
  const weights = faces.map((face) => {
    const { advances, ...heights } = measure(face);
    const rows = Map.groupBy(advances, ([char]) => (char.codePointAt(0) ?? 0) >> 4);
    const lines = [...rows.values()].map((row) => `      ${row.map(([char, advance]) => `${quoted(char)}: ${advance}`).join(", ")}`);
    return `  "${face.weight}": {\n${Object.entries(heights).map(([name, value]) => `    "${name}": ${value},\n`).join("")}    "advances": {\n${lines.join(",\n")}\n    }\n  }`;
  });
  return `{\n${weights.join(",\n")}\n}\n`;
}

/** A character that can't be seen alone is written as its number. */
function quoted(char: string): string {
  if (!/[\p{Z}\p{M}\u2010\u2011]/u.test(char) || char === " ") return JSON.stringify(char);
  return `"\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}"`;
}
