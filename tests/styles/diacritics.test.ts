import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import * as fontkit from "fontkit";
import subsetFont from "subset-font";
import { describe, expect, test } from "vitest";

const src = resolve(import.meta.dirname, "../../src");
const letters = [..."ẮẰẲẴẶẤẦẨẪẬẾỀỂỄỆỐỒỔỖỘỚỜỞỠỢỨỪỬỮỰỲỶỸỴÉÈÊÇÀÔÛắằẳẵặấầẩẫậếềểễệốồổỗộớờởỡợứừửữựỳỷỹỵđgjpqyç"];
const close = Number(/--close: ([\d.]+);/.exec(readFileSync(`${src}/styles/tokens.css`, "utf8"))?.[1]);

describe.each(["sans", "serif"])("the %s face", (face) => {
  test.each([400, 700])("at weight %i has stacked diacritics clear of the line above, where lines stand closest", async (weight) => {
    const opened = fontkit.create(await subsetFont(readFileSync(`${src}/fonts/${face}.woff2`), letters.join(""), { targetFormat: "sfnt", variationAxes: { wght: weight } }));
    const font = "fonts" in opened ? opened.fonts[0] : opened;
    const boxes = letters.flatMap((letter) => {
      const glyph = font?.glyphForCodePoint(letter.codePointAt(0) ?? 0);
      return font && glyph && glyph.id > 0 ? [{ top: glyph.bbox.maxY / font.unitsPerEm, bottom: glyph.bbox.minY / font.unitsPerEm }] : [];
    });
    expect(boxes.length).toBe(letters.length);
    expect(Math.max(...boxes.map(({ top }) => top)) - Math.min(...boxes.map(({ bottom }) => bottom))).toBeLessThan(close);
  });
});
