import type { Doubt } from "./reading/doubt.ts";
import type { Unit } from "./unit.ts";

/** The three parts of every message: what is wrong, what was expected, how to mend it. */
export interface Message {
  readonly wrong: string;
  readonly expected: string;
  readonly mend: string;
}

const sought: Record<Unit, string> = {
  "percent-of-grdp": "a percentage that is a share of GRDP",
  percent: "a percentage that is a level (not growth, not a share of GRDP)",
  "percent-per-year": "a percentage of growth a year",
  "percent-growth": "a percentage of growth over a period",
  rank: 'a rank ("top 5", "five leading localities", "third place")',
  count: "a number of things",
  milestone: "words without a figure",
};

const allowed: Record<Unit, string> = {
  "percent-of-grdp": "a share of 0 to 100%",
  percent: "a share of 0 to 100%",
  "percent-per-year": "growth of at most 100% a year",
  "percent-growth": "growth of at most 1000%",
  rank: "a place from 1 to the number of those ranked",
  count: "a number of things",
  milestone: "words without a figure",
};

const told: Record<(Doubt & { why: "unfit-percentage" })["told"], string> = {
  growth: "a growth",
  decrease: "a decrease",
  points: "a number of percentage points",
  "share-of-grdp": "a share of GRDP",
  "share-of-other": "a share of something that is not GRDP",
  yearly: "a yearly figure",
};

// Cutting a quote short until it passes would make a wrong record, so no mend asks for it.
const orReads = "if no words can settle it, give your reading as `reads:` with `because:`";
const elsewhere = `Quote other words of the source that state the value; ${orReads}.`;

