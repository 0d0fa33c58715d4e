import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { path, type Path } from "../../src/charts/path.ts";
import { diamond, markBox } from "../../src/charts/path/mark.ts";
import type { Stated } from "../../src/charts/path/stand.ts";
import { readCatalogue } from "../../src/catalogue.ts";
import type { OutcomeRecord } from "../../src/records/record.ts";
import { groupTargets, readings, type Target } from "../../src/records/target.ts";
import { anchor, milestone, worded } from "../../src/records/value.ts";
import { record } from "../records/record.ts";
import { expectSound, overlaps, printed, printLabel } from "./drawing.ts";
import { coming, figure, figures, long, promises, share, words } from "./path/given.ts";

const draw = (targets: readonly Target[], width: number, outcomes: readonly OutcomeRecord[] = [], said = words) => path(targets, outcomes, "higher", width, said);
const points = ({ panels }: Path) => panels.flatMap((panel) => panel.points);
const told = ({ below }: Path) => below.sections.flatMap((section) => section.told);
const marks = ({ panels }: Path) => panels.flatMap((panel) => [...panel.points, ...panel.bare]);
const isPromise = <T extends Stated>(stated: T): stated is T & { readonly kind: "promise" } => stated.kind === "promise";

test("nothing in, nothing out", () => {
  for (const width of [360, 720]) expect(draw([], width)).toMatchObject({ width, legend: [], panels: [], below: { sections: [], differences: [] } });
});

test("promises without a number are left out", () => {
  expect(draw(groupTargets([record({ value: milestone })]), 360).panels).toEqual([]);
});

