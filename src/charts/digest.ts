import type { Pillar } from "../records/schema.ts";
import type { Target } from "../records/target.ts";
import type { Indicator, Locality } from "../records/vocabulary.ts";
import { numbered } from "./findings/finding.ts";
import { lineStep, pitch, signReach, signsOf, type Sign } from "./marks/sign.ts";
import { column, mostColumns, type Column } from "./overview.ts";
import { round } from "./type/text.ts";

/** The promises of one place in one field, a sign each, those with a number first. */
export interface DigestCell {
  readonly locality: Locality;
  readonly targets: readonly Target[];
  readonly signs: readonly Sign[];
  readonly width: number;
  readonly height: number;
}

/** Everything promised at one glance: fields down, places across, a sign a promise. */
export interface Digest {
  readonly columns: readonly Column[];
  readonly rows: readonly { readonly pillar: Pillar; readonly cells: readonly DigestCell[] }[];
}

/** How many signs stand on a line of a cell: on a page, where there is little room, and in a picture. */
export const signsOnLine = { wide: 7, narrow: 4, picture: 14 };
const inset = 4;
const middle = 8;

/** The glance at everything promised; `null` where nothing is, or where places are too many to stand side by side. */
export function digest(indicators: readonly Indicator[], localities: readonly Locality[], targets: readonly Target[], mostOnLine: number = signsOnLine.wide): Digest | null {
  const compared = localities.filter(({ kind, slug }) => kind !== "country" || targets.some(({ locality }) => locality === slug));
  if (targets.length === 0 || compared.length > mostColumns) return null;
  const pillarOf = new Map(indicators.map(({ slug, pillar }) => [slug, pillar]));
  const found = Map.groupBy(targets, ({ locality, indicator }) => `${locality} ${pillarOf.get(indicator) ?? ""}`);
  const rows = [...new Set(indicators.map(({ pillar }) => pillar))].map((pillar) => ({ pillar, cells: compared.map((locality) => cell(locality, found.get(`${locality.slug} ${pillar}`) ?? [], mostOnLine)) }));
  return { columns: compared.map((locality) => column(locality, targets.filter((target) => target.locality === locality.slug))), rows };
}

function cell(locality: Locality, targets: readonly Target[], mostOnLine: number): DigestCell {
  const lines = Math.ceil(targets.length / mostOnLine);
  const signs = signsOf(targets.length, numbered(targets).length, inset, middle, mostOnLine);
  return { locality, targets, signs, width: round(inset + (Math.min(mostOnLine, targets.length) - 1) * pitch + signReach), height: lines * lineStep + 3 };
}
