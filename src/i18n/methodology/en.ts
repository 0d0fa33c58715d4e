import type { Methodology } from "./methodology.ts";

export const en: Methodology = {
  lead: "The quote is the data. Nobody types a number: each is read out of the words that state it, and those words stand beside it. The few values that no rule can read are our own reading, and marked as such.",
  sections: {
    quote: {
      title: "The quote",
      paragraphs: [
        "An editor copies the shortest words of a source that state a target, at most forty, in the language they were printed in. The editor says which place, which indicator and which year they speak of. The value isn't written down a second time, so it can't drift from its source.",
      ],
    },
    number: {
      title: "The way of one number",
      paragraphs: ["From an article to a chart, a value goes through four steps."],
      points: [
        "The words are copied from the source, and can be held against a saved copy letter for letter.",
        "A program reads the value by the rules of the quote's language: “7,5” is seven and a half in French and Vietnamese.",
        "The unit of the indicator decides which figures may count. For a share only a percentage does, so that “level 4”, “5G” or “2025” is never taken for one.",
        "All records of one place, indicator and year form a target. It has a page of its own, with every quote, and every mark and table line leads there.",
      ],
    },
    comparators: {
      title: "What stands around a number",
      paragraphs: ["“About 30%”, “30%” and “more than 30%” are three different promises. Each kind keeps its name in the data and its own shape on the charts."],
    },
    refused: {
      title: "What is refused",
      paragraphs: ["A wrong value would cost more than a missing one. Where the words leave a doubt, the program refuses the quote and says why, and the site isn't built until an editor has settled it."],
      points: [
        "Two figures that could both be the value. The editor then names the words that state it.",
        "A number whose role can't be told, or whose decimal sign is unclear.",
        "A figure that doesn't fit the indicator's unit, or no figure at all.",
        "A quote that isn't in the saved copy of its source.",
      ],
    },
    year: {
      title: "The year",
      paragraphs: ["Either the sentence states the year, or we inferred it from the sentences around them. Each record says which, and why. “Before 2025” stands under 2025, the year that it names. Where nothing gives a year, none is given here."],
    },
    readings: {
      title: "Readings of our own",
      paragraphs: ["Some words are plain to a reader and to no rule: “the whole of its administrative system” is 100%. Then the value is our reading. The record says so, and gives the reason. “Among the leading localities” names no number and gets none."],
    },
    disagreement: {
      title: "When sources differ",
      paragraphs: ["Two articles may give the same promise different values, years or stages of decision. We choose none of them. Both records stand side by side, on the page and on the chart, with the name of who said what. A source that doesn't say whether a plan was adopted isn't taken to mean that it was."],
    },
    ids: {
      title: "Addresses that last",
      paragraphs: ["Each record has an id made of place, indicator, year and article. A published id never vanishes: if a record was wrong, it is listed as withdrawn or moved, with the date and the reason, and its address says so."],
    },
    limits: {
      title: "What is left out",
      paragraphs: ["We record what articles report, not the decisions themselves, and only from the sources listed here. “No target found in the sources” doesn't mean that no target exists. Wishes that name nothing to reach, expectations, past results and figures for single industries aren't targets and aren't recorded."],
    },
  },
};
