import type { Issue, Position } from "./issue.ts";

/** A character of a text that nobody sees and that no text needs. */
export interface Control extends Position {
  readonly code: number;
}

// The control characters but for tab and line ends, marks that turn or hide text, and the sign of a failed decoding; a byte order mark may only begin a file.
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffd]|(?<!^)\ufeff/gu;

/** The control characters of a file's text with their places, the first of each line. */
export function controlsOf(source: string): Control[] {
  const text = source.replace(/\r\n?/g, "\n");
  const found: Control[] = [];
  let [line, start, at] = [1, 0, 0];
  for (const { index, 0: character } of text.matchAll(control)) {
    for (let next = text.indexOf("\n", at); next !== -1 && next < index; next = text.indexOf("\n", at)) {
      [line, start, at] = [line + 1, next + 1, next + 1];
    }
    if (found.at(-1)?.line !== line) found.push({ line, column: index - start + 1, code: character.codePointAt(0) ?? 0 });
  }
  return found;
}

/** Whether a text holds one of them. */
export function hasControl(text: string): boolean {
  return text.search(control) !== -1;
}

/** The same text with a space for each of them, so that what else is wrong with it keeps its place. */
export function withoutControls(text: string): string {
  return text.replace(control, " ");
}

/** The issues without those of a line on which such a character stands: what else it brings about mends itself with it. */
export function withoutEchoes(issues: readonly Issue[]): Issue[] {
  const lineOf = ({ file, line }: Issue) => `${file}:${line}`;
  const faulty = new Set(issues.filter(({ problem }) => problem.code === "control-in-file").map(lineOf));
  return issues.filter((issue) => issue.problem.code === "control-in-file" || !faulty.has(lineOf(issue)));
}
