import { max } from "d3-array";
import type { Digest } from "../digest.ts";
import type { Sign } from "../marks/sign.ts";
import type { Pillar } from "../../records/schema.ts";
import { label, lineHeight, paragraph, widthOf, type Label } from "../type/label.ts";
import { round } from "../type/text.ts";

/** The words of a digest that is drawn. */
export interface DigestWords {
  readonly pillar: (pillar: Pillar) => string;
  readonly place: (locality: string) => string;
  /** How many articles a column rests on. */
  readonly articles: (count: number) => string;
  /** In a cell without a promise. */
  readonly none: string;
  readonly key: { readonly numbered: string; readonly unnumbered: string };
}

/** A cell of a drawn digest: signs around its own corner, or the words that there are none. */
export interface DrawnCell {
  readonly locality: string;
  readonly x: number;
  readonly y: number;
  readonly signs: readonly Sign[];
  readonly none: readonly Label[];
}

/** The digest as one drawing, for where no table of a page can stand. */
export interface DigestDrawing {
  readonly width: number;
  readonly height: number;
  readonly heads: readonly { readonly locality: string; readonly labels: readonly Label[] }[];
  readonly rules: readonly number[];
  readonly rows: readonly { readonly name: readonly Label[]; readonly cells: readonly DrawnCell[] }[];
  /** What a dot and a pennant stand for: their words, at whose left their signs stand. */
  readonly key: { readonly numbered: Label; readonly unnumbered: Label };
}

const nameShare = 0.28;
const gap = 12;
const above = 6;
/** What a sign of the key takes at the left of its words. */
export const signRoom = 17;

/** Lays the digest out in a drawing of this width. */
export function digestDrawing({ columns, rows }: Digest, width: number, say: DigestWords): DigestDrawing {
  const left = width * nameShare;
  const across = (width - left) / Math.max(1, columns.length);
  const xOf = (i: number) => left + i * across;
  const names = columns.map(({ locality }, i) => paragraph("head", say.place(locality.slug), xOf(i), 0, across - gap));
  const deepest = max(names, (lines) => lines.length) ?? 1;
  const headBottom = deepest * lineHeight("head") + lineHeight("name") + 6;
  const heads = columns.map(({ locality, articles }, i) => {
    const lines = names[i] ?? [];
    const first = 16 + (deepest - lines.length) * lineHeight("head");
    return { locality: locality.slug, labels: [...lines.map((line, j) => ({ ...line, y: round(first + j * lineHeight("head")) })), label("name", say.articles(articles), xOf(i), headBottom - 8)] };
  });
  let y = headBottom;
  const drawn = rows.map(({ pillar, cells }) => {
    const top = y;
    const name = paragraph("plain", say.pillar(pillar), 0, top + above + 13, left - gap);
    const own = cells.map(({ locality, targets, signs, height }, i) => {
      const none = targets.length > 0 ? [] : paragraph("name", say.none, xOf(i), top + above + 13, across - gap);
      return { locality: locality.slug, x: round(xOf(i)), y: round(top + above), signs, none, height: targets.length > 0 ? height : none.length * lineHeight("name") };
    });
    y = top + 2 * above + Math.max(name.length * lineHeight("plain"), max(own, ({ height }) => height) ?? 0);
    return { name, cells: own.map(({ height: _, ...cell }) => cell) };
  });
  const rules = [headBottom, ...drawn.map((_, i) => drawn[i + 1]?.cells[0]?.y ?? y + above).map((next) => next - above)].map(round);
  const numbered = label("name", say.key.numbered, signRoom, y + 26);
  const unnumbered = label("name", say.key.unnumbered, numbered.x + widthOf("name", numbered.text) + 24 + signRoom, y + 26);
  return { width, height: round(y + 36), heads, rules, rows: drawn, key: { numbered, unnumbered } };
}
