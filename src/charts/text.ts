/** A generous width of text in pixels: wider than common sans-serif faces set it, so that no label is cut. */
export function textWidth(text: string, size: number): number {
  return [...text.normalize("NFC")].reduce((sum, char) => sum + width(char), 0) * size;
}

function width(char: string): number {
  if (/[ilj.,:;'|!\u202f\u00a0 ]/.test(char)) return 0.34;
  if (/[mwMW%@]/.test(char)) return 0.94;
  return /\p{Lu}/u.test(char) ? 0.74 : 0.6;
}

/** Coordinates are rounded once, here, so that drawings stay small and goldens readable. */
export function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
