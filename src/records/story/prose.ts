import type { Position } from "../issue.ts";
import type { Language } from "../lexicon/index.ts";
import { compiled } from "../readValue.ts";
import { apart, charactersOf } from "../reading/apart.ts";
import { fold } from "../reading/letters.ts";

/** A link of a story's Markdown. */
export interface StoryLink {
  readonly text: string;
  /** Where it leads, as the editor wrote it. */
  readonly to: string;
  readonly at: Position;
}

/** A number, or other words, that stand in a text. */
export interface Figure {
  readonly text: string;
  readonly at: Position;
}

const link = /\[([^\][]*)\]\(([^()\s]*)\)/g;

/** The links of Markdown that begins at this place of its file. */
export function linksOf(markdown: string, from: Position): StoryLink[] {
  return [...markdown.matchAll(link)].map((found) => ({ text: (found[1] ?? "").replace(/\s+/g, " "), to: found[2] ?? "", at: placeOf(markdown, found.index, from) }));
}

/** What Markdown may take for a link and a story has no use for: links with a title, in angle brackets, within each other. */
export function oddLinksOf(markdown: string, from: Position): Figure[] {
  const outside = markdown.replace(link, (whole) => whole.replace(/[^\n]/g, " "));
  return [...outside.matchAll(/\]\([^)\n]*\)?/g)].map(({ index, 0: text }) => ({ text: text.slice(2).replace(/\)$/, ""), at: placeOf(outside, index, from) }));
}

/** The numbers of Markdown outside its links, in digits, and as percentages and ranks in words too. */
export function figuresOf(markdown: string, language: Language, from: Position): Figure[] {
  // What a link holds is held against its record; its room stays, so that places stay true.
  const outside = markdown.replace(link, (whole) => whole.replace(/[^\n]/g, " "));
  const words = compiled(language);
  const text = apart(outside, fold(outside), words, "rank");
  const found = text.claims.map(({ placed }) => ({ role: placed.role, ...charactersOf(placed, text) }));
  const spelled = found.filter(({ role }) => role === "percent" || role === "top");
  // The day and the month of a date count nothing.
  const isOfDate = (text: string, at: number) => text.length < 3 && found.some(({ role, start, end }) => role === "date" && start <= at && at < end);
  const digits = [...outside.matchAll(/\d+(?:[.,\u00a0\u202f]\d+)*/g)].filter(({ index, 0: text }) => !isOfDate(text, index)).map(({ index, 0: text }) => ({ start: index, end: index + text.length }));
  const all = [...spelled, ...digits.filter(({ start }) => !spelled.some((other) => other.start <= start && start < other.end))];
  return all.sort((a, b) => a.start - b.start).map(({ start, end }) => ({ text: outside.slice(start, end), at: placeOf(outside, start, from) }));
}

/** The years of a text, as they stand there. */
export function yearsOf(text: string): number[] {
  return [...text.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map(([year]) => Number(year));
}

function placeOf(text: string, index: number, from: Position): Position {
  const before = text.slice(0, index).split("\n");
  const column = (before.at(-1)?.length ?? 0) + 1;
  return { line: from.line + before.length - 1, column: before.length === 1 ? from.column + column - 1 : column };
}
