import fc from "fast-check";
import { expect, test } from "vitest";
import { picture } from "../../src/charts/picture.ts";
import { boxOf } from "../../src/charts/type/label.ts";
import { overlaps } from "./drawing.ts";

const words = (most: number) => fc.array(fc.constantFrom("Hanoi", "Quảng Ninh", "aims", "30%", "transformation", "d'ici 2030", "hộ gia đình", "(CPV)", "a"), { minLength: 1, maxLength: most }).map((parts) => parts.join(" "));
const about = fc.record({ title: words(22), deck: words(14), notes: fc.oneof(fc.constant(""), words(30)), source: words(10), address: fc.constantFrom("Digital Targets · /indicators/x/", "Digital Targets · a-rather-long-name.example.org/below/a-path/indicators/administration-on-digital-platforms/") });

test("a picture is a social card of 1200 × 675 pixels", () => {
  expect(picture({ title: "A finding", deck: "Its measure", notes: "", source: "Source", address: "Address" })).toMatchObject({ width: 1200, height: 675 });
});

test("its words are inside the frame and clear of each other and of the drawing, also in a face a tenth wider", () => {
  fc.assert(fc.property(about, (given) => {
    const { width, height, title, deck, credit, area } = picture(given);
    const boxes = [...title, ...deck, ...credit].map((line) => {
      const { left, right, top, bottom } = boxOf(line);
      const more = (right - left) * 0.1;
      return line.anchor === "end" ? { left: left - more, right, top, bottom } : { left, right: right + more, top, bottom };
    });
    expect(boxes.filter(({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height)).toEqual([]);
    expect(overlaps(boxes)).toEqual([]);
    expect(boxes.filter(({ top, bottom }) => bottom > area.top && top < area.bottom)).toEqual([]);
  }));
});

test("the drawing keeps its room under the longest headline that there is", () => {
  const { area } = picture({
    title: "Dossiers des districts et des communes traités en ligne : Quảng Ninh est la seule localité de nos sources à fixer un objectif, 100 % d'ici 2030",
    deck: "Parmi les provinces et les villes du Vietnam", notes: "Promis sans chiffre : Quảng Ninh d'ici 2025. Toutes les années ont été déduites par nous.", source: "Source : 4 articles, 12 septembre 2020 – octobre 2024.", address: "Digital Targets · example.org/fr/indicators/online-files-local/",
  });
  expect(area.bottom - area.top).toBeGreaterThan(250);
});
