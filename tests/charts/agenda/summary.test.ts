import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCatalogue } from "../../../src/catalogue.ts";
import { agendaColumns } from "../../../src/charts/agenda/columns.ts";
import { agendaSummary, type AgendaSummary, type AgendaSummaryWords } from "../../../src/charts/agenda/summary.ts";
import { numbered } from "../../../src/charts/findings/finding.ts";
import type { Sign } from "../../../src/charts/marks/sign.ts";
import { boxOf } from "../../../src/charts/type/label.ts";
import { agendaWords } from "../../../src/charts/agenda/words.ts";
import { en } from "../../../src/i18n/en.ts";
import { pillars, type Pillar } from "../../../src/records/schema.ts";
import { groupTargets, type Target } from "../../../src/records/target.ts";
import { record } from "../../records/record.ts";
import { expectSound, overlaps, printed, printLabel } from "../drawing.ts";
import { quantity } from "../values.ts";

const words: AgendaSummaryWords = { pillar: (pillar) => en.pillars[pillar], numbered: en.agenda.numbered, unnumbered: en.agenda.unnumbered, silent: en.overview.none };
const columnWords = {
  year: (year: number | null) => (year === null ? "no year given" : String(year)),
  indicator: (indicator: string) => indicator,
  value: () => "30%",
  dated: () => "30% by 2030",
  sentence: () => "A sentence",
  differ: "sources differ",
  pillars: Object.values(en.pillars),
};

const boxAround = (sign: Sign) => (sign.kind === "dot" ? { left: sign.x - 3, right: sign.x + 3, top: sign.y - 3, bottom: sign.y + 3 } : { left: sign.x - 1, right: sign.x + 8.5, top: sign.y - sign.size, bottom: sign.y });
const signs = ({ rows }: AgendaSummary) => rows.flatMap(({ runs }) => runs.flatMap((run) => run.signs));

const promise = fc.record({ year: fc.constantFrom(2025, 2026, 2027, 2030, 2045, null), value: quantity });
/** By pillar, up to forty promises. */
const promised = fc.array(fc.array(promise, { maxLength: 40 }), { minLength: 1, maxLength: pillars.length }).map((all) =>
  all.map((own, i) => ({ pillar: pillars[i] ?? "overall", targets: groupTargets(own.map(({ year, value }, j) => record({ indicator: `indicator-${i}-${j}`, year, value }))) })),
);
const draw = (given: readonly { pillar: Pillar; targets: readonly Target[] }[], width: number) => agendaSummary(given, agendaColumns(given.flatMap(({ targets }) => targets), width, columnWords), words);

describe.each([360, 720])("at %i pixels", (width) => {
  test("every word is inside the frame and covers no other, and no sign covers a sign or a count", () => {
    fc.assert(
      fc.property(promised, (given) => {
        const drawing = draw(given, width);
        expectSound(drawing);
        const boxes = [...signs(drawing).map(boxAround), ...drawing.rows.flatMap(({ runs }) => runs.map(({ count }) => boxOf(count)))];
        expect(overlaps(boxes)).toEqual([]);
        expect(boxes.filter(({ left, right, bottom }) => left < 0 || right > width || bottom > drawing.height)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("every promise has one sign, a dot where it has a number, inside the column of its year and beside how many they are", () => {
    fc.assert(
      fc.property(promised, (given) => {
        const drawing = draw(given, width);
        const all = given.flatMap(({ targets }) => targets);
        expect(signs(drawing)).toHaveLength(all.length);
        expect(signs(drawing).filter(({ kind }) => kind === "dot")).toHaveLength(numbered(all).length);
        for (const { runs } of drawing.rows) for (const run of runs) expect(run.count.text).toBe(String(run.signs.length));
        for (const { runs } of drawing.rows) {
          for (const { year, count, signs: own } of runs) {
            const column = drawing.years.find((each) => each.year === year);
            const boxes = [boxOf(count), ...own.map(boxAround)];
            expect(boxes.filter(({ left, right }) => left < (column?.rule ?? Infinity) || right > (column?.right ?? 0) + 0.1)).toEqual([]);
            expect(count.y).toBeCloseTo((own[0]?.y ?? 0) + (own[0]?.kind === "dot" ? 5 : -0.5), 1);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test("a pillar without a promise says so, and no other does", () => {
    fc.assert(
      fc.property(promised, (given) => {
        expect(draw(given, width).rows.map(({ pillar, silent }) => [pillar, silent.length > 0])).toEqual(given.map(({ pillar, targets }) => [pillar, targets.length === 0]));
      }),
      { numRuns: 20 },
    );
  });

  test("Quang Ninh's promises are drawn as their golden says", async () => {
    const { targets, indicators, vocabulary } = readCatalogue(process.cwd()).catalogue;
    const own = targets.filter(({ locality }) => locality === "quang-ninh");
    const given = pillars.map((pillar) => ({ pillar, targets: own.filter((target) => indicators.find(({ slug }) => slug === target.indicator)?.pillar === pillar) }));
    const drawing = agendaSummary(given, agendaColumns(own, width, agendaWords(vocabulary, en)), words);
    const said = drawing.rows.flatMap(({ name, silent, runs }) => [
      printLabel(name),
      ...silent.map((label) => `  ${printLabel(label)}`),
      ...runs.map((run) => `  ${printLabel(run.count)}: ${run.signs.map(({ kind, x, y }) => `${kind} ${x} ${y}`).join(", ")}`),
    ]);
    const key = drawing.key.map(({ sign, label }) => `${sign.kind} ${sign.x} ${sign.y}: ${printLabel(label)}`);
    await expect(printed(drawing, [...key, ...drawing.years.flatMap(({ head }) => head.map(printLabel)), ...said])).toMatchFileSnapshot(`../../output/charts/agendaSummary-${width}.txt`);
  });
});
