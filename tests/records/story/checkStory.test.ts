import fc from "fast-check";
import { expect, test } from "vitest";
import { readCatalogue } from "../../../src/catalogue.ts";
import { dictionaries } from "../../../src/i18n/index.ts";
import { sayValue } from "../../../src/i18n/say.ts";
import { languages } from "../../../src/records/lexicon/index.ts";
import { isPercentage } from "../../../src/records/unit.ts";
import { lay, messages, soundContent } from "../../contentFolder.ts";

const { records, vocabulary, stories } = readCatalogue(process.cwd()).catalogue;
const head = "---\ntitle: A finding\nlead: About it.\npublished: 2026-11-26\n---\n\n";

/** What the check says of a text as a story, in English alone. */
function checked(text: string): string {
  const root = soundContent();
  for (const language of languages) lay(root, `stories/finding.${language}.md`, `${head}${language === "en" ? text : "Words."}\n`);
  return messages(root).trim();
}

test("every figure outside a link is found, wherever it stands and however it is set", () => {
  fc.assert(fc.property(fc.integer({ min: 3, max: 999 }), fc.constantFrom((n: number) => `${n} of them`, (n: number) => `some **${n}** here`, (n: number) => `- one\n- ${n}\n`, (n: number) => `## On ${n} things`, (n: number) => `a_${n}`, (n: number) => `[words](/methodology/) ${n}`), (n, set) => checked(set(n)).includes(`No record backs the figure "${n}"`)), { numRuns: 60 });
});

test("a link's words are taken only where they say the very value of its record", () => {
  fc.assert(fc.property(fc.constantFrom("", "about ", "at least ", "more than ", "at most ", "less than "), fc.integer({ min: 1, max: 99 }), (comparator, amount) => {
    const said = checked(`Hanoi wants [${comparator}${amount} percent of GRDP](hanoi.digital-economy-share.2025).`);
    return (said === "") === (comparator === "about " && amount === 30);
  }), { numRuns: 80 });
});

test("the site's own words for a share or a rank are taken in every language", async () => {
  const { checkStory } = await import("../../../src/records/story/checkStory.ts");
  const { groupTargets } = await import("../../../src/records/target.ts");
  const targets = new Map(groupTargets(records).map((target) => [target.id, target]));
  const context = { targets, unitOf: (slug: string) => vocabulary.indicators.get(slug)?.unit ?? null, kindsOf: () => [], indicators: [], localities: [], articles: [], years: new Set<number>() };
  const [story] = stories;
  if (!story) throw new Error("There is no story.");
  const refused = records.flatMap((record) => {
    const unit = vocabulary.indicators.get(record.indicator)?.unit ?? "milestone";
    if (record.value.comparator === "milestone" || !(isPercentage(unit) || unit === "rank")) return [];
    return languages.flatMap((language) => {
      const text = `[${sayValue(record.value, unit, dictionaries[language])}](${record.id})`;
      const edition = { ...story.editions[language], title: "", lead: "", parts: [{ part: "prose" as const, text, at: { line: 1, column: 1 } }] };
      return checkStory({ ...story, editions: { en: edition, fr: edition, vi: edition } }, context).some(({ problem }) => problem.code === "story-value") ? [`${language} ${text}`] : [];
    });
  });
  expect(refused).toEqual([]);
});

test("what nobody backs in a story of this site would be told", () => {
  expect(stories.length).toBeGreaterThan(0);
  for (const { editions } of stories) for (const edition of Object.values(editions)) expect(edition.parts.filter(({ part }) => part === "chart").length).toBeGreaterThan(0);
});
