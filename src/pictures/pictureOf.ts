import type { Catalogue } from "../catalogue.ts";
import { inEveryLanguage } from "../address.ts";
import { chartKinds, pictureName, type ChartKind } from "../charts/kinds.ts";
import { otherRankings } from "../charts/rank/others.ts";
import type { Words } from "../i18n/index.ts";
import type { Indicator } from "../records/vocabulary.ts";
import { indicatorPicture } from "./indicatorPicture.ts";

const made = new Map<string, Promise<string>>();

/** The picture of one of an indicator's charts, made once however many files are made of it; `kind` is `null` where nothing was found to draw. */
export function pictureOf(indicator: Indicator, kind: ChartKind | null, { targetsOfIndicator, outcomesOfIndicator, indicators, vocabulary }: Catalogue, words: Words, site: URL | undefined, path: string): Promise<string> {
  const key = `${words.language} ${indicator.slug} ${kind}`;
  const known = made.get(key);
  if (known && import.meta.env.PROD) return known;
  const targets = targetsOfIndicator(indicator.slug);
  const outcomes = outcomesOfIndicator(indicator.slug);
  const others = otherRankings(indicator, indicators, targetsOfIndicator);
  const picture = indicatorPicture({ kind, words, vocabulary, indicator, targets, outcomes, others, origin: site?.origin ?? null, path });
  made.set(key, picture);
  return picture;
}

/** What a picture's file is made of. */
export interface PictureProps {
  readonly indicator: Indicator;
  readonly kind: ChartKind | null;
}

/** A route for each picture in each language: every chart of every indicator, and one that says so where nothing was found. */
export function pictureRoutes({ indicators, targetsOfIndicator, outcomesOfIndicator }: Catalogue) {
  if (!hasPictures) return [];
  return inEveryLanguage(indicators.flatMap((indicator) => {
    const kinds = chartKinds(indicator, targetsOfIndicator(indicator.slug), outcomesOfIndicator(indicator.slug));
    const route = (name: string, kind: ChartKind | null) => ({ params: { picture: name }, props: { indicator, kind } });
    return kinds.length === 0 ? [route(indicator.slug, null)] : kinds.map((kind) => route(pictureName(indicator.slug, kind, kinds), kind));
  }));
}

/** Whether pictures are made at all: `PICTURES=none` leaves them out of a build that is timed. */
export const hasPictures = process.env["PICTURES"] !== "none";
