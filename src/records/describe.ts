import { describeDoubt, list, type Message } from "./describeDoubt.ts";
import { describeChange } from "./describeChange.ts";
import { describeDate } from "./describeDate.ts";
import { describeStory } from "./describeStory.ts";
import { describeYaml } from "./describeYaml.ts";
import { hint, last } from "./hint.ts";
import { proseLanguages } from "./ownWords.ts";
import type { Issue, Problem } from "./issue.ts";
import { nearest } from "./nearest.ts";

/** The three lines of an issue: place and what is wrong, what was expected, how to mend it. */
export function describe({ file, line, column, problem }: Issue): string {
  const { wrong, expected, mend } = words(problem);
  return [`${file}:${line}:${column} ${printable(wrong)}`, `  Expected: ${printable(expected)}`, `  Mend: ${printable(mend)}`].join("\n");
}

// What stands in a file reaches the terminal without its control characters, and never at length.
function printable(text: string): string {
  const plain = text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "\u00b7");
  return plain.length > 500 ? `${plain.slice(0, 500)} \u2026` : plain;
}

function words(problem: Problem): Message {
  switch (problem.code) {
    case "folder-missing":
      return { wrong: "There is no such folder.", expected: `The folder ${problem.folder}/.`, mend: "Create it, or run the command from the root of the repository." };
    case "not-a-file":
      return { wrong: problem.isFolder ? "This is a folder." : "This is neither a file nor a folder.", expected: "A text file.", mend: problem.isFolder ? "Move the files out of it, or delete it." : "Delete it." };
    case "unreadable":
      return { wrong: `The file can't be read: ${problem.reason}.`, expected: "A readable file.", mend: "Check that it exists and that you may read it." };
    case "not-utf8":
      return { wrong: "The file isn't UTF-8.", expected: "UTF-8 text.", mend: "Save it again with the encoding UTF-8." };
    case "too-large":
      return { wrong: `The file has ${problem.bytes} bytes.`, expected: `At most ${problem.most}.`, mend: "Keep the shortest quotes and our own words; the source's text stays outside." };
    case "bad-file-name":
      return { wrong: `The file name "${problem.name}" can't be an address.`, expected: `Small letters a to z, digits and single hyphens, then .md; ${others} hold the other languages' prose.`, mend: "Rename the file." };
    case "slug-twice":
      return { wrong: `"${problem.slug}" is taken by ${problem.other}.`, expected: "One file for each slug.", mend: "Rename or delete one of them." };
    case "prose-without-file":
      return { wrong: `There is no ${problem.slug}.md that this prose belongs to.`, expected: `${problem.slug}.md beside it.`, mend: "Rename one of them, or delete this one." };
    case "prose-with-front-matter":
      return { wrong: "Prose in another language has front matter.", expected: "Prose alone: the keys stand in the file without a language.", mend: "Delete the lines from `---` to `---`." };
    case "prose-missing":
      return { wrong: "There is no such file.", expected: `The ${languageName.of(problem.language)} words that belong to ${problem.owner}: prose alone, without front matter.`, mend: "Write them; every page stands in every language." };
    case "page-heading":
      return { wrong: `The heading "${problem.given.slice(0, 60)}" has no anchor.`, expected: "`## Title {#anchor}`, of small letters and hyphens, each anchor once.", mend: "Add it, the same in every language." };
    case "page-without-lead":
      return { wrong: "The page begins with a heading.", expected: "A paragraph that says what the page tells, then headings.", mend: "Write it above the first heading." };
    case "page-sections":
      return { wrong: `The anchors are ${list(problem.anchors)}.`, expected: `Those of ${problem.owner}, in its order: ${list(problem.expected)}.`, mend: "Give each language the same sections." };
    case "reserved-name":
      return { wrong: `The name "${problem.name}" is taken by the site itself.`, expected: "A name that none of the site's own addresses has.", mend: "Rename the file and those of its other languages." };
    case "story-file-name":
    case "story-missing":
    case "story-line":
    case "story-heading":
    case "story-chart":
    case "story-charts":
    case "story-date":
    case "story-link":
    case "story-link-form":
    case "story-target":
    case "story-year":
    case "story-value":
    case "story-figure":
      return describeStory(problem);
    case "no-front-matter":
      return { wrong: "There is no front matter.", expected: "`---` on the first line, the keys, `---`, then our own words.", mend: "Copy the head of another file of this folder." };
    case "front-matter-open":
      return { wrong: "The front matter has no end.", expected: "A line `---` after the last key.", mend: "Add it." };
    case "front-matter-end":
      return { wrong: `The line "${problem.given.slice(0, 40)}" ends the front matter and goes on.`, expected: "`---` alone on the line after the last key.", mend: "Delete what follows the three hyphens, or put the text in quotation marks." };
    case "front-matter-language":
      return { wrong: `The front matter is marked "${problem.given.slice(0, 40)}"; it was not read or run.`, expected: "YAML, after a bare `---`.", mend: "Write the first line as `---`." };
    case "yaml":
      return describeYaml(problem);
    case "yaml-alias":
      return { wrong: `${problem.given} is a YAML alias; it was not expanded.`, expected: "Each value written out.", mend: "Write the value where it belongs." };
    case "yaml-anchor":
      return { wrong: `YAML takes "&${problem.given.slice(0, 40)}" for the name of an anchor and cuts it off.`, expected: "The whole text.", mend: "Put the text in quotation marks; then compare it with the source." };
    case "yaml-comment":
      return { wrong: `YAML takes "#${problem.given.slice(0, 40)}" for a comment and cuts it off \`${problem.key}\`.`, expected: "The whole text.", mend: "Put the text in quotation marks, or move the comment to a line of its own." };
    case "no-body":
      return { wrong: "There is no text below the front matter.", expected: "A few words of our own.", mend: "Say what it is, and what it leaves open." };
    case "unknown-key":
      return { wrong: `The key "${problem.given}" is not known.`, expected: problem.known.length > 0 ? `One of ${problem.known.join(", ")}.` : "No such key here.", mend: nearest(problem.given, problem.known, "Delete it.") };
    case "missing":
      return { wrong: `${named(problem.key)} is missing.`, expected: hint(problem.key), mend: `Add \`${last(problem.key)}:\`.` };
    case "empty":
      return { wrong: `${named(problem.key)} is empty.`, expected: hint(problem.key), mend: "Fill it in, or delete it where it may be left out." };
    case "wrong-shape":
      return { wrong: `${named(problem.key)} has the wrong shape.`, expected: { text: "Text on one line.", mapping: "Keys with values, each on a line: `key: value`.", list: "A list: lines that begin with `- `." }[problem.expected], mend: "See the formats in the README." };
    case "not-one-of":
      return { wrong: `${named(problem.key)} is "${problem.given}".`, expected: `One of ${problem.known.join(", ")}.`, mend: nearest(problem.given, problem.known, "Choose one of them.") };
    case "unknown-name":
      return { wrong: `The ${problem.key} "${problem.given}" is not known.`, expected: `The name of a file in content/${folders[problem.key]}/, without .md.`, mend: nearest(problem.given, problem.known, `Add content/${folders[problem.key]}/${problem.given}.md, or correct the name.`) };
    case "not-a-date":
      return { wrong: `"${problem.given}" is no date.`, expected: "2021-03-16, 2021-03 or 2021, as far as it is known.", mend: "Write it so." };
    case "no-such-date":
      return { wrong: `The calendar has no "${problem.given}".`, expected: "A day that exists.", mend: "Look it up in the source." };
    case "read-before-published":
      return { wrong: `\`accessed\` is ${problem.accessed}, before \`published\`, ${problem.published}.`, expected: "First published, then read.", mend: "Correct one of the two." };
    case "not-a-year":
      return { wrong: `"${problem.given}" is no year.`, expected: "Four digits, 1900 to 2100; no key at all where the words state it or give none.", mend: "Write it in four digits, or delete the key." };
    case "not-an-address":
      return { wrong: `"${problem.given}" is no web address.`, expected: "An address that begins with https:// or http://, without name and password.", mend: "Copy it from the browser's address bar." };
    case "markup":
      return { wrong: `\`${problem.key}\` holds markup: "${problem.given.slice(0, 80)}".`, expected: "Plain text.", mend: "Delete the tags." };
    case "control-character":
      return { wrong: `\`${problem.key}\` holds a character that nobody sees, written as an escape.`, expected: "Letters, digits, signs and spaces.", mend: "Delete the escape, and compare the words beside it with the source." };
    case "control-in-file":
      return { wrong: `The character U+${problem.character.toString(16).toUpperCase().padStart(4, "0")} stands here, which nobody sees.`, expected: "Letters, digits, signs, spaces and line breaks.", mend: "Delete it; then compare the words beside it with the source." };
    case "quote-too-long":
      return { wrong: `${problem.key === "quote" ? "The quote" : "`when`"} has ${problem.words} words.`, expected: `At most ${problem.most}: the shortest fragment that ${problem.key === "quote" ? "states the value" : "names the year"}.`, mend: "Choose a shorter fragment that still says it." };
    case "year-against-words":
    case "year-unstated":
    case "year-several":
    case "year-relative":
    case "year-missing":
    case "when-without-year":
    case "when-against-quote":
    case "when-and-inferred":
    case "inferred-without-year":
    case "inferred-without-because":
    case "inferred-but-stated":
      return describeDate(problem);
    case "reads-without-because":
      return { wrong: `\`reads: ${problem.given}\` has no \`because\`.`, expected: "`because:`, which readers see.", mend: "Say why the words mean it although no rule can know it." };
    case "reads-unclear":
      return { wrong: `\`reads: ${problem.given}\` is no value of this indicator's unit, or its comparator is not known.`, expected: "30%, about 30%, at least 30%, more than 30%, at most 30%, less than 30%, 7 to 7.5%; the same without % for a count; top 5 for a rank; milestone; for what was measured nearly 30% too.", mend: "Write it so." };
    case "reads-out-of-range":
      return { wrong: `\`reads: ${problem.given}\` lies outside what this indicator can be.`, expected: `For a share 0 to 100%, for a rank 1 to 1000, for growth a year at most 100%.`, mend: "Compare it with the source, and choose the indicator that the words speak of." };
    case "reads-nearly":
      return { wrong: `\`reads: ${problem.given}\` is for what was measured.`, expected: "For a promise: a value without nearly.", mend: "Quote words that say how much is promised." };
    case "reads-against-quote":
      return { wrong: `\`reads: ${problem.given}\` differs from what the quote says by itself: "${problem.words}".`, expected: "The value of the words.", mend: "Delete `reads` and `because`, or quote other words." };
    case "reads-and-figure":
      return { wrong: "`reads` and `figure` stand together.", expected: "`figure` names words to be read; `reads` stands where none can be.", mend: "Delete one of them." };
    case "refused":
      return describeDoubt(problem.doubt);
    case "record-twice":
      return { wrong: `The record ${problem.id} stands at ${problem.other} already.`, expected: "One record for each locality, indicator and year of an article.", mend: "Keep the quote that states it best." };
    case "no-locality":
      return { wrong: "The record has no locality.", expected: "`locality:` here, or above for the whole article.", mend: "Add it." };
    case "id-vanished":
      return { wrong: `${problem.id} was published and is gone.`, expected: "Every published id in the content, or listed as moved or withdrawn.", mend: "Bring the record back, or list it in this file under `moved` or `withdrawn`, with date and reason." };
    case "id-listed-twice":
      return { wrong: `${problem.id} is listed twice.`, expected: "Each id once under `published`, and once at most under `moved` or `withdrawn`.", mend: "Delete one of the two lines." };
    case "id-gone-but-present":
      return { wrong: `${problem.id} is listed as gone and is in the content.`, expected: "One of the two.", mend: "Delete it from the list of the gone, or delete the record." };
    case "id-gone-but-unpublished":
      return { wrong: `${problem.id} is listed as gone and was never published.`, expected: "The id under `published` as well: none is ever deleted there.", mend: "Correct the name, or add it under `published`." };
    case "id-moved-nowhere":
      return { wrong: `${problem.id} moved to ${problem.to}, which leads to no record, also not by a further move.`, expected: "The id of a record that is in the content, moved on to one, or withdrawn.", mend: "Correct the name, or break the circle." };
    case "not-a-day":
    case "change-value":
    case "change-date":
    case "change-empty":
    case "change-added-twice":
    case "change-unpublished":
    case "change-before-added":
    case "change-of-nothing":
    case "change-unlogged":
    case "addition-unlogged":
      return describeChange(problem);
    case "original-missing":
      return { wrong: `There is no ${problem.article}.txt to hold the quotes against.`, expected: `${problem.folder}/${problem.article}.txt`, mend: "Save the text of the source there." };
    case "not-in-original":
      return { wrong: `${problem.key === "quote" ? "The quote" : "`when`"} isn't in ${problem.article}.txt: ${list([problem.quote])}.`, expected: "The words of the source, letter for letter.", mend: "Copy the words out of the source again." };
  }
}

const languageName = new Intl.DisplayNames("en", { type: "language" });
const others = proseLanguages.map((language) => `.${language}.md`).join(" and ");
const folders = { locality: "localities", indicator: "indicators", series: "series" } as const;

// Keys are set off; "the prose" is a thing of its own.
const named = (key: string) => (key.startsWith("the ") ? `T${key.slice(1)}` : `\`${key}\``);
