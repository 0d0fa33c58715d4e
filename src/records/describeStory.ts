import { list, type Message } from "./describeDoubt.ts";
import type { Problem } from "./issue.ts";
import { nearest } from "./nearest.ts";
import type { Value } from "./value.ts";

/** What can be wrong with a story alone. */
export type StoryProblem = Extract<Problem, { code: `story-${string}` }>;

const languageName = new Intl.DisplayNames("en", { type: "language" });

/** Words for what is wrong with a story. */
export function describeStory(problem: StoryProblem): Message {
  switch (problem.code) {
    case "story-file-name":
      return { wrong: `The file name "${problem.name}" names no story and language.`, expected: "Small letters, digits and single hyphens, then the language: digital-economy-promises.en.md.", mend: "Rename the file." };
    case "story-missing":
      return { wrong: "There is no such file.", expected: `The story ${problem.slug} in ${languageName.of(problem.language)}, whole, with its own front matter.`, mend: "Write it; every story stands in every language." };
    case "story-line":
      return { wrong: `"${problem.given.slice(0, 60)}" places no chart.`, expected: "`::chart <indicator> <kind>`, alone on its line: `::chart digital-economy-share comparison`.", mend: "Write it so, or begin the line with other signs." };
    case "story-heading":
      return { wrong: `"${problem.given.slice(0, 60)}" is no heading that a story has.`, expected: "`## Heading`: the title stands above, and one kind of heading below it.", mend: "Write it so." };
    case "story-chart":
      return { wrong: `${problem.indicator} has no chart "${problem.given}".`, expected: problem.known.length > 0 ? `One of ${problem.known.join(", ")}.` : "An indicator of which something was found.", mend: nearest(problem.given, problem.known, problem.known.length > 0 ? "Choose one of them." : "Choose another indicator, or delete the line.") };
    case "story-charts":
      return { wrong: `The charts are ${list(problem.charts)}.`, expected: `Those of ${problem.owner}, in its order: ${list(problem.expected)}.`, mend: "Place the same charts in every language." };
    case "story-date":
      return { wrong: `\`published\` is ${problem.given}.`, expected: `The day of ${problem.owner}: ${problem.expected}.`, mend: "Give every language the same day." };
    case "story-link":
      return { wrong: `The link leads to "${problem.given.slice(0, 80)}", which is no place.`, expected: "The id of a target or record (hanoi.digital-economy-share.2030), a page (/indicators/x/, /localities/x/, /sources/x/, /methodology/), or an address that begins with https://.", mend: "Correct it." };
    case "story-link-form":
      return { wrong: `"…](${problem.given.slice(0, 80)})" is a link of a form that a story doesn't take.`, expected: "`[words](place)`: no title, no angle brackets, no link within another.", mend: "Write it so." };
    case "story-target":
      return { wrong: `There is no target ${problem.given}.`, expected: "The id of a target, as its page's address has it: <locality>.<indicator>.<year>.", mend: nearest(problem.given, problem.known, "Look it up under the indicator's records.") };
    case "story-year":
      return { wrong: `The words say ${problem.given}, and ${problem.id} is ${problem.year === null ? "without a year" : `of ${problem.year}`}.`, expected: "The year of the target, or none.", mend: "Correct the words, or link to the target that they speak of." };
    case "story-value":
      return { wrong: `"${problem.given}" ${problem.read ? `says ${said(problem.read)}` : "can't be read as one value"}, and ${problem.id} says ${problem.stated.map(said).join(" or ")}.`, expected: "Words in which the reader finds the value of the record, with its comparator.", mend: "Correct the words, or link to the record that they speak of." };
    case "story-figure":
      return { wrong: `No record backs the figure "${problem.given}"${problem.key === null ? "" : ` in \`${problem.key}\``}.`, expected: problem.key === null ? "Every figure within a link to its target: `[about 30 percent](hanoi.digital-economy-share.2025)`." : "No figure but years that a record has.", mend: problem.key === null ? "Make it a link to the record that states it, or say it without a figure." : "Say it without a figure." };
  }
}

function said({ comparator, low, high }: Value): string {
  const bounds = low !== null && high !== null && low !== high ? `${low} to ${high}` : `${low ?? high ?? ""}`;
  return comparator === "milestone" ? "nothing in numbers" : comparator === "between" || comparator === "exactly" ? bounds : `${comparator.replace("-", " ")} ${bounds}`;
}
