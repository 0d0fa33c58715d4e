import { parseAtomFeed } from "feedsmith";
import { expect, test } from "vitest";
import { readCatalogue, type Catalogue } from "../../src/catalogue.ts";
import { atomFeed } from "../../src/feed/atom.ts";
import { dictionaries, editions } from "../../src/i18n/index.ts";
import { changesOf, parseLog } from "../../src/records/changes/log.ts";

const real = readCatalogue(process.cwd()).catalogue;
const some = real.records.find(({ indicator }) => indicator === "digital-economy-share");
if (!some) throw new Error("There are records.");
const site = new URL("https://example.org");

/** The catalogue with a history: added, altered twice on a day, altered later, moved and withdrawn. */
function eventful(): Catalogue {
  const line = (value: string, quote: string) => `      - { id: ${some?.id}, value: ${value}, quote: '${quote}' }\n`;
  const entry = (date: string, kind: string, lines: string) => `  - date: ${date}\n    because: { en: 'For <reasons> & more.', fr: Pour des raisons., vi: Có lý do. }\n    ${kind}:\n${lines}`;
  const log = parseLog("content/changes.yaml", `changes:\n${entry("2026-11-22", "added", line("about 30", "about 30 percent"))}${entry("2026-11-24", "altered", line("more-than 30", "more than 30 percent"))}${entry("2026-11-24", "altered", line("more-than 35", "more than 35 percent"))}${entry("2026-11-25", "altered", line("between 7 and 7.5", "7 to 7.5 percent"))}`);
  if ("issues" in log) throw new Error("The log is sound.");
  const gone = [
    { id: "hanoi.it-rank.2045@gone", to: null, date: "2026-11-26", because: { en: "We had misread it." } },
    { id: "hanoi.it-rank.2025@old", to: "hanoi.it-rank.2025@cpv-hanoi-top-3-2021", date: "2026-11-26", because: { en: "Renamed." } },
  ];
  const all = changesOf(log.ok, gone);
  return { ...real, ids: { published: [], gone }, changes: { all, latest: all[0]?.date ?? null, of: () => null, log: log.ok } };
}

test.each(editions.map((words) => [words.language, words] as const))("the feed in %s is as its golden says", async (language, words) => {
  await expect(atomFeed(eventful(), words, site)).toMatchFileSnapshot(`../output/feed/${language}.xml`);
});

test("every id is an address of its own that never passes to another change, and every entry has what a reader of feeds needs", () => {
  const read = (catalogue: Catalogue, at: URL | undefined) => parseAtomFeed(atomFeed(catalogue, dictionaries.en, at));
  const { entries = [], id, updated } = read(eventful(), site);
  const ids = entries.map((entry) => entry.id);
  expect(new Set(ids).size).toBe(6);
  for (const own of [id, ...ids]) expect(own).toMatch(/^tag:[a-z0-9.-]+,\d{4}:[0-9a-zA-Z;/?:@&=+$.\-_!~*'(),%]+$/);
  expect(updated).toBe("2026-11-26T00:00:00.000Z");
  expect(entries.map((entry) => entry.updated)).toEqual([...entries.map((entry) => entry.updated)].sort().reverse());
  for (const entry of entries) {
    expect(entry.title?.value).toMatch(/\S/);
    expect(entry.links?.[0]?.href).toMatch(/^https:\/\/example\.org\//);
    expect(entry.content?.value).not.toMatch(/<reasons>/);
  }
  // One more alteration of the same day, and another host, leave all ids as they are.
  const { changes } = eventful();
  const [latest] = changes.all.filter(({ kind }) => kind === "altered");
  const more = latest ? [{ ...latest, because: { en: "Once more." } }, ...changes.all] : [];
  const later = read({ ...eventful(), changes: { ...changes, all: more } }, undefined).entries ?? [];
  expect(later.map((entry) => entry.id).slice(1)).toEqual(ids);
  expect(new Set(later.map((entry) => entry.id)).size).toBe(7);
});

test("a feed of a site on which nothing was published yet is still a feed", () => {
  const text = atomFeed({ ...real, changes: { ...real.changes, all: [], latest: null } }, dictionaries.vi, undefined);
  expect(parseAtomFeed(text).entries ?? []).toEqual([]);
});

test("the site's own feed has an entry for each change, and no more than a reader of feeds can bear", () => {
  const { entries = [] } = parseAtomFeed(atomFeed(real, dictionaries.en, site));
  expect(entries).toHaveLength(Math.min(real.changes.all.length, 200));
  const many = Array.from({ length: 300 }, () => real.changes.all).flat().slice(0, 1000);
  expect(parseAtomFeed(atomFeed({ ...real, changes: { ...real.changes, all: many } }, dictionaries.en, site)).entries).toHaveLength(200);
});
