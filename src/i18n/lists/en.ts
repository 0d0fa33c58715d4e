import type { ListWords } from "./words.ts";

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const en: ListWords = {
  lists: {
    targets: (count) => plural(count, "promise", "promises"),
    articles: (count) => plural(count, "article", "articles"),
    statements: (count) => plural(count, "quoted statement", "quoted statements"),
    facts: "The article",
    aboutPlace: "About this place",
    read: (host, language) => `Read the article at ${host} (in ${language})`,
    whatItIs: "What it is, and what it leaves open",
    indicators: "What was promised, and how it is counted. Two promises stand under one indicator only where they mean the same thing.",
    indicatorIs: (name) => `${name}: what each place promised, by when, and the words that state it.`,
    places: "The places whose promises are compared here, and the country as their yardstick.",
    placeIs: (name) => `What ${name} promised for its digital transformation, by when and in whose words.`,
    sources: "The articles that the promises are quoted from. Each one is a report of a plan, not the plan itself.",
    sourceIs: (title, publisher) => `The promises that we quote from “${title}”, ${publisher}, and what the article leaves open.`,
    statedIn: "Promises stated here",
    statedNothing: "This article states no promise that we recorded.",
    original: "Original",
    language: "Language",
    byline: "By",
    issuer: "Issued by",
    download: "All targets as data",
  },
};
