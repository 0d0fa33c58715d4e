import { createHash } from "node:crypto";
import type { Catalogue } from "../catalogue.ts";
import { csv } from "./files.ts";
import { tables, type Table } from "./table.ts";

/** The licence of our data and words. */
export const licence = { name: "CC-BY-4.0", title: "Creative Commons Attribution 4.0 International", path: "https://creativecommons.org/licenses/by/4.0/" } as const;

/** What the package is called, and what must be known before it is used. */
export const about = {
  title: "Digital Targets",
  description: "What Hanoi, Ho Chi Minh City and Quang Ninh promised for their digital transformation, by when and in whose words. Every value was read out of the quote beside it, comparator included. Our data and words are under the licence; the quotes remain their publishers'.",
} as const;

/**
 * A Frictionless data package of all tables: https://specs.frictionlessdata.io/data-package/. `home` is the address of
 * the site, where it has one; `version` the day of the last change.
 */
export function dataPackage(catalogue: Catalogue, { home, version }: { home: string | null; version: string | null }) {
  return {
    profile: "tabular-data-package",
    name: "digital-targets",
    ...about,
    ...(home && { homepage: home }),
    ...(version && { version, created: `${version}T00:00:00Z` }),
    licenses: [licence],
    keywords: ["Vietnam", "digital transformation", "targets", "Hanoi", "Ho Chi Minh City", "Quang Ninh"],
    contributors: [{ title: "Digital Targets", role: "publisher" }],
    sources: catalogue.articles.map(({ title, url, publisher }) => ({ title: `${title} (${publisher})`, path: url })),
    resources: tables(catalogue).map(resource),
  };
}

function resource({ name, title, description, fields, key, refersTo, rows }: Table) {
  const text = csv(rows, fields);
  const foreignKeys = Object.entries(refersTo).map(([column, table]) => ({ fields: [column], reference: { resource: table, fields: ["slug"] } }));
  return {
    profile: "tabular-data-resource",
    name, title, description,
    path: `${name}.csv`,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: Buffer.byteLength(text),
    hash: `sha256:${createHash("sha256").update(text).digest("hex")}`,
    dialect: { delimiter: ",", lineTerminator: "\n", quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: Object.entries(fields).map(([column, field]) => ({ name: column, ...field })),
      missingValues: [""],
      primaryKey: [key],
      // The format takes no empty list.
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}
