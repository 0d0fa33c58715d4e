import { boxOf, label, lineHeight, paragraph, styles, widthOf, type Box, type Label } from "./type/label.ts";
import { balanced } from "./type/text.ts";

/** The frame of a chart that stands alone as a file: 1200 × 675 pixels, the shape of a social card. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly title: readonly Label[];
  readonly deck: readonly Label[];
  readonly credit: readonly Label[];
  /** Where the drawing goes. */
  readonly area: Box;
}

/** What a picture says around its drawing. */
export interface PictureWords {
  readonly title: string;
  readonly deck: string;
  /** What a reader must not miss; may be empty. */
  readonly notes: string;
  /** "Source: 4 articles, 12 September 2020 – October 2024." */
  readonly source: string;
  /** "Digital Targets · example.org/indicators/digital-economy-share/" */
  readonly address: string;
}

const width = 1200;
const height = 675;
const margin = 48;
/** Other faces are up to a tenth wider than the site's, and a file is set in them where it lacks ours. */
const wider = 1.1;

/** Lays out a picture; the more lines its headline takes, the less is left for the drawing. */
export function picture(words: PictureWords): Picture {
  const room = width - 2 * margin;
  const title = balanced(words.title, styles.title.size, room / wider, styles.title.weight).map((line, i) => label("title", line, margin, 88 + i * 50));
  const deck = paragraph("deck", words.deck, margin, (title.at(-1)?.y ?? 40) + 40, room / wider);
  const isOneLine = (widthOf("credit", words.source) + widthOf("credit", words.address)) * wider + 40 <= room;
  const last = height - 30;
  const first = isOneLine ? last : last - lineHeight("credit");
  const count = paragraph("credit", words.notes, margin, 0, room / wider).length;
  const notes = words.notes === "" ? [] : paragraph("credit", words.notes, margin, first - count * lineHeight("credit"), room / wider);
  const credit = [...notes, label("credit", words.source, margin, first), isOneLine ? label("credit", words.address, width - margin, last, "end") : label("credit", words.address, margin, last)];
  const top = Math.max(...deck.map((line) => boxOf(line).bottom)) + 26;
  const bottom = Math.min(...credit.map((line) => boxOf(line).top)) - 26;
  return { width, height, title, deck, credit, area: { left: margin, right: width - margin - 24, top, bottom } };
}
