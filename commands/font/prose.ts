import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The running text of a Markdown file or of a dictionary: what stands under the front matter, or between quotation marks. */
function running(file: string, text: string): string {
  if (file.endsWith(".md")) return text.replace(/^---\n[^]*?\n---\n/, "");
  return [...text.matchAll(/"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)].map(([, plain, template = ""]) => plain ?? template.replace(/\$\{[^}]*\}/g, "")).filter((words) => /\s/.test(words)).join("\n");
}

/** Our prose in the three languages, from the content and the dictionaries under `root`: what the mean width of a face is taken over. */
export function prose(root: string): string {
  const folders = [{ folder: "content", end: ".md" }, { folder: "src/i18n", end: ".ts" }];
  const texts = folders.flatMap(({ folder, end }) => readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(end)).sort()
    .map((file) => running(file, readFileSync(join(root, folder, file), "utf8"))));
  // One kind of white space: line ends and indents of a file are no text.
  return texts.join("\n").replace(/\s+/g, " ");
}
