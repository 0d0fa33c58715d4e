import { readdirSync, readFileSync } from "node:fs";
import { isLanguage, type Language } from "../../../src/records/lexicon/index.ts";
import { statementKinds, type StatementKind } from "../../../src/records/reading/choice/asked.ts";
import { readValue } from "../../../src/records/readValue.ts";
import { units, type Unit } from "../../../src/records/unit.ts";

/** A sentence with what a careful person reads in it. */
export interface Sample {
  readonly language: Language;
  readonly unit: Unit;
  readonly kind: StatementKind;
  readonly quote: string;
  readonly figure: string | undefined;
  /** `refuse`, or comparator, low and high. */
  readonly expected: string;
  /** The year, or empty where the words make none; `undefined` where the file says nothing of it. */
  readonly year: string | undefined;
}

const folder = "tests/input/quotes";

/** The samples of a file; `language` where the file itself is of one. */
export function samples(name: string, language?: Language): Sample[] {
  const [head = "", ...lines] = readFileSync(`${folder}/${name}.tsv`, "utf8").replace(/\n+$/, "").split("\n");
  const columns = head.split("\t");
  return lines.map((line) => {
    const cells = new Map(line.split("\t").map((cell, i) => [columns[i], cell]));
    const cell = (column: string) => cells.get(column) ?? "";
    const unit = units.find((known) => known === cell("unit"));
    const kind = statementKinds.find((known) => known === (cell("kind") || "target"));
    const tag = language ?? cell("language");
    if (!unit || !kind || !isLanguage(tag)) throw new Error(`${name}.tsv: ${line}`);
    const value = cell("expected") || `${cell("comparator")} ${cell("low")} ${cell("high")}`;
    return { language: tag, unit, kind, quote: written(cell("quote")), figure: cell("figure") || undefined, expected: value.trim().replace(/\s+/g, " "), year: columns.includes("year") ? cell("year") : undefined };
  });
}

/** The names of the files in a folder of samples. */
export function filesIn(name: string): string[] {
  return readdirSync(`${folder}/${name}`).filter((file) => file.endsWith(".tsv")).map((file) => `${name}/${file.replace(/\.tsv$/, "")}`);
}

// Characters that an editor can't show are written out in the files.
const written = (text: string) => text.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16))).normalize("NFC");

/** What the reader reads in a sample: `refuse`, or comparator, low and high. */
export function answer({ quote, language, unit, kind, figure }: Sample): string {
  const reading = readValue(quote, language, { unit, kind, figure });
  return reading.read ? `${reading.value.comparator} ${reading.value.low ?? ""} ${reading.value.high ?? ""}`.trim().replace(/\s+/g, " ") : "refuse";
}

/** Samples that were read, and otherwise than a careful person reads them. */
export function misread(all: readonly Sample[]): string[] {
  return all.filter((sample) => ![sample.expected, "refuse"].includes(answer(sample))).map((sample) => `${sample.language} ${sample.unit} ${sample.kind}: ${sample.quote} -> ${answer(sample)}, not ${sample.expected}`);
}

/** Samples that a careful person reads and the reader refuses, and their share of all that such a person reads. */
export function refused(all: readonly Sample[]): { readonly quotes: string[]; readonly share: number } {
  const readable = all.filter(({ expected }) => expected !== "refuse");
  const quotes = readable.filter((sample) => answer(sample) === "refuse").map(({ language, unit, kind, quote }) => `${language} ${unit} ${kind}: ${quote}`);
  return { quotes, share: quotes.length / Math.max(1, readable.length) };
}
