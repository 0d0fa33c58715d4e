import fc from "fast-check";
import type { Lexicon } from "../../src/records/lexicon/shape.ts";

/** Every wording of a lexicon phrase around a figure, written out: `a|b` and `word?` both ways, gaps closed, stems left out. */
export function wordings(source: string): string[] {
  const choices = source.split(" ").map((part): string[] => {
    if (part.startsWith("..")) return [""];
    if (part.length > 1 && part.endsWith("*")) return [];
    const options = part.replace(/\?$/, "").split("|");
    return part.length > 1 && part.endsWith("?") ? ["", ...options] : options;
  });
  return choices
    .reduce((texts, options) => texts.flatMap((text) => options.map((option) => `${text} ${option}`)), [""])
    .map((text) => text.replace(/\s+/g, " ").replace(/' /g, "'").replace(/ - /g, "-").trim());
}

/** A number as the language writes it: its decimal mark, its thousands. */
export function printNumber(amount: number, lexicon: Lexicon, isGrouped: boolean): string {
  const [whole = "", decimals] = String(amount).split(".");
  const group = lexicon.decimalMark === "." ? "," : ".";
  const grouped = isGrouped ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
  return decimals === undefined ? grouped : `${grouped}${lexicon.decimalMark}${decimals}`;
}

/** Percentages that plans promise: up to two decimals, never three, which the reader refuses as a possible thousand. */
export const percentage = fc.oneof(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 9999 }).filter((n) => n % 100 !== 0).map((n) => n / 100).filter((n) => n < 100));

/** Counts; numbers that could be a year are left out, since a bare one is refused as such. */
export const count = fc.integer({ min: 2, max: 999_999 }).filter((n) => n < 1900 || n > 2100);
