import type { ReuseWords } from "./words.ts";

const records = (count: number) => `${count} ${count === 1 ? "record" : "records"}`;

export const en: ReuseWords = {
  titles: { targets: "Promises", search: "Search", reuse: "Reuse", changes: "Changes" },
  cite: {
    title: "Cite",
    page: "This page, where the sources stand side by side",
    sources: (count) => (count === 1 ? "The source of the words" : "The sources of the words"),
    managers: "For reference managers",
    data: "As data",
    copy: "Copy", copied: "Copied",
    read: "read on",
    lasting: "The address of this page stays. If a record goes, the page says when and why.",
  },
  files: { excel: "CSV for Excel", package: "Data package", readme: "Readme", whole: "All data", table: "Table",
    tables: { targets: "Promises", outcomes: "Measured figures", localities: "Places", indicators: "Indicators", series: "Series of measurements", articles: "Sources" } },
  changes: {
    lead: "Every record that was added, altered or withdrawn since the first publication, with its date and the reason.",
    feed: "Follow as a feed (Atom)",
    nothing: "Nothing was published yet.",
    kinds: { added: (count) => `${records(count)} added`, altered: (count) => `${records(count)} altered`, withdrawn: (count) => `${records(count)} withdrawn`, moved: (count) => `${records(count)} moved` },
    keys: { value: "Value", quote: "Quote", when: "Words of the date", basis: "Year", status: "Status" },
    was: "was", is: "now", unsaid: "not said",
    because: "Why", movedTo: "It stands now at",
    newly: "Newly recorded.",
    entry: { added: (what) => `${what} (added)`, altered: (what) => `${what} (altered)`, withdrawn: (what) => `${what} (withdrawn)`, moved: (what) => `${what} (moved)` },
  },
  search: {
    label: "Search the promises", button: "Search",
    lead: "Finds places, indicators, promises and the words of their sources, in English, French and Vietnamese, with or without accents.",
    without: "Searching needs scripts, which are off in this browser. Everything is listed on these pages:",
    found: { none: "Nothing was found for", one: "1 result for", several: "# results for" },
    loose: "No page has all these words. These have some of them:",
    loading: "Looking …", failed: "The list to search in could not be loaded. Try again, or use the lists:",
    more: "Show more", story: "Story",
  },
  filters: {
    label: "Show only", all: "all", clear: "Show all",
    sort: "Kind", published: "Published",
    sorts: { numbered: "with a number", unnumbered: "without a number", disputed: "sources differ" },
    unsaid: "not said",
    shown: "# of ## shown", none: "Nothing fits all of these.",
  },
  targets: { lead: "Every promise in our sources. Each leads to its page, with the words that state it.", sources: (count) => `${count} ${count === 1 ? "source" : "sources"}` },
};
