import advances from "./advances.json" with { type: "json" };

/** The weights that charts set text in. */
export type Weight = 400 | 600 | 700;

interface Face {
  readonly top: number;
  readonly bottom: number;
  readonly capHeight: number;
  readonly advances: Readonly<Record<string, number>>;
}

// Measured from the font's own files, in thousandths of the size; see `src/fonts/README.md`.
const faces: Readonly<Record<Weight, Face>> = { 400: advances["400"], 600: advances["600"], 700: advances["700"] };
/** The advance of a character that the font lacks: a full square. */
const unknown = 1000;

/** The width of a line of text in pixels, as the site's sans face sets it; kerning can only make it narrower. */
export function textWidth(text: string, size: number, weight: Weight): number {
  return ((measured[weight].get(text) ?? measure(text, weight)) * size) / 1000;
}

// A large site measures the same few thousand words a million times.
const measured: Readonly<Record<Weight, Map<string, number>>> = { 400: new Map(), 600: new Map(), 700: new Map() };

function measure(text: string, weight: Weight): number {
  const { advances: own } = faces[weight];
  const sum = [...text.normalize("NFC")].reduce((all, char) => all + (own[char] ?? unknown), 0);
  measured[weight].set(text, sum);
  return sum;
}

/** How far a line of text reaches above and below its baseline, in pixels; diacritics reach further than letters. */
export function textHeight(text: string, size: number): { above: number; below: number } {
  const { top, bottom, capHeight } = faces[700];
  const isMarked = /\p{M}/u.test(text.normalize("NFD"));
  return { above: (size * (isMarked ? top : capHeight + 20)) / 1000, below: (size * Math.max(-bottom, 220)) / 1000 };
}

/** Text as lines that fit into `room` pixels, broken at spaces and after hyphens; a word that is longer stands alone. */
export function wrap(text: string, size: number, room: number, weight: Weight): string[] {
  return text.split(/ |(?<=-)(?=\p{L})/u).reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = `${last}${last?.endsWith("-") ? "" : " "}${word}`;
    return last !== undefined && textWidth(longer, size, weight) <= room ? [...lines.slice(0, -1), longer] : [...lines, word];
  }, []);
}

/** The same in as few lines, but of like length: a headline with no lonely last word. */
export function balanced(text: string, size: number, room: number, weight: Weight): string[] {
  let best = wrap(text, size, room, weight);
  for (let tighter = room - size / 2; tighter > room / 2; tighter -= size / 2) {
    const narrower = wrap(text, size, tighter, weight);
    if (narrower.length > best.length || narrower.some((line) => textWidth(line, size, weight) > tighter)) return best;
    best = narrower;
  }
  return best;
}

/** Coordinates are rounded once, here, so that drawings stay small and goldens readable. */
export function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
