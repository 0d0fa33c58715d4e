import type { Message } from "./describeDoubt.ts";

interface Broken {
  /** The parser's name for the fault. */
  readonly fault: string;
  readonly reason: string;
  readonly words?: string;
}

/** Words for YAML that can't be parsed: the slips that editors make have their own, the rest has the parser's. */
export function describeYaml({ fault, reason, words = "" }: Broken): Message {
  const given = words === "" ? "." : `: "${words}".`;
  switch (fault) {
    case "BLOCK_AS_IMPLICIT_KEY":
      return { wrong: `A second key stands inside the text of a key${given}`, expected: "One `key: value` on a line, and quotation marks around text that holds a colon and a space.", mend: "Put the text in quotation marks; where the next line is a key, align it with this one." };
    case "DUPLICATE_KEY":
      return { wrong: `A key stands twice${given}`, expected: "Each key once.", mend: "Delete one of the two; a second record begins with `- `." };
    case "TAB_AS_INDENT":
      return { wrong: "The line is indented with a tab.", expected: "Spaces.", mend: "Replace the tab by two spaces for each level." };
    case "MISSING_CHAR":
      if (!reason.includes("quote")) return unsound(reason);
      return { wrong: `A quotation mark is opened and not closed${given}`, expected: "A closing one for each that opens.", mend: "Close it, or put the whole text into quotation marks of the other kind." };
    case "BAD_SCALAR_START":
      return { wrong: `The text begins with a sign that YAML keeps for itself${given}`, expected: "A letter or digit first, or quotation marks around the text.", mend: "Put the text in quotation marks." };
    case "UNEXPECTED_TOKEN":
      return { wrong: `The text goes on after its closing quotation mark${given}`, expected: "Nothing after the closing quotation mark.", mend: "Put the whole text into quotation marks of the other kind: '\"top 5\" in the country'." };
    case "MULTILINE_IMPLICIT_KEY":
      return { wrong: `The line has no key${given}`, expected: "`key: value` on every line.", mend: "Write its key before it, or indent it below the key whose text it goes on with." };
    case "BAD_INDENT":
      if (reason.startsWith("Flow")) return { wrong: "A bracket that opens above isn't closed.", expected: "`]` for each `[`, and `}` for each `{`.", mend: "Close it." };
      return { wrong: `The line isn't indented like its neighbours${given}`, expected: "The same number of spaces before keys that belong together.", mend: "Align it with the key above." };
    case "TAG_RESOLVE_FAILED":
      return { wrong: `YAML takes the exclamation mark for a tag${given}`, expected: "Text without a tag.", mend: "Put the text in quotation marks." };
    case "KEY":
      return { wrong: "A list or mapping stands as a key.", expected: "A word as the key.", mend: "Delete the question mark or the brackets before the colon." };
    case "DEPTH":
      return { wrong: "The YAML is nested too deeply.", expected: "Keys, lists of records and their keys: three levels.", mend: "Delete the brackets, or put the text in quotation marks." };
    default:
      return unsound(reason);
  }
}

function unsound(reason: string): Message {
  return { wrong: `The YAML isn't sound: ${reason}${reason.endsWith(".") ? "" : "."}`, expected: "`key: value`, lists with `- `, and quotation marks around text that holds `: ` or begins with a sign.", mend: "Put the text in quotation marks, or mend the indent." };
}