describe.each([360, 720, 1104])("at %i pixels", (width) => {
  test.each([["short", words], ["long", long]] as const)("every label and mark is inside the frame, no label covers another, whoever promises what, in %s words", (_, said) => {
    fc.assert(
      fc.property(promises, figures, (targets, outcomes) => {
        const drawing = draw(targets, width, outcomes, said);
        expectSound(drawing);
        for (const { kind, mark } of marks(drawing)) {
          const { left, right, top, bottom } = markBox(mark, kind === "outcome" ? diamond : undefined);
          expect(Math.min(left, top)).toBeGreaterThanOrEqual(-0.1);
          expect(right).toBeLessThanOrEqual(width + 0.1);
          expect(bottom).toBeLessThan(drawing.height);
        }
      }),
      { numRuns: 25 },
    );
  });

  test("each link can be touched in a space of its own, at least 24 pixels each way", () => {
    fc.assert(
      fc.property(promises, figures, (targets, outcomes) => {
        const drawing = draw(targets, width, outcomes);
        const hits = [...points(drawing), ...told(drawing)].map(({ hit }) => ({ left: hit.x, right: hit.x + hit.width, top: hit.y, bottom: hit.y + hit.height }));
        expect(hits.filter(({ left, right, top, bottom }) => Math.min(right - left, bottom - top) < 23.9)).toEqual([]);
        expect(overlaps(hits)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test("panels are alike and at most 200 pixels tall, and no mark lies over another", () => {
    fc.assert(
      fc.property(promises, (targets) => {
        const { panels } = draw(targets, width);
        expect(new Set(panels.map(({ plot }) => `${(plot.right - plot.left).toFixed(0)} ${(plot.bottom - plot.top).toFixed(0)}`)).size).toBeLessThan(2);
        const [first, ...rest] = panels;
        const next = rest.find(({ plot }) => plot.left === first?.plot.left);
        if (first && next) expect(next.plot.top - first.plot.top).toBeLessThan(240);
        expect(overlaps(panels.flatMap(({ points: own, bare }) => [...own, ...bare].map(({ mark }) => markBox(mark))))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  const said = (drawing: Path) => [
    ...drawing.legend.map(({ label }) => printLabel(label)),
    ...drawing.panels.flatMap((panel) => [
      `${panel.title.map(printLabel).join(", ")}${panel.note ? `, ${printLabel(panel.note)}` : ""}`,
      `  ${[...panel.amounts, ...panel.years.map(({ label }) => label)].map(printLabel).join(", ")}`,
      ...panel.climbs.map(({ x1, x2, low, high }) => `  climbs from ${x1} ${[...new Set([low[0], high[0]])].join("..")} to ${x2} ${[...new Set([low[1], high[1]])].join("..")}`),
      ...panel.joints.map(({ x1, y1, x2, y2 }) => `  measured ${x1} ${y1} to ${x2} ${y2}`),
      ...panel.ties.map(({ x1, y1, x2, y2 }) => `  tie ${x1} ${y1} to ${x2} ${y2}`),
      ...[...panel.points, ...panel.bare].map(({ kind, mark, labels }) => `  ${kind} ${mark.comparator} ${mark.x} ${mark.y}${mark.y2 === null ? "" : ` to ${mark.y2}`}: ${labels.map(printLabel).join(", ")}`),
      ...(panel.behind ? [`  behind ${panel.behind.marks.map(({ x, y }) => `${x} ${y}`).join(", ")}${panel.behind.labels.map((label) => `: ${printLabel(label)}`).join("")}`] : []),
    ]),
    ...drawing.below.sections.flatMap(({ lead, told: own }) => [lead.map(printLabel).join(", "), ...own.map(({ labels }) => `  ${labels.map(printLabel).join(", ")}`)]),
    ...drawing.below.differences.map(printLabel),
  ];

  test("the digital economy's share is drawn as its golden says", async () => {
    const { catalogue } = readCatalogue(process.cwd());
    const drawing = draw(catalogue.targets.filter(({ indicator }) => indicator === "digital-economy-share"), width);
    await expect(printed(drawing, said(drawing))).toMatchFileSnapshot(`../output/charts/path-${width}.txt`);
  });

  test("figures and the country are drawn as their golden says", async () => {
    const drawing = draw(coming.targets, width, coming.outcomes);
    expectSound(drawing);
    await expect(printed(drawing, said(drawing))).toMatchFileSnapshot(`../output/charts/path-measured-${width}.txt`);
  });
});

test("every reading with a number has one link, sources that agree share it, and the country's are told in words", () => {
  fc.assert(
    fc.property(promises, figures, (targets, outcomes) => {
      const drawing = draw(targets, 720, outcomes);
      const linked = [...points(drawing), ...told(drawing)].flatMap(({ of }) => of.records.map(({ id }: { id: string }) => id));
      const wanted = [...targets.flatMap(({ records }) => records), ...outcomes].filter(({ value }) => value.comparator !== "milestone").map(({ id }) => id);
      expect(linked.toSorted()).toEqual(wanted.toSorted());
    }),
    { numRuns: 30 },
  );
});

test("later years never stand left of earlier ones, and figures stand at their year", () => {
  fc.assert(
    fc.property(promises, figures, (targets, outcomes) => {
      for (const { points: own, bare, years } of draw(targets, 720, outcomes).panels) {
        const all = [...own, ...bare].filter(isPromise).toSorted((a, b) => a.mark.x - b.mark.x).map(({ target }) => target.year ?? 0);
        expect(all).toEqual(all.toSorted((a, b) => a - b));
        const measured = [...own, ...bare].flatMap(({ kind, of, mark }) => (kind === "outcome" ? [{ year: of.year, x: mark.x }] : []));
        for (const { year, x } of measured) for (const { label, x: at } of years) if (label.text === String(year)) expect(x).toBe(at);
      }
    }),
    { numRuns: 30 },
  );
});

test("a larger amount never stands below a smaller one, all panels share their scale, a floor opens up and a ceiling down", () => {
  fc.assert(
    fc.property(promises, (targets) => {
      const all = draw(targets, 720).panels.flatMap(({ points: own, bare, plot }) => [...own, ...bare].map(({ mark, of }) => ({ amount: anchor(of.value) ?? 0, up: plot.bottom - mark.y, ...mark })));
      const sorted = all.toSorted((a, b) => a.amount - b.amount);
      for (const [i, { up }] of sorted.entries()) expect(up).toBeGreaterThanOrEqual((sorted[i - 1]?.up ?? 0) - 0.2);
      for (const { comparator, y, y2 } of all) {
        if (comparator === "at-least" || comparator === "more-than" || comparator === "between") expect(y2).toBeLessThanOrEqual(y);
        if (comparator === "at-most" || comparator === "less-than") expect(y2).toBeGreaterThan(y);
        if (comparator === "exactly" || comparator === "about") expect(y2).toBeNull();
      }
    }),
    { numRuns: 30 },
  );
});

test("a promise of nothing stands on the base line, whole percentages never climb above a hundred", () => {
  const [panel] = draw(groupTargets([share(2025, worded("exactly", 0)), share(2030, worded("exactly", 100))]), 360).panels;
  expect(panel?.points[0]?.mark.y).toBe(panel?.base);
  expect(panel?.amounts.map(({ text }) => text)).toEqual(["0%", "50%", "100%"]);
});

test("a promise climbs from year to year, in a line where all agree on the amount and in a band where they don't; one year alone has none", () => {
  const [hanoi, quangNinh] = draw(groupTargets([share(2025, worded("exactly", 30), "hanoi", "a"), share(2025, worded("about", 30), "hanoi", "b"), share(2030, worded("exactly", 40), "hanoi", "a"), share(2030, worded("exactly", 50), "hanoi", "b"), share(2030, worded("exactly", 20), "quang-ninh")]), 720).panels;
  expect(hanoi?.climbs).toHaveLength(1);
  expect(hanoi?.climbs.map(({ low, high }) => [low[0] === high[0], low[1] > high[1]])).toEqual([[true, true]]);
  expect(quangNinh?.climbs).toEqual([]);
});

test("readings of one year that would hide each other stand evenly beside it and are tied", () => {
  const [panel] = draw(groupTargets([share(2025, worded("exactly", 30), "hanoi", "a"), share(2025, worded("about", 30), "hanoi", "b"), share(2030, worded("exactly", 40))]), 720).panels;
  const at = panel?.years[0]?.x ?? 0;
  expect(panel?.points.slice(0, 2).map(({ mark }) => mark.x - at)).toEqual([-12, 12]);
  expect(panel?.ties).toHaveLength(1);
  expect(panel?.note?.text).toBe("sources differ");
});

test("figures are joined only within their series, and not through a year that it tells in two ways", () => {
  const outcomes = [figure("hanoi", 2020, 10), figure("hanoi", 2022, 12), figure("hanoi", 2023, 13, "office", "a"), figure("hanoi", 2023, 14, "office", "b"), figure("hanoi", 2024, 15), figure("hanoi", 2021, 20, "ministry"), figure("hanoi", 2024, 25, "ministry")];
  const [panel] = draw([], 720, outcomes).panels;
  const at = (year: number, amount: number) => panel?.points.concat().flatMap(({ of, mark }) => (anchor(of.value) === amount && of.records[0].year === year ? [mark] : []))[0];
  const ends = panel?.joints.map(({ x1, y1, x2, y2 }) => [x1, y1, x2, y2]) ?? [];
  expect(ends).toHaveLength(2);
  for (const [from, to] of [[at(2020, 10), at(2022, 12)], [at(2021, 20), at(2024, 25)]]) if (from && to) expect(ends).toContainEqual([from.x, from.y, to.x, to.y]);
});

test("each series is named once in its panel, and the legend tells figures from promises", () => {
  const drawing = draw(coming.targets, 720, coming.outcomes);
  const names = points(drawing).flatMap(({ labels }) => labels.map(({ text }) => text)).filter((text) => /office|Ministry/.test(text));
  expect(names).toHaveLength(2);
  expect(drawing.legend.map(({ label }) => label.text)).toEqual(["promised", "measured"]);
  expect(draw([], 720, coming.outcomes).legend.map(({ label }) => label.text)).toEqual(["measured"]);
  expect(draw(coming.targets, 720).legend).toEqual([]);
});

test("figures of one series and year that agree are one mark", () => {
  expect(points(draw([], 360, [figure("hanoi", 2024, 10, "office", "a"), figure("hanoi", 2024, 10, "office", "b")]))).toHaveLength(1);
});

test("the country stands behind every panel, is named once and has a panel only where it is alone", () => {
  const { panels, below } = draw(coming.targets, 720);
  expect(panels.map(({ locality }) => locality)).toEqual(["hanoi", "quang-ninh", "ho-chi-minh-city"]);
  expect(panels.map(({ behind }) => behind?.marks.length)).toEqual([2, 2, 2]);
  expect(panels.flatMap(({ behind }) => behind?.labels ?? [])).toHaveLength(1);
  expect(below.sections[0]?.told.map(({ labels: [label] }) => label?.text)).toEqual(["20% by 2025", "30% by 2030"]);
  const alone = draw(coming.targets.filter(({ locality }) => locality === "vietnam"), 720);
  expect(alone.panels.map(({ locality, behind, points: own }) => [locality, behind, own.length])).toEqual([["vietnam", null, 2]]);
});

test("a promise without a year is told in words, with its place", () => {
  const drawing = draw(coming.targets, 360);
  expect(drawing.below.sections.find(({ kind }) => kind === "undated")?.told.map(({ labels: [label] }) => label?.text)).toEqual(["quang-ninh, at least 20%"]);
});

test("where lower is better, the lowest promise stands first", () => {
  const targets = groupTargets([share(2025, worded("at-most", 10)), share(2025, worded("at-most", 5), "quang-ninh")]);
  expect(path(targets, [], "lower", 360, words).panels.map(({ locality }) => locality)).toEqual(["quang-ninh", "hanoi"]);
});

test("what is drawn is what was given", () => {
  const [first] = coming.targets;
  expect(first && points(draw([first], 360)).map(({ of }) => of.value)).toEqual(first && readings(first).map(({ value }) => value));
});
