import { shorts } from "./sfnt.ts";

/** What a font says of itself. */
export interface Names {
  readonly family: string;
  readonly weight: number;
  readonly version: string;
  /** The makers' own words, as the original says them. */
  readonly copyright: string;
  readonly licence: string;
  readonly licenceUrl: string;
}

const styles: Readonly<Record<number, string>> = { 400: "Regular", 600: "SemiBold", 700: "Bold" };

/** The number of the name that a variable font's axis goes by. */
export const axisName = 256;

/** The names beyond the first seven that a subsetter must be told to keep. */
export const moreNames = [13, 14, 16, 17];

/** A name table, in English, for Windows' way of naming (which all readers of fonts follow). The upstream name stays in the copyright line alone. */
export function nameTable({ family, weight, version, copyright, licence, licenceUrl }: Names): Buffer {
  const style = styles[weight];
  if (style === undefined) throw new Error(`No style is named for the weight ${weight}. Expected one of ${Object.keys(styles).join(", ")}.`);
  // Names 1 and 2 know only Regular and Bold; 16 and 17 hold the family with all its weights.
  const isPlain = style === "Regular" || style === "Bold";
  const full = style === "Regular" ? family : `${family} ${style}`;
  const names = new Map<number, string>([
    [0, copyright],
    [1, isPlain ? family : full],
    [2, isPlain ? style : "Regular"],
    [3, `${full} ${version}`],
    [4, full],
    [5, version],
    [6, `${family.replaceAll(" ", "")}-${style}`],
    [13, licence],
    [14, licenceUrl],
    [16, family],
    [17, style],
    [axisName, "Weight"],
  ]);
  const texts = [...names].map(([id, name]) => ({ id, bytes: Buffer.from(name, "utf16le").swap16() }));
  let start = 0;
  const records = texts.flatMap(({ id, bytes }) => {
    const record = [3, 1, 0x409, id, bytes.length, start];
    start += bytes.length;
    return record;
  });
  return Buffer.concat([shorts([0, texts.length, 6 + 12 * texts.length, ...records]), ...texts.map(({ bytes }) => bytes)]);
}
