import local from "./local.json" with { type: "json" };
import { measure } from "./advances.ts";
import { openFont, type Face } from "./face.ts";

/** Faces that readers' machines have and that are drawn to the same advances: their names by weight, and the family in `local.json` that holds the advances (1/1000 em). */
interface Local {
  readonly family: keyof typeof local;
  readonly names: Readonly<Record<400 | 700, readonly string[]>>;
}

// `local()` takes a font's full name, which for the regular faces of these families ends in Regular in some versions.
const hosted = new Set(["Roboto", "Gelasio", "Noto Serif", "Arimo", "Tinos"]);
const named = (family: Local["family"], ...names: readonly string[]): Local => ({
  family,
  names: { 400: names.flatMap((name) => (hosted.has(name) ? [name, `${name} Regular`] : [name])), 700: names.map((name) => `${name} Bold`) },
});

/** The families of fallback faces, each as wide and as high as the face it stands in for. */
export const fallbacks = {
  sans: [
    { name: "Digital Targets Sans Fallback", local: named("Arial", "Arial", "Liberation Sans", "Arimo", "Helvetica") },
    { name: "Digital Targets Sans Fallback Roboto", local: named("Roboto", "Roboto") },
    { name: "Digital Targets Sans Fallback DejaVu", local: named("DejaVu Sans", "DejaVu Sans") },
  ],
  serif: [
    { name: "Digital Targets Serif Fallback", local: named("Georgia", "Georgia", "Gelasio") },
    { name: "Digital Targets Serif Fallback Times", local: named("Times New Roman", "Times New Roman", "Liberation Serif", "Tinos") },
    { name: "Digital Targets Serif Fallback Noto", local: named("Noto Serif", "Noto Serif") },
  ],
} satisfies Record<string, readonly { readonly name: string; readonly local: Local }[]>;

/** The mean advance of `text` in 1/1000 em; a letter with marks counts as its base letter, and a character that the face lacks doesn't count. */
export function meanAdvance(text: string, advances: ReadonlyMap<string, number>): number {
  const known = [...text.normalize("NFC")].flatMap((char) => advances.get(char) ?? advances.get([...char.normalize("NFD")][0] ?? "") ?? []);
  return known.reduce((sum, advance) => sum + advance, 0) / known.length;
}

/** How much of its room `text` takes once neighbouring letters are set closer: 1 where they aren't. */
export function kerning({ ttf }: Face, text: string): number {
  const font = openFont(ttf);
  const words = text.normalize("NFC").split(/\s+/).map((word) => font.layout(word));
  const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);
  return sum(words.map(({ advanceWidth }) => advanceWidth)) / sum(words.flatMap(({ glyphs }) => glyphs.map(({ advanceWidth }) => advanceWidth)));
}

/** The `@font-face` of a local face that takes the room of `face` for text like `text`. */
export function fallbackRule(name: string, { family, names }: Local, face: Face, text: string): string {
  const cut = face.weight < 600 ? 400 : 700;
  const own = new Map(Object.entries(local[family][cut]));
  const metrics = measure(face);
  // Only what both can set is compared.
  const shared = [...text.normalize("NFC")].filter((char) => metrics.advances.has(char)).join("");
  const adjust = (meanAdvance(shared, metrics.advances) * kerning(face, text)) / meanAdvance(shared, own);
  const percent = (share: number) => `${(share * 100).toFixed(2)}%`;
  const override = (units: number) => percent(units / 1000 / adjust);
  return `@font-face {
  font-family: "${name}";
  font-weight: ${face.weight};
  src: ${names[cut].map((font) => `local("${font}")`).join(", ")};
  size-adjust: ${percent(adjust)};
  ascent-override: ${override(metrics.ascent)};
  descent-override: ${override(-metrics.descent)};
  line-gap-override: 0%;
}
`;
}
