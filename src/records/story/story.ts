import type { Position } from "../issue.ts";
import type { Language } from "../lexicon/index.ts";
import type { PartialDate } from "../partialDate.ts";

/** A chart that a story places: a line `::chart <indicator> <kind>`. */
export interface PlacedChart {
  readonly indicator: string;
  /** The kind of chart, as the editor wrote it; checked against those that the indicator has. */
  readonly chart: string;
  readonly at: Position;
}

/** A part of a story, from the top down. */
export type Part = { readonly part: "prose"; readonly text: string; readonly at: Position } | ({ readonly part: "chart" } & PlacedChart);

/** One of our own articles in one language, out of `content/stories/<slug>.<language>.md`. */
export interface StoryEdition {
  readonly file: string;
  readonly language: Language;
  /** Plain text: the finding. */
  readonly title: string;
  /** Plain text: what it is about, in a sentence or two. */
  readonly lead: string;
  readonly published: PartialDate;
  /** Where the title and the lead stand in the file. */
  readonly heads: Readonly<Record<"title" | "lead", Position>>;
  readonly parts: readonly Part[];
}

/** One of our own articles. */
export interface Story {
  readonly slug: string;
  readonly published: PartialDate;
  readonly editions: Readonly<Record<Language, StoryEdition>>;
}

/** The charts of an edition, in their order. */
export function chartsOf({ parts }: StoryEdition): PlacedChart[] {
  return parts.flatMap((part) => (part.part === "chart" ? part : []));
}
