import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCatalogue } from "../../src/catalogue.ts";
import { agenda, type Agenda } from "../../src/charts/agenda.ts";
import { agendaColumns } from "../../src/charts/agenda/columns.ts";
import type { AgendaWords } from "../../src/charts/agenda/due.ts";
import { agendaWords } from "../../src/charts/agenda/words.ts";
import { boxOf } from "../../src/charts/type/label.ts";
import { en } from "../../src/i18n/en.ts";
import { sayPromise, sayReading, sayShort } from "../../src/i18n/say.ts";
import { groupTargets, type Target } from "../../src/records/target.ts";
import { milestone, worded } from "../../src/records/value.ts";
import { record } from "../records/record.ts";
import { expectSound, overlaps, printed, printLabel } from "./drawing.ts";
import { place, quantity } from "./values.ts";

const words: AgendaWords = {
  year: (year) => (year === null ? "no year given" : String(year)),
  indicator: (indicator) => indicator.replaceAll("_", " "),
  value: ({ value }) => (value.comparator === "milestone" ? sayPromise : sayShort)(value, "percent", en),
  sentence: (reading) => sayReading(reading, reading.records[0].indicator.replaceAll("_", " "), "percent", en),
  differ: "sources differ",
  pillars: ["Overall", "Infrastructure"],
};

const draw = (targets: readonly Target[], width: number, all = targets) => agenda(targets, agendaColumns(all, width, words), words);
const due = ({ rows }: Agenda) => rows.flatMap((row) => row.due);
const entries = (drawing: Agenda) => due(drawing).flatMap((own) => own.entries);
const boxed = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) => ({ left: x, right: x + width, top: y, bottom: y + height });

const word = fc.constantFrom("digital", "economy's", "share", "of", "GRDP", "among", "South-East", "Asia's", "leaders", "croissance", "productivité", "chuyển", "đổi", "số", "cơ", "sở");
const year = fc.oneof(fc.constantFrom(2025, 2026, 2027, 2030, 2045), fc.constant(null));
const promise = fc.record({ year, values: fc.array(fc.oneof(quantity, place), { minLength: 1, maxLength: 4 }) });
const indicator = fc.record({ name: fc.array(word, { minLength: 1, maxLength: 12 }).map((all) => all.join("_")), promises: fc.uniqueArray(promise, { minLength: 1, maxLength: 5, selector: (own) => own.year }) });

/** The promises of one place on up to twelve indicators, each for up to five years, by up to four articles that may disagree. */
const promised = fc.uniqueArray(indicator, { maxLength: 12, selector: ({ name }) => name }).map((all) =>
  groupTargets(all.flatMap(({ name, promises }) => promises.flatMap((own) => own.values.map((value, i) => record({ indicator: name, year: own.year, value, article: `article-${i}`, published: `20${20 + i}` }))))),
);

test("nothing in, nothing out", () => {
  for (const width of [360, 720]) expect(draw([], width)).toMatchObject({ width, rows: [] });
});

