import type { Passage } from "./readValue.ts";

/** A run of a fragment: words that state the value, words that name the year, or what stands between. */
export interface MarkedRun {
  readonly text: string;
  readonly of: "value" | "year" | null;
}

/** A fragment cut at the words that were read; where both name the same words, they are the value's. */
export function marked(text: string, value: Passage | null, year: Passage | null): MarkedRun[] {
  const runs: MarkedRun[] = [];
  const ofAt = (at: number): MarkedRun["of"] => (holds(value, at) ? "value" : holds(year, at) ? "year" : null);
  let start = 0;
  for (let at = 1; at <= text.length; at++) {
    if (at < text.length && ofAt(at) === ofAt(start)) continue;
    runs.push({ text: text.slice(start, at), of: ofAt(start) });
    start = at;
  }
  return runs;
}

const holds = (passage: Passage | null, at: number) => passage !== null && passage.start <= at && at < passage.end;
