import { embedPage, frontPage, indicatorFile, indicatorPage, overviewEmbed } from "../address.ts";
import type { Catalogue } from "../catalogue.ts";
import { pictureName, type ChartKind } from "../charts/kinds.ts";
import { editions, type Words } from "../i18n/index.ts";
import { cardOfOverview } from "../pictures/card.ts";
import type { Language } from "../records/lexicon/index.ts";
import type { Indicator } from "../records/vocabulary.ts";
import { framedChart, kindsOf, type FramedChart } from "./framed.ts";
import { framedOverview } from "./overview.ts";
import { heightBy } from "./frameStyle.ts";
import { pictureSnippet, snippet } from "./snippet.ts";

/** One chart in one language, as its code offers it. */
export interface EmbedVariant {
  /** Which of the charts of the page. */
  readonly chart: ChartKind | "overview";
  readonly language: Language;
  /** The frame's page below the site's origin; its dark form stands under `dark/`. */
  readonly path: string;
  /** The line of HTML that shows it, in light colours. */
  readonly code: string;
  /** The same as a picture. */
  readonly picture: string;
  /** The frame's height in pixels at each of the widths that are previewed. */
  readonly heights: readonly number[];
}

/** The widths that a preview is shown at, in pixels: a phone, a column, a page. */
export const previewWidths = [320, 480, 720];

/** The charts of an indicator in every language; none where nothing was found to draw. `site` is the site's origin, where it is known. */
export async function variantsOf(indicator: Indicator, catalogue: Catalogue, site: URL | undefined): Promise<EmbedVariant[]> {
  const kinds = kindsOf(indicator, catalogue);
  const charts = kinds.flatMap((kind) => editions.map((words) => ({ kind, words })));
  return Promise.all(charts.map(async ({ kind, words }) => variant(await framedChart(indicator, kind, catalogue, words), words, site, {
    chart: kind,
    path: embedPage(indicator.slug, words, { chart: kind === kinds[0] ? null : kind }),
    page: indicatorPage(indicator.slug, words),
    picture: indicatorFile(pictureName(indicator.slug, kind, kinds), "png", words),
  })));
}

/** The front page's glance at everything in every language; none where it would not go into a frame. */
export function overviewVariants(catalogue: Catalogue, site: URL | undefined): EmbedVariant[] {
  return editions.flatMap((words) => {
    const framed = framedOverview(catalogue, words);
    return framed ? [variant(framed, words, site, { chart: "overview", path: embedPage(overviewEmbed, words), page: frontPage(words), picture: cardOfOverview(catalogue, words).href })] : [];
  });
}

/** One variant, from the chart in its frame and where its parts lie. */
export function variant({ title, finding, size }: FramedChart, { language }: Words, site: URL | undefined, at: { readonly chart: EmbedVariant["chart"]; readonly path: string; readonly page: string; readonly picture: string }): EmbedVariant {
  const whole = (path: string) => `${site?.origin ?? ""}${path}`;
  return {
    chart: at.chart,
    language,
    path: at.path,
    code: snippet({ address: whole(at.path), title, size, isDark: false }),
    picture: pictureSnippet({ page: whole(at.page), picture: whole(at.picture), finding }),
    heights: previewWidths.map((width) => Math.ceil(heightBy(size, width))),
  };
}
