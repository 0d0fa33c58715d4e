/** One part of the page that tells how we read. */
export interface Section {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly points?: readonly string[];
}

/** How we read, in one language. The keys are the anchors of the page, in its order; `comparators` is followed by the key of all marks. */
export interface Methodology {
  readonly lead: string;
  readonly sections: Record<"quote" | "number" | "comparators" | "refused" | "year" | "readings" | "disagreement" | "ids" | "limits", Section>;
}
