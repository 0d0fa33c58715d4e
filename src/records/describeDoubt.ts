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

const told: Record<(Doubt & { why: "unfit-percentage" })["told"], string> = {
  growth: "a growth",
  decrease: "a decrease",
  points: "a number of percentage points",
  "share-of-grdp": "a share of GRDP",
  "share-of-other": "a share of something that is not GRDP",
  yearly: "a yearly figure",
};

const orReads = "or, if no words can settle it, give your reading as `reads:` with `because:`";

/** Words for a refusal of the reader. */
export function describeDoubt(doubt: Doubt): Message {
  switch (doubt.why) {
    case "no-value":
      return {
        wrong: doubt.words.length === 0 ? "The quote holds no figure." : `The quote holds no value: ${list(doubt.words)} can't be it.`,
        expected: `For this indicator: ${sought[doubt.unit]}.`,
        mend: `Quote the words that state it; where the promise has no figure, add \`reads: milestone\` and \`because:\`.`,
      };
    case "several-values":
      return { wrong: `The quote holds ${doubt.words.length} values: ${list(doubt.words)}.`, expected: "One value, or `figure:` to say which.", mend: `Shorten the quote, or add \`figure: ${doubt.words[0] ?? ""}\`.` };
    case "number-in-doubt":
      return {
        wrong: `"${doubt.words}" can be read in more than one way.`,
        expected: doubt.decimalMark === "." ? "In this language a point before decimals and a comma between thousands." : "In this language a comma before decimals and a point or space between thousands.",
        mend: `Name other words with \`figure:\`, ${orReads}.`,
      };
    case "unplaced-number":
      return { wrong: `"${doubt.words}" is a number that the reader can't place.`, expected: `For this indicator: ${sought[doubt.unit]}, and no other bare number.`, mend: `Shorten the quote, or say with \`figure:\` which words state the value.` };
    case "unfit-percentage":
      return { wrong: `"${doubt.words}" is ${told[doubt.told]}.`, expected: `For this indicator: ${sought[doubt.unit]}.`, mend: "Choose the indicator that the words speak of, or quote other words." };
    case "hedged":
      return { wrong: `"${doubt.words}": the words beside the figure soften it, add to it or compare it.`, expected: "A figure that stands alone or with a comparator (about, at least, more than, at most, less than).", mend: `Quote words without it, ${orReads}.` };
    case "negated":
      return { wrong: `"${doubt.words}" denies something in this quote.`, expected: "Words that state a value.", mend: `Shorten the quote so that it leaves the negation out, ${orReads}.` };
    case "vague":
      return { wrong: `"${doubt.words}" is a quantity that no rule turns into a number.`, expected: "A figure, in digits or plain words.", mend: `Quote words with a figure, ${orReads}.` };
    case "change":
      return { wrong: `"${doubt.words}" may tell a change from one value to another, or a range.`, expected: "One value.", mend: "Say with `figure:` which words state the value." };
    case "comparators-disagree":
      return { wrong: `"${doubt.words}" holds more comparators than one value takes.`, expected: "One number with one comparator, or a range with none.", mend: `Quote fewer words, ${orReads}.` };
    case "loose-comparator":
      return { wrong: `"${doubt.words}" stands at no figure.`, expected: "Every comparator beside its number.", mend: `Quote fewer words, ${orReads}.` };
    case "figure-in-milestone":
      return { wrong: `The quote states a figure, "${doubt.words}", and the indicator is a milestone.`, expected: "For a milestone: words without a figure.", mend: "Choose an indicator with a unit, or quote the words that hold no figure." };
    case "figure-absent":
      return { wrong: `The figure "${doubt.figure}" isn't in the quote.`, expected: "Words of the quote, letter for letter.", mend: "Copy the figure out of the quote." };
    case "figure-twice":
      return { wrong: `The figure "${doubt.figure}" stands in the quote more than once.`, expected: "Words that stand there once.", mend: "Add a word before or after it." };
    case "figure-names-none":
      return { wrong: `The figure "${doubt.figure}" names no value of this indicator.`, expected: `For this indicator: ${sought[doubt.unit]}.`, mend: "Name the words that state it." };
    case "figure-names-several":
      return { wrong: `The figure "${doubt.figure}" names more than one value.`, expected: "One value.", mend: "Name fewer words." };
    case "figure-splits":
      return { wrong: `The figure "${doubt.figure}" cuts "${doubt.words}" in two.`, expected: "The whole range.", mend: `Write \`figure: ${doubt.words}\`.` };
  }
}

/** Words in quotation marks with commas between. */
export function list(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(", ");
}
