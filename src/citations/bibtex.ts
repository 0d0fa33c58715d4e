import "@citation-js/plugin-bibtex";
import { plugins } from "@citation-js/core";
import { z } from "zod";
import type { CslItem } from "../records/cite.ts";
import { tex } from "./tex.ts";

const entries = z.array(z.object({ type: z.string(), label: z.string(), properties: z.record(z.string(), z.string()) }));

/**
 * Citations as BibLaTeX, which BibTeX's other readers (pandoc, Zotero, bibutils) read too. The library says what goes
 * into which field; its escapes lose signs and take Vietnamese letters apart, so that text is escaped here.
 */
export function bibtex(items: readonly CslItem[]): string {
  Object.assign(plugins.config.get("@bibtex").format, { asciiOnly: false, useIdAsLabel: true, checkLabel: false });
  const made = entries.parse(plugins.output.format("biblatex", items, { format: "object" }));
  return made.map(({ type, label, properties: { language = "", journaltitle, organization, date, urldate, url } }, i) => {
    const item = items[i];
    if (!item) return "";
    const fields = {
      author: `{${tex(item.author[0].literal)}}`,
      // A title is one piece within braces, whose case no style may change.
      title: `{${tex(item.title)}}`,
      ...(journaltitle !== undefined && { journaltitle: tex(item["container-title"]) }),
      ...(organization !== undefined && { organization: tex(item.publisher) }),
      ...Object.fromEntries(Object.entries({ date, urldate, url }).filter(([, value]) => value !== undefined)),
      langid: languageOf(language),
      language,
    };
    return `@${type}{${label},\n${Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`).join("")}}\n`;
  }).join("\n");
}

// What babel calls a language; it is the language's own English name.
function languageOf(tag: string): string {
  return (new Intl.DisplayNames("en", { type: "language" }).of(tag) ?? tag).toLowerCase();
}