/** Words for a refusal of the reader. */
export function describeDoubt(doubt: Doubt): Message {
  switch (doubt.why) {
    case "too-long":
      return { wrong: `The words are longer than the reader takes.`, expected: `At most ${doubt.most} characters.`, mend: "Quote the shortest words of the source that state the value." };
    case "foreign-sign":
      return { wrong: `"${doubt.words}" (${codePoint(doubt.words)}), character ${doubt.at + 1} of the quote, is no letter, digit or sign that the reader knows.`, expected: "Digits 0 to 9, the letters of the language, its common signs.", mend: `Copy the words out of the source again, as they are shown there; if they stand so in it, quote other words, or ${orReads}.` };
    case "damaged":
      return { wrong: `"${doubt.words}" holds no whole figure: a letter, a mark or a note is stuck to its digits.`, expected: "A figure that stands for itself.", mend: `Copy the words out of the source again; if they stand so in it, quote other words, or ${orReads}.` };
    case "unaccented":
      return { wrong: `"${doubt.words}" has lost its accents.`, expected: "The words with their accents, as the language writes them.", mend: `Copy the words out of the source again; if they stand so in it, quote other words, or ${orReads}.` };
    case "no-value":
      return {
        wrong: doubt.words.length === 0 ? "The quote holds no figure." : `The quote holds no value: ${list(doubt.words)} can't be it.`,
        expected: `For this indicator: ${sought[doubt.unit]}.`,
        mend: "Quote the words that state it; where the promise has no figure, add `reads: milestone` and `because:`.",
      };
    case "several-values":
      return { wrong: `The quote holds ${doubt.words.length} values: ${list(doubt.words)}.`, expected: "One value, or `figure:` to say which.", mend: "Add `figure:` with the words of the one that is meant; where the entry lists several indicators, give each an entry of its own." };
    case "number-in-doubt":
      return {
        wrong: `"${doubt.words}" can be read in more than one way.`,
        expected: doubt.decimalMark === "." ? "In this language a point before decimals and a comma between thousands." : "In this language a comma before decimals and a point or space between thousands.",
        mend: `Name with \`figure:\` the words that state the value, if they are others; ${orReads}.`,
      };
    case "unplaced-number":
      return { wrong: `"${doubt.words}" is a number that the reader can't place.`, expected: `For this indicator: ${sought[doubt.unit]}, and no other bare number.`, mend: "Name with `figure:` the words that state the value." };
    case "unfit-percentage":
      return { wrong: `"${doubt.words}" is ${told[doubt.told]}.`, expected: `For this indicator: ${sought[doubt.unit]}.`, mend: "Choose the indicator that the words speak of, or quote other words." };
    case "out-of-range":
      return { wrong: `"${doubt.words}" lies outside what this indicator can be.`, expected: `For this indicator: ${allowed[doubt.unit]}.`, mend: "Compare it with the source, and choose the indicator that the words speak of." };
    case "hedged":
      return { wrong: `"${doubt.words}": the words beside the figure soften it, add to it or compare it.`, expected: "A figure that stands alone or with a comparator (about, at least, more than, at most, less than).", mend: elsewhere };
    case "nearly":
      return { wrong: `"${doubt.words}" promises to come near a figure, and doesn't say how near.`, expected: "For a promise: a figure that stands alone or with a comparator; only what was measured may be nearly something.", mend: elsewhere };
    case "negated":
      return { wrong: `"${doubt.words}" denies something in this quote, or gives it up.`, expected: "Words that state a value.", mend: "Quote the words of the source that state it, if there are any: what was denied or given up is no record." };
    case "conditional":
      return { wrong: `"${doubt.words}" makes it hang on a condition, or asks it.`, expected: "Words that state a value without one.", mend: "Quote the words of the source that state it without one, if there are any: a condition isn't left out to make a quote pass." };
    case "opinion":
      return { wrong: `"${doubt.words}" tells what somebody hopes, demands or has heard.`, expected: "The words of those who promise it or measured it.", mend: "Quote those words, if the source has them: what others hope or say of it is no record." };
    case "other-whole":
      return { wrong: `"${doubt.words}" is a share of another whole, or leaves a part of it out.`, expected: "A share of the whole that the indicator counts.", mend: "Choose the indicator that the words speak of, or quote other words that state this one." };
    case "compared":
      return { wrong: `"${doubt.words}" compares with something, and the figure may be what is compared with.`, expected: "Words that state the value itself.", mend: elsewhere };
    case "loose-fraction":
      return { wrong: `"${doubt.words}" is a fraction that may be a way of speaking.`, expected: "For a promise: a percentage, a half or quarters, or a fraction in digits (19 out of 20).", mend: elsewhere };
    case "vague":
      return { wrong: `"${doubt.words}" is a quantity that no rule turns into a number.`, expected: "A figure, in digits or plain words.", mend: elsewhere };
    case "change":
      return { wrong: `"${doubt.words}" may tell a change from one value to another, or a range, or a stage on the way.`, expected: "One value.", mend: `Say with \`figure:\` which words state the value; ${orReads}.` };
    case "comparators-disagree":
      return { wrong: `"${doubt.words}" holds more comparators than one value takes.`, expected: "One number with one comparator, or a range.", mend: elsewhere };
    case "loose-comparator":
      return { wrong: `"${doubt.words}" stands at no figure, and may be the comparator of this one.`, expected: "Every comparator beside its number.", mend: elsewhere };
    case "figure-in-milestone":
      return { wrong: `The quote states a figure, "${doubt.words}", and the indicator is a milestone.`, expected: "For a milestone: words without a figure.", mend: "Choose an indicator with a unit, or quote other words that state the promise without a figure." };
    case "partly":
      return { wrong: `"${doubt.words}" says that it is done in part, or only begun.`, expected: "For a milestone: words that state the whole of it.", mend: "Quote the words of the source that state it, if there are any: a part is another promise." };
    case "figure-absent":
      return { wrong: `The figure "${doubt.figure}" isn't in the quote.`, expected: "Words of the quote, letter for letter.", mend: "Copy the figure out of the quote." };
    case "figure-twice":
      return { wrong: `The figure "${doubt.figure}" stands in the quote more than once.`, expected: "Words that stand there once.", mend: "Add a word before or after it." };
    case "figure-names-none":
      return { wrong: `The figure "${doubt.figure}" names no value of this indicator.`, expected: `For this indicator: ${sought[doubt.unit]}.`, mend: "Name the words that state it." };
    case "figure-names-several":
      return { wrong: `The figure "${doubt.figure}" names more than one value.`, expected: "One value.", mend: "Name the words of the one that is meant." };
    case "figure-splits":
      return { wrong: `The figure "${doubt.figure}" cuts "${doubt.words}" in two.`, expected: "The whole range.", mend: `Write \`figure: ${doubt.words}\`.` };
  }
}

const codePoint = (text: string) => `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** Words in quotation marks with commas between. */
export function list(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(", ");
}
