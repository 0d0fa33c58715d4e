import { describe, expect, test } from "vitest";
import { readCatalogue } from "../../src/catalogue.ts";
import { digest } from "../../src/charts/digest.ts";
import { digestDrawing, type DigestWords } from "../../src/charts/digest/drawing.ts";
import { dictionaries } from "../../src/i18n/index.ts";
import { expectSound } from "./drawing.ts";

const { indicators, localities, targets } = readCatalogue(process.cwd()).catalogue;
const drawn = digest(indicators, localities, targets);
if (!drawn) throw new Error("There is nothing to draw.");

describe.each(Object.entries(dictionaries))("in %s", (_, words) => {
  const say: DigestWords = { pillar: (pillar) => words.pillars[pillar], place: (slug) => localities.find((own) => own.slug === slug)?.short[words.language] ?? slug, articles: words.lists.articles, none: words.overview.none, key: words.agenda };

  test.each([640, 800, 1080])("at %i pixels every label is inside and covers no other, and every sign stands in its row", (width) => {
    const drawing = digestDrawing(drawn, width, say);
    expectSound(drawing);
    const lines = drawing.rules;
    for (const [i, { cells }] of drawing.rows.entries()) {
      for (const { y, signs } of cells) for (const sign of signs) expect(y + sign.y > (lines[i] ?? 0) && y + sign.y < (lines[i + 1] ?? 0)).toBe(true);
    }
    expect(drawing.rows.flatMap(({ cells }) => cells.flatMap(({ signs }) => signs))).toHaveLength(targets.length);
  });
});
