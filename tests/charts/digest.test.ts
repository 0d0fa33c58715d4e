import fc from "fast-check";
import { expect, test } from "vitest";
import { readCatalogue } from "../../src/catalogue.ts";
import { digest } from "../../src/charts/digest.ts";
import { groupTargets } from "../../src/records/target.ts";
import { record } from "../records/record.ts";
import { overlaps } from "./drawing.ts";
import { quantity } from "./values.ts";

const { indicators, localities, targets } = readCatalogue(process.cwd()).catalogue;

test("every promise is one sign, in the cell of its place and field", async () => {
  const drawn = digest(indicators, localities, targets);
  const cells = drawn?.rows.flatMap(({ pillar, cells }) => cells.map((cell) => ({ pillar, ...cell }))) ?? [];
  expect(cells.reduce((sum, { signs }) => sum + signs.length, 0)).toBe(targets.length);
  for (const { pillar, locality, targets: own } of cells) for (const target of own) expect([target.locality, indicators.find(({ slug }) => slug === target.indicator)?.pillar]).toEqual([locality.slug, pillar]);
  const lines = cells.map(({ pillar, locality, signs, width, height }) => `${pillar} ${locality.slug} ${width} x ${height}: ${signs.map(({ kind, x, y }) => `${kind} ${x} ${y}`).join(", ") || "none"}`);
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("../output/charts/digest.txt");
});

test("a sign stands inside its cell and covers no other, however many there are", () => {
  const [indicator] = indicators;
  const [place] = localities;
  if (!indicator || !place) throw new Error("There is no content to draw.");
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 1990, max: 2100 }), quantity), { maxLength: 60 }), (promises) => {
      const made = groupTargets(promises.map(([year, value], i) => record({ locality: place.slug, indicator: indicator.slug, year, value, article: `article-${i}` })));
      for (const { signs, width, height } of digest([indicator], [place], made)?.rows.flatMap(({ cells }) => cells) ?? []) {
        const boxes = signs.map((sign) => (sign.kind === "dot" ? { left: sign.x - 3, right: sign.x + 3, top: sign.y - 3, bottom: sign.y + 3 } : { left: sign.x - 1, right: sign.x + 8.6, top: sign.y - sign.size, bottom: sign.y }));
        expect(overlaps(boxes)).toEqual([]);
        expect(boxes.filter(({ left, right, top, bottom }) => left < 0 || right > width + 0.01 || top < 0 || bottom > height)).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});

test("where nothing is promised, or places are too many to stand side by side, there is no glance", () => {
  expect(digest(indicators, localities, [])).toBeNull();
  const [place] = localities;
  const many = place ? Array.from({ length: 63 }, (_, i) => ({ ...place, slug: `place-${i}` })) : [];
  expect(many).toHaveLength(63);
  expect(digest(indicators, many, targets)).toBeNull();
});
