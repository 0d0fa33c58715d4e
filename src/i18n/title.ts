import { lowered } from "./initial.ts";
import { sayBy } from "./say.ts";
import type { Words } from "./words.ts";
import type { Vocabulary } from "../records/vocabulary.ts";

/** What a promise is called: "Hanoi: digital economy's share of GRDP by 2030". A record that has gone may have been the last to use its words, which then stand as they are in addresses. */
export function sayTarget({ locality, indicator, year }: { readonly locality: string; readonly indicator: string; readonly year: number | null }, vocabulary: Vocabulary, words: Words): string {
  const place = vocabulary.localities.get(locality)?.name[words.language] ?? locality;
  const what = vocabulary.indicators.get(indicator)?.name[words.language] ?? indicator;
  return `${place}${words.colon}${sayBy(lowered(what), year, words)}`;
}
