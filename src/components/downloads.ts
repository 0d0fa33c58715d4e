import type { DataFormat } from "../address.ts";
import type { Words } from "../i18n/index.ts";

/** The links to some records as files: for programs, for a spreadsheet, for a program that wants more than lines. */
export function dataDownloads(address: (format: DataFormat) => string, words: Words): { readonly href: string; readonly text: string }[] {
  return (["csv", "excel.csv", "json"] as const).map((format) => ({ href: address(format), text: format === "excel.csv" ? words.files.excel : format.toUpperCase() }));
}
