import { describe, expect, test } from "vitest";
import { notes, sayNotes } from "../../src/charts/notes.ts";
import { dictionaries } from "../../src/i18n/index.ts";
import { groupTargets } from "../../src/records/target.ts";
import { milestone } from "../../src/records/value.ts";
import { record } from "../records/record.ts";

const inferred = { basis: "inferred" } as const;
const draft = record({ article: "a", status: "draft" });

test("a chart of stated, decided numbers needs no note", () => {
  expect(notes("comparison", groupTargets([record({ status: "adopted" })]))).toEqual({ undecided: [], inferred: [], isAllInferred: false, unnumbered: [] });
});

test("an article that reports a draft is noted once, however many of its records are drawn", () => {
  const { undecided } = notes("comparison", groupTargets([draft, record({ article: "a", status: "draft", year: 2030 }), record({ article: "b", status: "proposed" })]));
  expect(undecided.map(({ article }) => article.slug)).toEqual(["a", "b"]);
});

test("a year is noted as inferred where no source states it, and only there", () => {
  const both = groupTargets([{ ...record({ article: "a" }), ...inferred }, record({ article: "b" }), { ...record({ year: 2030 }), ...inferred }]);
  expect(notes("comparison", both)).toMatchObject({ inferred: [{ year: 2030 }], isAllInferred: false });
  expect(notes("comparison", groupTargets([{ ...record({}), ...inferred }]))).toMatchObject({ isAllInferred: true });
});

test("a promise that a chart of numbers can't draw is noted there, and not on a chart of milestones", () => {
  const targets = groupTargets([record({}), record({ locality: "quang-ninh", value: milestone })]);
  expect(notes("comparison", targets).unnumbered.map(({ locality }) => locality)).toEqual(["quang-ninh"]);
  expect(notes("milestones", targets).unnumbered).toEqual([]);
});

describe.each(Object.entries(dictionaries))("in %s", (language, words) => {
  test("notes are said as their golden says", async () => {
    const cases = [
      groupTargets([draft, record({ locality: "quang-ninh", value: milestone })]),
      groupTargets([{ ...record({}), ...inferred }]),
      groupTargets([{ ...record({}), ...inferred }, { ...record({ year: 2030 }), ...inferred }]),
      groupTargets([record({}), { ...record({ year: 2030 }), ...inferred }, { ...record({ year: null, locality: "quang-ninh" }), ...inferred }]),
      groupTargets([record({}), ...Array.from({ length: 7 }, (_, i) => ({ ...record({ locality: `place-${i}` }), ...inferred }))]),
    ];
    const said = cases.map((targets) => sayNotes(notes("comparison", targets), (locality) => locality, words).join(" "));
    await expect(`${said.join("\n")}\n`).toMatchFileSnapshot(`../output/charts/notes.${language}.txt`);
  });
});
