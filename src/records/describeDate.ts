import type { Message } from "./describeDoubt.ts";
import type { Problem } from "./issue.ts";

type DateProblem = Extract<Problem, { code: `year-${string}` | `when-${string}` | `inferred-${string}` }>;

const orInferred = "if no words of the source name it, type `year:` with `basis: inferred` and say in `because:` how it is known";
const orWhen = "Name it by words of the same source: `when:` with the fragment that gives the year";

/** The words of what is wrong with the date of a statement. */
export function describeDate(problem: DateProblem): Message {
  switch (problem.code) {
    case "year-against-words":
      return { wrong: `\`year: ${problem.given}\` stands against the words, which name ${years(problem.stated)}.`, expected: "The year that the words make the date.", mend: "Delete `year`, or quote the words that state the other year." };
    case "year-unstated":
      return { wrong: problem.given === null ? "The year is said to be stated, and no words state it." : `No words state the year ${problem.given}.`, expected: "A quote that names its year, or `when:` beside it.", mend: `${orWhen}; ${orInferred}.` };
    case "year-several":
      return { wrong: `The words name ${years(problem.named)}, and don't settle which is the date of this value.`, expected: "One year that the words make the date, or `year:` to choose among them.", mend: "Add `year:` with the one that is meant." };
    case "year-relative":
      return { wrong: `"${problem.words}" counts from a day that the words don't give.`, expected: "Words that name the year itself.", mend: `${orWhen}; ${orInferred}.` };
    case "year-missing":
      return { wrong: "The outcome has no year.", expected: "Words that name the year which was measured, or that of the edition.", mend: `${orWhen}; ${orInferred}.` };
    case "when-without-year":
      return { wrong: `"${problem.given}" names no year.`, expected: "For `when`: words of the source with a year in them.", mend: `Quote such words, or delete \`when\`; ${orInferred}.` };
    case "when-against-quote":
      return { wrong: `\`when\` says ${problem.when}, and the quote ${years(problem.quote)}.`, expected: "Both name the same year.", mend: "Delete `when` where the quote names the year itself; else quote the words that belong together." };
    case "when-and-inferred":
      return { wrong: "`when` and `basis: inferred` stand together.", expected: "Words that state the year, or a reason why it is inferred.", mend: "Delete `basis` where `when` states the year; else delete `when`." };
    case "inferred-without-year":
      return { wrong: "`basis: inferred` has no `year`.", expected: "The year that is inferred.", mend: "Add `year:`, or delete `basis` where the words name it or no year is known." };
    case "inferred-without-because":
      return { wrong: `The year ${problem.given} is inferred, and no \`because\` says how.`, expected: "`because:`, which readers see.", mend: "Say how the year is known; or quote the words that name it as `when:` and delete `basis`." };
    case "inferred-but-stated":
      return { wrong: `The words state the year ${problem.given}, which is marked as inferred.`, expected: "`basis: inferred` only where no words state the year.", mend: "Delete `basis`." };
  }
}

const years = (given: readonly number[]) => given.join(", ").replace(/, (\d+)$/, " and $1");
