import type { Catalogue } from "../catalogue.ts";
import { chartKinds } from "../charts/kinds.ts";
import { otherRankings } from "../charts/rank/others.ts";
import type { Words } from "../i18n/index.ts";
import type { Indicator } from "../records/vocabulary.ts";
import { indicatorPicture } from "./indicatorPicture.ts";

const made = new Map<string, Promise<string>>();

/** The picture of an indicator's first chart, made once however many files are made of it. */
export function pictureOf(indicator: Indicator, { targetsOfIndicator, outcomesOfIndicator, indicators, vocabulary }: Catalogue, words: Words, site: URL | undefined, path: string): Promise<string> {
  const key = `${words.language} ${indicator.slug}`;
  const known = made.get(key);
  if (known && import.meta.env.PROD) return known;
  const targets = targetsOfIndicator(indicator.slug);
  const outcomes = outcomesOfIndicator(indicator.slug);
  const others = otherRankings(indicator, indicators, targetsOfIndicator);
  const kind = chartKinds(indicator, targets, outcomes)[0] ?? null;
  const picture = indicatorPicture({ kind, words, vocabulary, indicator, targets, outcomes, others, origin: site?.origin ?? null, path });
  made.set(key, picture);
  return picture;
}

/** Whether pictures are made at all: `PICTURES=none` leaves them out of a build that is timed. */
export const hasPictures = process.env["PICTURES"] !== "none";
