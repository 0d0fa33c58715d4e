import { digest, signsOnLine, type Digest } from "../charts/digest.ts";
import { sayCount } from "../charts/findings/sayFinding.ts";
import type { Catalogue } from "../catalogue.ts";
import type { Words } from "../i18n/index.ts";
import { sayHome, type FramedChart } from "./framed.ts";
import { frameSize } from "./frameStyle.ts";
import { heightAt, linesOf, type Framed } from "./height.ts";
import { gaps, roomIn, settings, wideFrom } from "./measures.ts";

/** The glance at everything promised in a frame; `null` where there is nothing or too much for one. */
export function framedOverview({ indicators, targets, vocabulary }: Catalogue, words: Words): FramedChart | null {
  const localities = [...vocabulary.localities.values()];
  const [narrow, wide] = [signsOnLine.narrow, signsOnLine.wide].map((most) => digest(indicators, localities, targets, most));
  if (!narrow || !wide) return null;
  const finding = sayCount(targets, words);
  const framed: Framed = {
    headline: finding,
    measure: words.front.fields,
    drawn: (width) => tableHeight(width < wideFrom ? narrow : wide, roomIn(width), words),
    key: [],
    isRank: false,
    credits: [`${words.agenda.numbered} ${words.agenda.unnumbered} ${signs}`, words.front.few],
    home: sayHome(words),
  };
  // Its columns narrow with their frame, and what stands in them grows.
  return { title: `${finding} (${words.front.fields})`, finding, size: frameSize((width, to) => Math.max(heightAt(framed, width), heightAt(framed, to))) };
}

// Takes as much room as the two signs of the key beside their words.
const signs = "mmmm";
const padding = { side: 4, above: 2, none: 4, border: 1 };
const label = 0.33;

function tableHeight({ columns, rows }: Digest, room: number, words: Words): number {
  const first = room * label - padding.side;
  const other = (room * (1 - label)) / columns.length - padding.side;
  const row = (heights: readonly number[]) => Math.max(...heights) + 2 * padding.above + padding.border;
  const { credit, small } = settings;
  const head = row(columns.map(({ locality, articles }) => linesOf(locality.short[words.language], { ...credit, weight: 700 }, other) * credit.line + linesOf(words.lists.articles(articles), small, other) * small.line));
  const body = rows.map(({ pillar, cells }) => row([
    Math.max(gaps.touch, linesOf(words.pillars[pillar], credit, first) * credit.line),
    ...cells.map(({ targets, height }) => (targets.length === 0 ? linesOf(words.overview.none, small, other) * small.line + 2 * padding.none : Math.max(gaps.touch, height))),
  ]));
  return [head, ...body].reduce((sum, height) => sum + height, 0);
}
