import type { Catalogue } from "../catalogue.ts";
import { targetRows, type Row } from "./table.ts";

/** The records of one indicator or one place, and the address of their files: `/indicators/<slug>.csv`. */
export interface Part {
  readonly params: { readonly part: "indicators" | "localities"; readonly slug: string };
  readonly props: { readonly rows: readonly Row[] };
}

/** Every indicator and every place, with the lines of its records. */
export function parts(catalogue: Catalogue): Part[] {
  const { indicators, localities, recordsOfIndicator, targetsOfLocality } = catalogue;
  return [
    ...indicators.map(({ slug }): Part => ({ params: { part: "indicators", slug }, props: { rows: targetRows(recordsOfIndicator(slug), catalogue) } })),
    ...localities.map(({ slug }): Part => ({ params: { part: "localities", slug }, props: { rows: targetRows(targetsOfLocality(slug).flatMap(({ records }) => records), catalogue) } })),
  ];
}
