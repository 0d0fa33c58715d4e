import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCatalogue } from "../../src/catalogue.ts";
import { agenda, type Agenda } from "../../src/charts/agenda.ts";
import { agendaColumns } from "../../src/charts/agenda/columns.ts";
import type { AgendaWords } from "../../src/charts/agenda/words.ts";
import { agendaWords } from "../../src/charts/agenda/words.ts";
import { smallReach } from "../../src/charts/agenda/smallMark.ts";
import { boxOf, type Box, type Label } from "../../src/charts/type/label.ts";
import { en } from "../../src/i18n/en.ts";
import { sayBy, sayPromise, sayReading, sayShort } from "../../src/i18n/say.ts";
import { groupTargets, type Target } from "../../src/records/target.ts";
import { milestone, worded } from "../../src/records/value.ts";
import { record } from "../records/record.ts";
import { expectSound, overlaps, printed, printLabel } from "./drawing.ts";
import { place, quantity } from "./values.ts";

const words: AgendaWords = {
  year: (year) => (year === null ? "no year given" : String(year)),
  indicator: (indicator) => indicator.replaceAll("_", " "),
  value: ({ value }) => (value.comparator === "milestone" ? sayPromise : sayShort)(value, "percent", en),
  dated: ({ value, records: [{ year: by }] }) => sayBy(sayPromise(value, "percent", en), by, en),
  sentence: (reading) => sayReading(reading, reading.records[0].indicator.replaceAll("_", " "), "percent", en),
  differ: "sources differ",
  pillars: ["Overall", "Infrastructure"],
};

const draw = (targets: readonly Target[], width: number, all = targets) => agenda(targets, agendaColumns(all, width, words), words);
const said = (labels: readonly Label[]) => labels.map(({ text }) => text).join(" ");
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

  test("a year has one column in every chart of a place, equally wide, and all that is of it stands inside, or names it", () => {
    fc.assert(
      fc.property(promised, (targets) => {
        const [one, other] = [targets.filter((_, i) => i % 2 === 0), targets.filter((_, i) => i % 2 === 1)].map((own) => draw(own, width, targets));
        expect(one?.years).toEqual(other?.years);
        const dated = (one?.years ?? []).filter((column) => column.year !== null);
        const steps = dated.slice(1).map((column, k) => column.rule - (dated[k]?.rule ?? 0));
        expect(Math.max(0, ...steps) - Math.min(Infinity, ...steps)).toBeLessThan(0.3);
        for (const drawing of [one, other]) {
          for (const { target, entries: own, note } of drawing ? due(drawing) : []) {
            const column = drawing?.years.find(({ year: of }) => of === target.year);
            expect(new Set(own.map(({ mark }) => mark.x)).size).toBe(1);
            const isInside = ({ left, right }: Box) => left >= (column?.rule ?? Infinity) && right <= (column?.right ?? 0) + 0.1;
            for (const { mark, labels, reading } of own) {
              const reach = smallReach(mark);
              expect(isInside({ left: mark.x - reach.left, right: mark.x + reach.right, top: 0, bottom: 0 })).toBe(true);
              if (labels.map(boxOf).every(isInside)) expect(said(labels)).toBe(words.value(reading));
              else expect(said(labels)).toBe(words.dated(reading));
            }
            if (width === 720) expect(note.map(boxOf).every(isInside)).toBe(true);
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
          expect(said(note)).toBe(own.length > 1 ? "sources differ" : "");
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
    const real = agendaWords(catalogue.vocabulary, en);
    const drawings = ["economy", "innovation"].map((pillar) => {
      const own = catalogue.indicators.filter((given) => given.pillar === pillar).flatMap(({ slug }) => all.filter((target) => target.indicator === slug));
      return printedAgenda(agenda(own, agendaColumns(all, width, real), real));
    });
    await expect(drawings.join("\n")).toMatchFileSnapshot(`../output/charts/agenda-${width}.txt`);
  });
});

describe("with three years at 360 pixels", () => {
  const of = (value: string) => {
    const own = { ...words, value: () => value };
    const targets = groupTargets([2025, 2035, 2045].map((by) => record({ indicator: "smartphones", year: by, value: milestone })));
    const drawing = agenda(targets, agendaColumns(targets, 360, own), own);
    expectSound(drawing);
    return entries(drawing);
  };

  test("a value wraps beside its mark", () => {
    for (const { mark, labels } of of("promised without any figure")) {
      expect(labels.length).toBeGreaterThan(1);
      expect(labels.every(({ x }) => x > mark.x + 12)).toBe(true);
      expect(labels[0]?.y).toBe(mark.y + 5);
    }
  });

  test("a longer word stands below its mark", () => {
    for (const { mark, labels } of of("unquantifiable")) {
      expect(said(labels)).toBe("unquantifiable");
      expect(labels.every(({ x, y }) => x < mark.x && y > mark.y + 12)).toBe(true);
    }
  });

  test("where a word is wider than the column, the year is said with the value", () => {
    expect(of("unquantifiableness").map(({ labels }) => said(labels))).toEqual([2025, 2035, 2045].map((by) => `${en.value.promisedUnnumbered} by ${by}`));
  });
});

test("heads and marks have room for ten years and none given, on a phone too", () => {
  const years = [2025, 2026, 2027, 2028, 2029, 2030, 2035, 2040, 2045, 2050, null];
  const targets = groupTargets(years.map((by) => record({ indicator: "smartphones", year: by, value: milestone })));
  for (const width of [360, 720]) {
    const drawing = draw(targets, width);
    expectSound(drawing);
    expect(drawing.years.map(({ head }) => said(head))).toEqual(years.map(words.year));
    expect(overlaps(entries(drawing).map(({ hit }) => boxed(hit)))).toEqual([]);
  }
});

test("up to five ranks are counted as slots, more stand as one", () => {
  const slots = (last: number) => entries(draw(groupTargets([record({ value: worded("top", last) })]), 720)).map(({ mark }) => mark.slots);
  expect([1, 3, 5, 6, 63].flatMap(slots)).toEqual([1, 3, 5, 0, 0]);
});

function printedAgenda(drawing: Agenda): string {
  const rows = drawing.rows.flatMap(({ name, due: own }) => [
    ...name.map(printLabel),
    ...own.flatMap(({ entries: all, ties, note }) => [
      ...all.map(({ mark, labels }) => `  ${mark.comparator}${mark.comparator === "top" ? ` in ${mark.slots} slots` : ""} at ${mark.x} ${mark.y}: ${labels.map(printLabel).join(", ")}`),
      ...ties.map(({ x, y1, y2 }) => `  tie at ${x} from ${y1} to ${y2}`),
      ...note.map((label) => `  ${printLabel(label)}`),
    ]),
  ]);
  return printed(drawing, [...drawing.years.flatMap(({ head }) => head.map(printLabel)), ...rows]);
}
