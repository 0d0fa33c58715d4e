/** A generous width of text in pixels: wider than common sans-serif faces set it, so that no label is cut. */
export function textWidth(text: string, size: number, isBold = false): number {
  return [...text.normalize("NFC")].reduce((sum, char) => sum + width(char), 0) * size * (isBold ? 1.15 : 1);
}

function width(char: string): number {
  if (/[ilj.,:;'|!\u202f\u00a0 ]/.test(char)) return 0.34;
  if (/[mwMW%@]/.test(char)) return 0.94;
  return /\p{Lu}/u.test(char) ? 0.74 : 0.6;
}

/** Text as lines that fit into `room` pixels, broken at spaces and after hyphens; a word that is longer stands alone. */
export function wrap(text: string, size: number, room: number, isBold = false): string[] {
  return text.split(/ |(?<=-)(?=\p{L})/u).reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = `${last}${last?.endsWith("-") ? "" : " "}${word}`;
    return last !== undefined && textWidth(longer, size, isBold) <= room ? [...lines.slice(0, -1), longer] : [...lines, word];
  }, []);
}

/** Coordinates are rounded once, here, so that drawings stay small and goldens readable. */
export function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