describe.each([360, 720])("at %i pixels", (width) => {
  test("every word is inside the frame and covers no other, whatever is promised", () => {
    fc.assert(fc.property(promised, (targets) => expectSound(draw(targets, width))), { numRuns: 60 });
  });

  test("each name and each mark with its words has a space of its own, at least 24 pixels each way", () => {
    fc.assert(
      fc.property(promised, (targets) => {
        const drawing = draw(targets, width);
        const hits = [...drawing.rows, ...entries(drawing)].map(({ hit }) => hit);
        expect(hits.filter((hit) => Math.min(hit.width, hit.height) < 24)).toEqual([]);
        expect(overlaps(hits.map(boxed))).toEqual([]);
        for (const { labels, mark, hit } of entries(drawing)) {
          const { left, right, top, bottom } = boxed(hit);
          for (const box of labels.map(boxOf)) expect(box.left >= left - 0.1 && box.right <= right + 0.1 && box.bottom <= bottom + 0.1).toBe(true);
          expect(mark.x > left && mark.x < right && mark.y > top && mark.y < bottom).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("every reading is drawn once, names are whole, and whoever is due first stands on top", () => {
    fc.assert(
      fc.property(promised, (targets) => {
        const drawing = draw(targets, width);
        expect(entries(drawing).flatMap(({ reading }) => reading.records.map(({ id }) => id)).toSorted()).toEqual(targets.flatMap(({ records }) => records.map(({ id }) => id)).toSorted());
        for (const row of drawing.rows) expect(row.name.map(({ text }) => text).join(" ").replaceAll("- ", "-")).toBe(words.indicator(row.indicator));
        const first = drawing.rows.map((row) => row.due[0]?.target.year ?? Infinity);
        expect(first).toEqual(first.toSorted((a, b) => a - b));
      }),
      { numRuns: 40 },
    );
  });

  test("a year stands at one place in every chart of a place", () => {
    fc.assert(
      fc.property(promised, (targets) => {
        const [one, other] = [targets.filter((_, i) => i % 2 === 0), targets.filter((_, i) => i % 2 === 1)].map((own) => draw(own, width, targets));
        expect(one?.axis).toEqual(other?.axis);
        for (const drawing of [one, other]) {
          for (const { target, entries: own } of drawing ? due(drawing) : []) {
            expect(new Set(own.map(({ mark }) => mark.x))).toEqual(new Set([drawing?.axis.ticks.find((tick) => tick.year === target.year)?.x]));
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  test("readings that differ stand one below the other, each tied to the next, and that they differ is said", () => {
    fc.assert(
      fc.property(promised, (targets) => {
        for (const { entries: own, ties, note } of due(draw(targets, width))) {
          expect(ties).toHaveLength(own.length - 1);
          expect(note?.text ?? null).toBe(own.length > 1 ? "sources differ" : null);
          for (const [i, { y1, y2 }] of ties.entries()) {
            expect(y1).toBeGreaterThan(own[i]?.mark.y ?? Infinity);
            expect(y2).toBeLessThan(own[i + 1]?.mark.y ?? -Infinity);
            expect(y2).toBeGreaterThan(y1);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  test("Hanoi's economy and innovation are drawn as their golden says", async () => {
    const { catalogue } = readCatalogue(process.cwd());
    const all = catalogue.targets.filter(({ locality }) => locality === "hanoi");
    const said = agendaWords(catalogue.vocabulary, en);
    const real = ["economy", "innovation"].map((pillar) => {
      const own = catalogue.indicators.filter((given) => given.pillar === pillar).flatMap(({ slug }) => all.filter((target) => target.indicator === slug));
      return printedAgenda(agenda(own, agendaColumns(all, width, said), said));
    });
    await expect(real.join("\n")).toMatchFileSnapshot(`../output/charts/agenda-${width}.txt`);
  });
});

test("a value that has room on neither side of its mark stands below it", () => {
  const long = { ...words, value: () => "promised without any figure that could be held against it" };
  const years = [2025, 2035, 2045].map((own) => record({ indicator: "smartphones", year: own, value: milestone }));
  const drawing = agenda(groupTargets(years), agendaColumns(groupTargets(years), 360, long), long);
  expectSound(drawing);
  expect(entries(drawing).some(({ mark, labels }) => labels.every(({ y }) => y > mark.y + 12))).toBe(true);
});

test("up to five ranks are counted as slots, more stand as one", () => {
  const slots = (last: number) => entries(draw(groupTargets([record({ value: worded("top", last) })]), 720)).map(({ mark }) => mark.slots);
  expect([1, 3, 5, 6, 63].flatMap(slots)).toEqual([1, 3, 5, 0, 0]);
});

function printedAgenda(drawing: Agenda): string {
  const said = drawing.rows.flatMap(({ name, due: own }) => [
    ...name.map(printLabel),
    ...own.flatMap(({ entries: all, ties, note }) => [
      ...all.map(({ mark, labels }) => `  ${mark.comparator}${mark.comparator === "top" ? ` in ${mark.slots} slots` : ""} at ${mark.x} ${mark.y}: ${labels.map(printLabel).join(", ")}`),
      ...ties.map(({ x, y1, y2 }) => `  tie at ${x} from ${y1} to ${y2}`),
      ...(note ? [`  ${printLabel(note)}`] : []),
    ]),
  ]);
  return printed(drawing, [...drawing.axis.ticks.map(({ label }) => printLabel(label)), ...said]);
}
