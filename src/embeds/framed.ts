import { experimental_AstroContainer as AstroContainer } from "astro/container";
import type { Catalogue } from "../catalogue.ts";
import { caption, silence, type Caption, type Charted } from "../charts/caption.ts";
import { chartKinds, type ChartKind } from "../charts/kinds.ts";
import { otherRankings } from "../charts/rank/others.ts";
import Drawing from "../components/Drawing.astro";
import type { Words } from "../i18n/index.ts";
import type { Indicator } from "../records/vocabulary.ts";
import { drawnHeight, heightAt, type Framed } from "./height.ts";
import { frameSize, type FrameSize } from "./frameStyle.ts";

/** One chart as it stands in a frame, with what is said of it elsewhere. */
export interface FramedChart {
  /** What its frame is called: the finding, and what it is of. */
  readonly title: string;
  /** The finding alone. */
  readonly finding: string;
  readonly size: FrameSize;
}

/** All that a chart of an indicator is made of. */
export function chartedOf(indicator: Indicator, kind: ChartKind, { targetsOfIndicator, outcomesOfIndicator, indicators, vocabulary }: Catalogue, words: Words): Charted {
  return { kind, words, vocabulary, indicator, targets: targetsOfIndicator(indicator.slug), outcomes: outcomesOfIndicator(indicator.slug), others: otherRankings(indicator, indicators, targetsOfIndicator) };
}

/** The kinds of chart that an indicator has; what stands at its plain address comes first. */
export function kindsOf({ slug, ...indicator }: Indicator, { targetsOfIndicator, outcomesOfIndicator }: Catalogue): ChartKind[] {
  return chartKinds({ slug, ...indicator }, targetsOfIndicator(slug), outcomesOfIndicator(slug));
}

const made = new Map<string, Promise<FramedChart>>();

/** A chart of an indicator in a frame; `kind` is `null` where nothing was found to draw. It is measured once for all pages that show its code. */
export function framedChart(indicator: Indicator, kind: ChartKind | null, catalogue: Catalogue, words: Words): Promise<FramedChart> {
  const key = `${words.language} ${indicator.slug} ${kind}`;
  const known = made.get(key);
  if (known && import.meta.env.PROD) return known;
  const framed = kind === null ? Promise.resolve(emptyFrame(indicator, catalogue, words)) : frameOf(chartedOf(indicator, kind, catalogue, words));
  made.set(key, framed);
  return framed;
}

async function frameOf(charted: Charted): Promise<FramedChart> {
  const { words, indicator, kind } = charted;
  const said = caption(charted);
  const container = await AstroContainer.create();
  const height = async (width: number) => Number(/<svg[^>]* height="([\d.]+)"/.exec(await container.renderToString(Drawing, { props: { ...charted, width, size: "" } }))?.[1] ?? 0);
  const drawings = { narrow: await height(360), wide: await height(720) };
  const framed: Framed = {
    headline: said.headline,
    measure: said.measure,
    drawn: (width) => drawnHeight(drawings, width),
    key: said.key,
    isRank: kind === "rank",
    credits: [...saySilent(said.silent, words), ...(said.notes.length > 0 ? [said.notes.join(" ")] : []), said.source],
    home: sayHome(words),
  };
  return { title: sayTitle(said.headline, indicator, words), finding: said.headline, size: frameSize((width, to) => heightAt(framed, width, to)) };
}

function emptyFrame(indicator: Indicator, { vocabulary }: Catalogue, words: Words): FramedChart {
  const name = indicator.name[words.language];
  const framed: Framed = { headline: words.nothingFound, measure: name, drawn: null, key: [], isRank: false, credits: saySilent(silence(vocabulary, [], words, null), words), home: sayHome(words) };
  return { title: sayTitle(words.nothingFound, indicator, words), finding: words.nothingFound, size: frameSize((width, to) => heightAt(framed, width, to)) };
}

function saySilent(silent: Caption["silent"], { language, comma }: Words): string[] {
  return silent === null ? [] : [`${silent.about}${silent.places.map(({ name }) => name[language]).join(comma)}`];
}

/** The link home, as it is read. */
export function sayHome(words: Words): string {
  return `${words.site.name}${words.colon}${words.embed.home}`;
}

// A finding that doesn't name its subject is followed by it.
function sayTitle(finding: string, indicator: Indicator, words: Words): string {
  const name = indicator.name[words.language];
  return finding.toLowerCase().includes(name.toLowerCase()) ? finding : `${finding} (${name})`;
}
