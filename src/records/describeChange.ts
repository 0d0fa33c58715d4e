import type { Message } from "./describeDoubt.ts";
import type { Problem } from "./issue.ts";

type ChangeProblem = Extract<Problem, { code: `change-${string}` | "addition-unlogged" | "not-a-day" }>;

/** The words of what is wrong with the log of changes. */
export function describeChange(problem: ChangeProblem): Message {
  switch (problem.code) {
    case "not-a-day":
      return { wrong: `"${problem.given}" is no day.`, expected: "A date with its day: 2026-11-22.", mend: "Write the day on which it was published." };
    case "change-value":
      return { wrong: `"${problem.given}" is no value of the log.`, expected: "A comparator with its bounds: about 30, between 7 and 7.5, top 5, milestone.", mend: "Undo the edit: `npm run log` writes this file." };
    case "change-date":
      return { wrong: `The entry is dated ${problem.given}, and the one before it ${problem.before}.`, expected: "The latest entry last.", mend: "Correct one of the two dates, or their order." };
    case "change-empty":
      return { wrong: "The entry tells of no record.", expected: "Records under `added` or `altered`.", mend: "Delete the entry." };
    case "change-added-twice":
      return { wrong: `${problem.id} was added before.`, expected: "Each record under `added` once, and under `altered` from then on.", mend: "Delete the later line, or move it to `altered`." };
    case "change-unpublished":
      return { wrong: `${problem.id} is in the log and not among the published ids.`, expected: "The id in content/ids.yaml as well: none is ever deleted there.", mend: "Add it there under `published`, or correct its name here." };
    case "change-before-added":
      return { wrong: `${problem.id} was altered before it was added.`, expected: "A line under `added` in an earlier entry.", mend: "Move the line to `added`, or correct its name." };
    case "change-of-nothing":
      return { wrong: `${problem.id} says here what it said before.`, expected: "Another value, quote, `when`, basis or status than before.", mend: "Delete the line." };
    case "change-unlogged":
      return { wrong: `${problem.id} was published otherwise: ${problem.what.map(({ key, was, is }) => `${key} was ${said(was)} and is ${said(is)}`).join("; ")}.`, expected: "Each change of a published record in content/changes.yaml, with its day and reason.", mend: 'Log it: npm run log -- --because "Why it changed." Or undo the change.' };
    case "addition-unlogged":
      return { wrong: `${problem.id} is published, and the log doesn't say since when.`, expected: "Each published record in content/changes.yaml.", mend: "Log it: npm run log" };
  }
}

const said = (text: string | null) => (text === null ? "not said" : `"${text}"`);
