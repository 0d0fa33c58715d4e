import "@citation-js/plugin-ris";
import { plugins } from "@citation-js/core";
import { z } from "zod";
import type { CslItem } from "../records/cite.ts";

const entries = z.array(z.object({ TY: z.string() }).catchall(z.union([z.string(), z.array(z.string())])));

/**
 * Citations as RIS. The library drops the author and the month of what it calls news, so that an article goes as one of a
 * magazine; it wraps long lines, which readers take for the end of a value, so that lines are put together here.
 * The day of reading is left out: bibutils takes it for the end of a span of publication.
 */
export function ris(items: readonly CslItem[]): string {
  const given = items.map(({ accessed: _, ...item }) => (item.type === "article-newspaper" ? { ...item, type: "article-magazine" } : item));
  const made = entries.parse(plugins.output.format("ris", given, { format: "object" }));
  return made.map(({ TY, ...fields }, i) => {
    const lines = Object.entries({ ...fields, ID: items[i]?.id ?? "" }).flatMap(([tag, value]) => [value].flat().map((text) => [tag, tag === "DA" ? padded(text) : text] as const));
    return [["TY", TY] as const, ...lines, ["ER", ""] as const].map(([tag, text]) => `${tag}  - ${text}\r\n`).join("");
  }).join("\r\n");
}

// "2020/9/12/" is read by some as a year alone.
function padded(date: string): string {
  return date.split("/").map((part) => (part.length === 1 ? `0${part}` : part)).join("/");
}
