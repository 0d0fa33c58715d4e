/** The tables of a font by their four-letter tag. */
export type Tables = ReadonlyMap<string, Buffer>;

/** Reads the tables of a TrueType font. Throws where it isn't one. */
export function readTables(font: Buffer): Tables {
  if (font.length < 12 || font.readUInt32BE(0) !== 0x00010000) throw new Error("This is no TrueType font (a file that ends in .ttf).");
  return new Map(Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const entry = 12 + 16 * index;
    const start = font.readUInt32BE(entry + 8);
    return [font.toString("latin1", entry, entry + 4), font.subarray(start, start + font.readUInt32BE(entry + 12))];
  }));
}

/** The tables as a font that a subsetter can read. Its checksums are left at 0: the subsetter writes its own. */
export function writeTables(tables: Tables): Buffer {
  const sorted = [...tables].sort(([one], [other]) => (one < other ? -1 : 1));
  const head = Buffer.alloc(12 + 16 * sorted.length);
  head.writeUInt32BE(0x00010000, 0);
  head.writeUInt16BE(sorted.length, 4);
  const bodies: Buffer[] = [];
  let start = head.length;
  for (const [index, [tag, body]] of sorted.entries()) {
    head.write(tag, 12 + 16 * index, "latin1");
    head.writeUInt32BE(start, 12 + 16 * index + 8);
    head.writeUInt32BE(body.length, 12 + 16 * index + 12);
    const padded = Buffer.concat([body, Buffer.alloc(-body.length & 3)]);
    bodies.push(padded);
    start += padded.length;
  }
  return Buffer.concat([head, ...bodies]);
}

/** One table of a font. Throws where the font lacks it. */
export function table(tables: Tables, tag: string): Buffer {
  const found = tables.get(tag);
  if (found === undefined) throw new Error(`The font has no table ${tag}. Expected a variable TrueType font.`);
  return found;
}

/** 16-bit numbers, big end first, as fonts store them. */
export function shorts(numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(2 * numbers.length);
  for (const [index, number] of numbers.entries()) bytes.writeUInt16BE(number & 0xffff, 2 * index);
  return bytes;
}
