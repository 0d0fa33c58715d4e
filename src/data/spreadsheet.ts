import { dsvFormat } from "d3-dsv";
import type { Words } from "../i18n/index.ts";
import type { Field } from "./field.ts";
import type { Row } from "./table.ts";

const byteOrderMark = "\ufeff";

/**
 * A table for a spreadsheet that is opened by a double click: with a byte-order mark, and with the decimal sign and the
 * separator that a spreadsheet in the page's language expects; a French one takes "7.5" for the seventh of May.
 * Words that it would take for a formula, a number or a date begin with an apostrophe.
 */
export function spreadsheet(rows: readonly Row[], fields: Readonly<Record<string, Field>>, { locale }: Pick<Words, "locale">): string {
  const decimal = new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === "decimal")?.value ?? ".";
  const columns = Object.keys(fields);
  const cells = rows.map((row) => columns.map((column) => cell(row[column] ?? null, fields[column], decimal)));
  return `${byteOrderMark}${dsvFormat(decimal === "," ? ";" : ",").formatRows([columns, ...cells]).replaceAll("\n", "\r\n")}\r\n`;
}

function cell(value: string | number | null, field: Field | undefined, decimal: string): string {
  if (value === null) return "";
  if (typeof value === "number") return field?.type === "number" ? String(value).replace(".", decimal) : String(value);
  return isTaken(value) ? `'${value}` : value;
}

// A formula begins with one of these signs. Numbers, dates without a day and ranges are made of digits and signs; a whole date stays one.
function isTaken(text: string): boolean {
  return /^[=+\-@\t\r]/.test(text) || (/^\d[\d\s.,:/%\u2013-]*$/.test(text) && !/^\d{4}-\d{2}-\d{2}$/.test(text));
}
