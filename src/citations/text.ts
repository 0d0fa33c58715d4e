import CSL, { type Engine } from "citeproc";
import { sayDate } from "../i18n/say.ts";
import type { Words } from "../i18n/index.ts";
import type { CslDate, CslItem } from "../records/cite.ts";
import style from "./style.csl?raw";

/** Formatters are made once a language; making one costs more than all that it formats on a page. */
const made = new Map<string, { readonly engine: Engine; readonly items: Map<string, object> }>();

/** A citation as text in the page's language: "VietnamPlus (VNA), “Hanoi aims to be …”, 16 March 2021, https://… (read on 22 November 2026)". */
export function citationText(item: CslItem, words: Words): string {
  const known = made.get(words.language) ?? make(words);
  made.set(words.language, known);
  // Who is the author as well as the publisher is named once.
  const container = item.author[0].literal === item["container-title"] ? {} : { "container-title": item["container-title"] };
  const { "container-title": _, ...rest } = item;
  known.items.set(item.id, { ...rest, ...container, ...(item.issued && { issued: said(item.issued, words) }), ...(item.accessed && { accessed: said(item.accessed, words) }) });
  known.engine.updateItems([item.id]);
  const [line = ""] = known.engine.makeBibliography()[1];
  known.engine.updateItems([]);
  return line.trim().normalize("NFC");
}

function make(words: Words): { engine: Engine; items: Map<string, object> } {
  const items = new Map<string, object>();
  const engine = new CSL.Engine({ retrieveItem: (id) => items.get(id), retrieveLocale: () => locale(words) }, style, words.language, true);
  engine.setOutputFormat("text");
  return { engine, items };
}

// Dates are said as everywhere on the site.
function said(date: CslDate, words: Words): { literal: string } {
  return { literal: sayDate(date["date-parts"][0].map((part, i) => String(part).padStart(i === 0 ? 4 : 2, "0")).join("-"), words) };
}

// The terms that the style uses, out of the site's own words.
function locale({ language, quotation: [open, close, innerOpen, innerClose], cite }: Words): string {
  const terms = { "open-quote": open, "close-quote": close, "open-inner-quote": innerOpen, "close-inner-quote": innerClose, accessed: cite.read, and: "&amp;", "et-al": "…" };
  const lines = Object.entries(terms).map(([name, text]) => `<term name="${name}">${text}</term>`);
  return `<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="${language}"><style-options punctuation-in-quote="false"/><terms>${lines.join("")}</terms></locale>`;
}
