import { isLanguage, languages, type Language } from "../../src/records/lexicon/index.ts";
import { nearest } from "../../src/records/nearest.ts";
import { statementKinds, type Asked } from "../../src/records/reading/choice/asked.ts";
import { readValue, type Reading } from "../../src/records/readValue.ts";
import { units } from "../../src/records/unit.ts";

const needed = ["language", "unit", "quote"] as const;
const added = ["comparator", "low", "high", "year", "doubt"] as const;

/** A fault of a table, with the place that it has in the file; line and column count from one. */
export interface TableFault {
  readonly line: number;
  readonly column: number;
  readonly wrong: string;
  readonly mend: string;
}

/**
 * Reads every quote of a table whose columns are parted by tabs and named in its first line, and gives the table back with what was read:
 * `comparator, low, high, year, doubt`, a line a quote in the same order. A cell may write a character as `\u00a0`. Where there is no `kind`, all are targets; a column `figure` is heeded.
 */
export function readTable(text: string): { readonly ok: string } | { readonly faults: readonly TableFault[] } {
  const lines = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n").replace(/\n+$/, "").split("\n").map((line) => line.split("\t"));
  const [header = [], ...rows] = lines;
  const missing = needed.filter((name) => !header.includes(name));
  if (missing.length > 0) return { faults: missing.map((name) => ({ line: 1, column: 1, wrong: `There is no column "${name}".`, mend: "Name the columns in the first line, with tabs between: language, unit, kind, quote." })) };
  const faults: TableFault[] = [];
  const read = rows.map((cells, i) => {
    const asked = askedOf(Object.fromEntries(header.map((name, j) => [name, cells[j] ?? ""])));
    if ("wrong" in asked) {
      const before = cells.slice(0, header.indexOf(asked.name)).join("\t");
      faults.push({ line: i + 2, column: before === "" ? 1 : before.length + 2, wrong: asked.wrong, mend: asked.mend });
      return "";
    }
    return [...header.map((_, j) => cells[j] ?? ""), ...cellsOf(readValue(asked.quote, asked.language, asked))].join("\t");
  });
  return faults.length > 0 ? { faults } : { ok: [[...header, ...added].join("\t"), ...read].map((line) => `${line}\n`).join("") };
}

interface Row extends Asked {
  readonly language: Language;
  readonly quote: string;
}

interface CellFault {
  readonly name: "language" | "unit" | "kind";
  readonly wrong: string;
  readonly mend: string;
}

function askedOf({ language = "", unit = "", kind = "target", quote = "", figure = "" }: Readonly<Record<string, string>>): Row | CellFault {
  const unknown = (name: CellFault["name"], given: string, known: readonly string[]): CellFault => ({ name, wrong: `The ${name} "${given}" is not known.`, mend: nearest(given, known, `Write one of ${known.join(", ")}.`) });
  if (!isLanguage(language)) return unknown("language", language, languages);
  const [asked, of] = [units.find((known) => known === unit), statementKinds.find((known) => known === kind)];
  if (!asked) return unknown("unit", unit, units);
  if (!of) return unknown("kind", kind, statementKinds);
  return { language, unit: asked, kind: of, quote: plain(quote), figure: figure === "" ? undefined : plain(figure) };
}

/** A quote as articles have it: composed letters, white space folded, characters that a table can't hold written out. */
export function plain(text: string): string {
  return text.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16))).normalize("NFC").replace(/[ \t\r\n]+/g, " ").trim();
}

function cellsOf(reading: Reading): readonly string[] {
  if (!reading.read) {
    const { doubt } = reading;
    const words = "words" in doubt ? (typeof doubt.words === "string" ? doubt.words : doubt.words.join("; ")) : "figure" in doubt ? doubt.figure : "";
    return ["", "", "", "", words === "" ? doubt.why : `${doubt.why}: ${words.replace(/\s+/g, " ")}`];
  }
  const { comparator, low, high } = reading.value;
  return [comparator, low ?? "", high ?? "", reading.year.read ? reading.year.year : "", ""].map(String);
}
