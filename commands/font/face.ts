import { create, type Font } from "fontkit";
import subsetFont from "subset-font";
import { characterMap } from "./characterMap.ts";
import { characters } from "./characters.ts";
import { axisName, moreNames, nameTable } from "./names.ts";
import { readTables, table, writeTables } from "./sfnt.ts";

/** A variable font and what becomes of it. */
export interface Family {
  readonly original: Buffer;
  readonly name: string;
  /** Where its axes other than the weight are held. */
  readonly pinned: Readonly<Record<string, number>>;
}

/** A face of one weight, cut down to the site's characters: a TrueType file. */
export interface Face {
  readonly weight: number;
  readonly ttf: Buffer;
}

/** The lightest and the heaviest weight that the browser can ask for. */
export const lightest = 400;
export const heaviest = 700;

const features = ["kern", "liga", "tnum", "lnum", "mark", "mkmk", "ccmp", "locl"];

/** Reads a font. Throws where the bytes hold several. */
export function openFont(bytes: Buffer): Font {
  const font = create(bytes);
  if ("fonts" in font) throw new Error("This is a collection of fonts. Expected one font.");
  return font;
}

/** A family cut down to the site's characters and weights, as one variable WOFF2 file. The same bytes give the same bytes. Throws where a character is missing. */
export async function cutVariable(family: Family): Promise<Buffer> {
  return await cut(family, lightest, { min: lightest, max: heaviest, default: lightest }, "woff2");
}

/** One weight of a family cut down to the site's characters. The same bytes give the same bytes. Throws where a character is missing. */
export async function cutStatic(family: Family, weight: number): Promise<Face> {
  return { weight, ttf: await cut(family, weight, weight, "sfnt") };
}

async function cut({ original, name, pinned }: Family, weight: number, wght: number | { readonly min: number; readonly max: number; readonly default: number }, targetFormat: "sfnt" | "woff2"): Promise<Buffer> {
  const font = openFont(original);
  if (font.variationAxes["wght"] === undefined) throw new Error(`${font.fullName} has no axis of weights. Expected a variable font.`);
  const set = new Set(font.characterSet);
  const absent = characters.filter((char) => char !== "\u2011" && !set.has(char.codePointAt(0) ?? 0));
  if (absent.length > 0) throw new Error(`${font.fullName} lacks ${absent.join(" ")}.`);
  const said = (key: string) => font.getName(key, "en") ?? "";
  const [version = ""] = said("version").split(";");
  const names = nameTable({ family: name, weight, version, copyright: font.copyright, licence: said("license"), licenceUrl: said("licenseURL") });
  const tables = styled(readTables(original), weight);
  const own = writeTables(new Map([...tables, ["name", names], ["cmap", characterMap(font)], ["fvar", unnamed(table(tables, "fvar"))]]));
  // STAT and DSIG speak of the original: its styles by their names, its bytes by a signature.
  const options = { preserveNameIds: moreNames, keepFeatures: features, noHinting: true, dropTables: ["STAT", "DSIG"], variationAxes: { ...pinned, wght } };
  return await subsetFont(own, characters.join(""), { targetFormat, ...options });
}

/** The tables with the flags that tell a bold font from a regular one set for `weight`. */
function styled(tables: ReadonlyMap<string, Buffer>, weight: number): ReadonlyMap<string, Buffer> {
  const [os2, head] = [Buffer.from(table(tables, "OS/2")), Buffer.from(table(tables, "head"))];
  const isBold = weight === 700;
  os2.writeUInt16BE(isBold ? 0x20 : 0x40, 62);
  head.writeUInt16BE(isBold ? 1 : 0, 44);
  return new Map([...tables, ["OS/2", os2], ["head", head]]);
}

/** An fvar table without the original's named instances, its axes under a name that our name table has. */
function unnamed(fvar: Buffer): Buffer {
  const [start, axes, size] = [fvar.readUInt16BE(4), fvar.readUInt16BE(8), fvar.readUInt16BE(10)];
  const own = Buffer.from(fvar.subarray(0, start + axes * size));
  own.writeUInt16BE(0, 12);
  for (let axis = 0; axis < axes; axis++) own.writeUInt16BE(axisName, start + axis * size + 18);
  return own;
}
