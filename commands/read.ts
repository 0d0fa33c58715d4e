import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { en } from "../src/i18n/en.ts";
import { sayValue } from "../src/i18n/say.ts";
import { describeDoubt } from "../src/records/describeDoubt.ts";
import { isLanguage, languages, mainLanguage } from "../src/records/lexicon/index.ts";
import { statementKinds } from "../src/records/reading/choice/asked.ts";
import { readValue, type Reading } from "../src/records/readValue.ts";
import { units, type Unit } from "../src/records/unit.ts";
import { plain, readTable } from "./read/table.ts";

// Reads value and year out of words: `npm run read -- --language vi --unit percent [--kind outcome] [--figure "…"] "the words"`,
// or out of every line of a table: `npm run read -- --tsv FILE`.
const usage = `Usage: npm run read -- --language ${languages.join("|")} --unit ${units.join("|")} [--kind ${statementKinds.join("|")}] [--figure "WORDS"] "QUOTE"
       npm run read -- --tsv FILE    (columns language, unit, kind, quote, with tabs between)`;

process.exitCode = run();

function run(): number {
  let given;
  try {
    given = parseArgs({ allowPositionals: true, options: { tsv: { type: "string" }, language: { type: "string", default: mainLanguage }, unit: { type: "string" }, kind: { type: "string", default: "target" }, figure: { type: "string" } } });
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
  const { values, positionals } = given;
  if (values.tsv !== undefined) return positionals.length > 0 ? fail(`A table and words can't be read in one run.\n${usage}`) : ofTable(values.tsv);
  const { language } = values;
  const [unit, kind] = [units.find((known) => known === values.unit), statementKinds.find((known) => known === values.kind)];
  const [words, other] = positionals;
  if (!isLanguage(language)) return fail(`There is no lexicon of "${language}".\n${usage}`);
  if (!unit) return fail(`${values.unit === undefined ? "No unit was given." : `There is no unit "${values.unit}".`}\n${usage}`);
  if (!kind) return fail(`There is no kind "${values.kind}".\n${usage}`);
  if (words === undefined || other !== undefined) return fail(`${words === undefined ? "No words were given." : "Put the words in one pair of quotation marks."}\n${usage}`);
  const quote = plain(words);
  console.log(said(quote, readValue(quote, language, { unit, kind, figure: values.figure === undefined ? undefined : plain(values.figure) }), unit));
  return 0;
}

function said(quote: string, reading: Reading, unit: Unit): string {
  const { year } = reading;
  const dated = year.read ? `${year.year}, from "${quote.slice(year.passage.start, year.passage.end)}"` : year.relative !== null ? `none: "${year.relative}" counts from a day that the words don't give` : year.named.length > 0 ? `none: the words name ${year.named.map((named) => named.year).join(", ")}` : "none: no words name one";
  if (!reading.read) {
    const { wrong, expected, mend } = describeDoubt(reading.doubt);
    return `Refused: ${wrong}\n  Expected: ${expected}\n  Mend: ${mend}`;
  }
  const { value, passage, from } = reading;
  const { comparator, low, high } = value;
  return [
    `Value: ${sayValue(value, unit, en)}  (${[comparator, low, high].filter((part) => part !== null).join(" ")})`,
    ...(passage ? [`  from the words "${quote.slice(passage.start, passage.end)}"`] : []),
    ...(from === null ? [] : [`  started at ${from}`]),
    `Year: ${dated}`,
  ].join("\n");
}

function ofTable(file: string): number {
  let text;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    return fail(`${file}:1:1 ${error instanceof TypeError ? "The file isn't UTF-8." : "The file can't be read."}\n${usage}`);
  }
  const result = readTable(text);
  if ("faults" in result) return fail(result.faults.map(({ line, column, wrong, mend }) => `${file}:${line}:${column} ${wrong}\n  Mend: ${mend}`).join("\n\n"));
  process.stdout.write(result.ok);
  return 0;
}

function fail(message: string): number {
  console.error(message);
  return 1;
}
