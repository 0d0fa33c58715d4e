import type { Catalogue } from "../catalogue.ts";
import { about, licence } from "./dataPackage.ts";
import { tables, type Table } from "./table.ts";

/** The readme beside the data: what each file and column holds, in Markdown. */
export function readme(catalogue: Catalogue, { home, version }: { home: string | null; version: string | null }): string {
  const all = tables(catalogue);
  return `${[
    `# ${about.title}: the data`,
    about.description,
    `${home ? `From ${home}. ` : ""}${version ? `Last change: ${version}. ` : ""}Licence: ${licence.title} (${licence.name}, ${licence.path}). Name Digital Targets; the quotes remain their publishers'.`,
    "## Files",
    all.map(({ name, description, rows }) => `- \`${name}.csv\`, \`${name}.json\`: ${description} ${rows.length} ${rows.length === 1 ? "line" : "lines"}.`).join("\n"),
    "`datapackage.json` describes them for programs, as a Frictionless data package: types, constraints, and which column refers to which table.",
    "`*.excel.csv` is for a spreadsheet that opens a file by a double click: it begins with a byte-order mark, and words that a spreadsheet would take for a formula, a number or a date begin with an apostrophe. The same below `/fr/` and `/vi/` has the decimal comma and semicolons that a spreadsheet in those languages expects.",
    "All files are UTF-8, with a comma between cells, a point in numbers and an empty cell for what is open or unknown (`null` in JSON).",
    "## Before you compare",
    "- A value is a comparator with its bounds. `more-than` with `low` 40 is a floor that must be passed, `about` 30 is not 30, `between` has both ends, `top` has the last rank that counts in `high`, `milestone` has no number.\n- One promise (`target`) may have several records, which may differ. None of them was chosen; choose by `published`, `status` and `publisher`.\n- Where `figure` is empty and `comparator` is not `milestone`, the value is our own reading, and `because` says why.\n- A year whose `basis` is `inferred` isn't in the quote's own sentence.\n- Outcomes of two series are never joined: they were measured differently.",
    ...all.map(columns),
  ].join("\n\n")}\n`;
}

function columns({ name, fields, key, refersTo }: Table): string {
  const lines = Object.entries(fields).map(([column, { type, description, constraints }]) => {
    const more = [constraints?.enum && `One of ${constraints.enum.map((entry) => `\`${entry}\``).join(", ")}.`, column === key && "Unique.", refersTo[column] && `Refers to \`${refersTo[column]}.csv\`.`].filter((part) => typeof part === "string");
    return `| \`${column}\` | ${type} | ${[description, ...more].join(" ").replaceAll("|", "\\|")} |`;
  });
  return [`## ${name}.csv`, ["| column | type | what it holds |", "| --- | --- | --- |", ...lines].join("\n")].join("\n\n");
}
