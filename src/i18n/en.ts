import { isGrowth, type Unit } from "../records/unit.ts";
import { lowered, raised } from "./initial.ts";
import { en as lists } from "./lists/en.ts";
import { en as read } from "./read/en.ts";
import { en as reuse } from "./reuse/en.ts";
import type { Words } from "./words.ts";

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

function spelled(count: number, isFirst = false): string {
  const word = small[count] ?? String(count);
  return isFirst ? raised(word) : word;
}

const every = (places: number) => (places === 2 ? "both places" : `all ${spelled(places)} places`);
const noun = (unit: Unit) => (unit === "rank" ? "rank" : unit === "count" ? "number" : isGrowth(unit) ? "growth" : "share");

export const en: Words = {
  ...reuse,
  ...lists,
  ...read,
  language: "en",
  locale: "en-GB",
  territory: "en_GB",
  quotation: ["“", "”", "‘", "’"],
  colon: ": ",
  comma: ", ",
  semicolon: "; ",
  site: {
    name: "Digital Targets",
    tagline: "Vietnam’s digital targets: what was promised, by when, in whose words",
    description: "What Hanoi, Ho Chi Minh City and Quang Ninh promised for their digital transformation, by when and in whose words. Every value leads back to the quote that states it.",
    skip: "Skip to the content",
    licence: "Our data and words may be used by anyone who names Digital Targets. Quotes belong to their publishers.",
    menu: "Main menu",
    languages: "Language",
    breadcrumb: "Path",
  },
  pages: { front: "Front page", indicators: "Indicators", localities: "Places", sources: "Sources", methodology: "How we read", notFound: "Nothing here" },
  pillars: { overall: "Overall", government: "Government", economy: "Economy", society: "Society", infrastructure: "Infrastructure", innovation: "Innovation", security: "Security" },
  kinds: { city: "City", province: "Province", country: "Country" },
  statuses: { draft: "Draft, not yet decided", proposed: "Proposed, not yet decided", adopted: "Adopted" },
  statusUnknown: "The article doesn’t say whether it was adopted",
  bases: { stated: "The sentence states the year", inferred: "We inferred the year" },
  comparators: {
    exactly: { name: "exactly", meaning: "One number, with nothing that softens it: “30%”, “all”.", drawn: "A filled dot" },
    about: { name: "about", meaning: "A number that the words call approximate: “about”, “around”, “some”.", drawn: "A hollow dot with a soft halo" },
    nearly: { name: "nearly", meaning: "A number that was almost reached: “nearly”, “almost”, “close to”. Only measured figures are read so; a promise worded like this is refused.", drawn: "Like “about”" },
    "at-least": { name: "at least", meaning: "A floor that counts as reached: “at least”, “a minimum of”, “or more”.", drawn: "A filled dot with an open arrow outward" },
    "more-than": { name: "more than", meaning: "A floor that must be passed: “more than”, “over”, “pass”.", drawn: "A hollow dot with an open arrow outward" },
    "at-most": { name: "at most", meaning: "A ceiling that counts as kept: “at most”, “no more than”.", drawn: "A filled dot with an open arrow back" },
    "less-than": { name: "less than", meaning: "A ceiling that must not be touched: “less than”, “under”.", drawn: "A hollow dot with an open arrow back" },
    between: { name: "between", meaning: "Two ends: “7 to 7.5%”. No midpoint is made up.", drawn: "A bar from end to end" },
    top: { name: "top", meaning: "A place among the first: “top 5”, “five leading localities”.", drawn: "Filled ranks of a ladder, the best at the top" },
    milestone: { name: "milestone", meaning: "A promise without a number.", drawn: "A pennant and words, never a number" },
  },
  value: {
    exactly: (amount) => amount,
    about: (amount) => `about ${amount}`,
    nearly: (amount) => `nearly ${amount}`,
    atLeast: (amount) => `at least ${amount}`,
    moreThan: (amount) => `more than ${amount}`,
    atMost: (amount) => `at most ${amount}`,
    lessThan: (amount) => `less than ${amount}`,
    between: (low, high) => `${low} to ${high}`,
    top: (last) => `top ${last}`,
    topShort: (last) => `top ${last}`,
    place: (rank) => `rank ${rank}`,
    milestone: "a promise without a number",
    promised: "promised",
    promisedUnnumbered: "promised without a number",
  },
  unit: {
    "percent-of-grdp": (amount) => `${amount}% of GRDP`,
    percent: (amount) => `${amount}%`,
    "percent-per-year": (amount) => `${amount}% a year`,
    "percent-growth": (amount) => `${amount}% growth`,
    count: (amount) => amount,
  },
  measure: {
    "percent-of-grdp": "in per cent of gross regional domestic product (GRDP)",
    percent: "in per cent",
    "percent-per-year": "in per cent",
    "percent-growth": "in per cent over the whole period",
    rank: "among Vietnam’s provinces and cities (1 is best)",
    count: "number",
    milestone: "without a number",
  },
  byYear: (year) => `by ${year}`,
  undated: "no year given",
  date: { day: (day, month, year) => `${day} ${month} ${year}`, month: (month, year) => `${month} ${year}`, year: (year) => year },
  dateUnknownDay: "the exact day isn’t printed",
  front: {
    lead: (places) => `${places} each set targets for their digital transformation. Here is what each said it would reach and by when, read out of the words of those who reported it.`,
    how: [
      "An editor quotes the few words of a source that state a target. The site reads the value out of them, with its “about”, “at least” or “more than”, and refuses where the words leave a doubt.",
      "Every value on this page leads to the words that state it, in the language they were printed in, and on to the source.",
    ],
    glance: "What each promised",
    latest: "The sources",
    fields: "What each place promised, field by field",
    field: "Field",
    few: "Fewer signs may only mean that fewer articles were read.",
    questions: "Start from a question",
    everything: (indicators) => (indicators < 2 ? "All indicators" : `All ${indicators} indicators`),
  },
  stories: { kind: "Our story", sources: "What it rests on", held: "Every figure in this text leads to the promise that states it, and was held against the words of its source before the text could appear." },
  pageKinds: { indicator: "Indicator", locality: "Place", target: "One promise", article: "Source" },
  nothingFound: "No target found in the sources",
  target: {
    sentence: (place, promise) => `${place} promised ${promise}.`,
    sentenceTop: (place, promise) => `${place} promised a place in the ${promise}.`,
    sentenceMilestone: (place, year) => `${place} promised this without a number, ${year}.`,
    records: "In whose words",
    agree: (count) => (count === 0 ? "No source states it." : count === 1 ? "One source states it." : `${count} sources state it, and they agree on the value.`),
    differ: "The sources differ on the value",
    sides: (sides) => `${sides.map(({ value, sources }, i) => {
      const who = i === 0 ? `${spelled(sources, true)} ${sources === 1 ? "source" : "sources"}` : sources === 1 ? "another" : spelled(sources);
      return value === null ? `${who} ${sources === 1 ? "gives" : "give"} no number` : `${who} ${sources === 1 ? "says" : "say"} ${value}`;
    }).join(", ")}.`,
    differInStatus: "Not all sources report the same status",
    readAs: "Read as",
    when: "The year",
    statedElsewhere: "Other words of the source state the year",
    year: "Year",
    reading: "Reading",
    ourReading: "This is our reading: no rule can take it from the words.",
    because: "Why",
    document: "Document",
    status: "Status",
    original: "The words in the original",
    archived: "Archived copy",
    accessed: (date) => `read on ${date}`,
    id: "Id of this record",
    otherYears: "The same promise for other years",
    elsewhere: "The same indicator elsewhere",
    allElsewhere: "All places and years",
    gone: (date) => `Withdrawn on ${date}`,
    goneMoved: (date) => `Moved on ${date}`,
    moved: "It stands now at",
    pageIs: (title) => `${title}. The promise in the words of its sources, and the value read from them.`,
    goneText: "This page was published and its address is kept, so that a citation still leads somewhere. What stood here has gone, for the reason below.",
    goneRecords: "Records that have gone from this page",
  },
  table: { locality: "Place", year: "Year", value: "Promised", quote: "The words", source: "Source", inferred: "year inferred by us", ourReading: "our reading", indicator: "Indicator", published: "Published", records: "Promises", publisher: "Publisher" },
  findings: {
    alone: (place) => `in our sources only ${place} has a target`,
    aloneInNumber: (place) => `in our sources only ${place} puts a number on it`,
    rankAlone: (place, ranking) => `In our sources, only ${place} names a rank in ${lowered(ranking)}`,
    apart: (places, unit, value, years) => `${places} aim for the same ${noun(unit)}, ${value}, ${spelled(years)} ${years === 1 ? "year" : "years"} apart`,
    together: (places, unit, promise) => `${places} aim for the same ${noun(unit)}: ${promise}`,
    higher: (place, other, year) => `${place} aims higher than ${other} for ${year}`,
    lower: (place, other, year) => `${place} aims lower than ${other} for ${year}`,
    better: (place, other, year) => `${place} aims for a better rank than ${other} by ${year}`,
    against: (value, other) => `${value}, against ${other}`,
    spread: (year, low, lowPlace, high, highPlace) => `${lowPlace} aims lowest for ${year} (${low}) and ${highPlace} highest (${high})`,
    rises: (place, from, to) => `${place}’s promise climbs over the years: ${from}, then ${to}`,
    falls: (place, from, to) => `${place}’s promise falls over the years: ${from}, then ${to}`,
    several: (places) => (places === 1 ? "one place puts a number on it" : `${spelled(places)} places put a number on it`),
    severalRanks: (places, ranking) => `${spelled(places, true)} ${places === 1 ? "place names" : "places name"} a rank in ${lowered(ranking)}`,
    promisedAlone: (place, years) => `in our sources, only ${place} promised it, ${years}`,
    promisedBy: (places) => `promised without a number by ${places}`,
    promisedByMany: (places) => `promised without a number by ${spelled(places)} ${places === 1 ? "place" : "places"}`,
    shared: (count, indicators, places, indicator) => {
      const all = `a promise from ${every(places)}`;
      if (count === 0) return `In our sources, no indicator has ${all}`;
      if (count === indicators) return `Every indicator has ${all}`;
      const said = count * 2 > indicators ? spelled(count) : `only ${spelled(count)}`;
      return `In our sources, ${said} of ${spelled(indicators)} indicators ${count === 1 ? "has" : "have"} ${all}${indicator === null ? "" : `: ${lowered(indicator)}`}`;
    },
    counted: (promises, numbered) => promises === 0 ? "no promises" : `${plural(promises, "promise", "promises")}, ${numbered === promises ? (promises === 1 ? "with a number" : "all with a number") : numbered === 0 ? (promises === 1 ? "without a number" : "none with a number") : `${numbered} with a number`}`,
  },
  chart: {
    differ: "sources differ",
    downloads: "Download",
    ranks: "promised ranks, 1 is best",
    counted: "What is counted, and what is not",
    table: "As a table",
    withoutNumber: "Promised without a number",
    promises: "The promises",
    source: (articles, dates) => `Source: ${plural(articles, "article", "articles")}, ${dates}.`,
    key: "How values are drawn",
    tableTitle: "Every promise, in its source’s words",
  },
  embed: {
    title: "Embed",
    home: "every value in its source’s words",
    summary: "Embed this chart",
    lead: "Paste this line into your article. The chart stays up to date, needs no script, sets no cookie and asks no other host for anything.",
    chart: "Chart", language: "Language", colours: "Colours", light: "light", dark: "dark",
    kinds: { comparison: "The places compared", path: "Over the years", rank: "Ranks", milestones: "Promises without a number", overview: "Everything at a glance" },
    code: "Code for a web page", copy: "Copy", copied: "Copied",
    preview: "How it looks", pixels: (width) => `${width} pixels wide`,
    picture: "Code for a picture", pictureLead: "For newsletters and systems that take no frame. The picture keeps its address and is redrawn with the chart.",
    without: "For dark colours, add dark/ to the frame’s address and turn light into dark in its style. Other languages stand on this page in those languages.",
    oembed: "Where a system takes an address instead of code (oEmbed), give it the address of this page.",
  },
  notes: {
    undecided: (articles) => `Not yet decided when reported: ${articles}.`,
    inferred: "Year inferred by us",
    allInferred: (years) => (years === 1 ? "The year was inferred by us." : "All years were inferred by us."),
    someInferred: (years) => `${plural(years, "year was", "years were")} inferred by us.`,
  },
  picture: { part: (shown, places) => `The picture shows ${shown} of ${places} places.` },
  overview: {
    none: "none found",
    noneIn: (count, places) => `none found in ${count} of ${places} places`,
    foundIn: (count, places) => `promised by ${count} of ${places} places`,
    places: (count) => plural(count, "place", "places"),
    caption: "Each entry leads to its quotes. “None found”: no target found in the sources. Scales begin at zero: a solid one ends at 100%, a short dashed one at its row’s largest value; a value without one is the only one in its row. Ranks are counted from the best.",
    note: "Some plans were drafts when they were reported; the page of each promise says which. Whether a promise was kept isn’t told here yet.",
  },
  agenda: { numbered: "with a number", unnumbered: "without a number", undated: (count) => `${count} without a year` },
  path: { promised: "promised", measured: "measured", inYear: (figure, year) => `${figure} in ${year}`, yardstick: (country) => `${country}, for comparison`, unlabelled: "Not labelled above" },
  notFound: { text: "There is no page at this address.", ways: "Published addresses don’t go away, so it was probably mistyped. These lead on:" },
};
