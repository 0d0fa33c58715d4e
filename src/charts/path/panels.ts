import { max, min } from "d3-array";
import { scaleLinear } from "d3-scale";
import type { Value } from "../../records/value.ts";
import { boxOf, label, lineHeight, paragraph, widthOf, type Box, type Label } from "../type/label.ts";
import { round } from "../type/text.ts";
import { drawnBehind, nameBehind, type Behind } from "./behind.ts";
import { edges } from "./climb.ts";
import { markBox, pathMark } from "./mark.ts";
import { drawn, type Drawn } from "./panel.ts";
import { amounts, type Place } from "./places.ts";
import type { Ground } from "./stand.ts";
import type { PointWords } from "./words.ts";
import { yearTicks, type YearTick } from "./years.ts";
import { isForPhone } from "../type/sheet.ts";

/** One place on axes that it shares with all. */
export interface Panel extends Drawn {
  readonly locality: string;
  readonly title: readonly Label[];
  /** That sources differ. */
  readonly note: Label | null;
  readonly plot: Box;
  /** Where the lines of the axis run; their amounts stand at the first panel of a row. */
  readonly grid: readonly number[];
  readonly amounts: readonly Label[];
  /** Where zero is. */
  readonly base: number;
  readonly years: readonly YearTick[];
  readonly behind: Behind | null;
}

/** What panels say. */
export interface PanelWords extends PointWords {
  readonly tick: (amount: number) => string;
  /** "sources differ" */
  readonly differ: string;
}

/** What all panels are drawn into. */
export interface Frame {
  readonly width: number;
  /** What stays clear on each side. */
  readonly inset: number;
  readonly top: number;
}

const panelHeight = 196;
const leastPlot = 84;
const rowGap = 18;
const mostTicks = 4;

/** Draws each place into a panel of its own, so many in a row, all on the same scales. `room` is what words have above the highest mark. */
export function panels(places: readonly Place[], yardstick: Place | null, { columns, room }: { readonly columns: number; readonly room: number }, { width, inset, top }: Frame, words: PanelWords): Panel[] {
  const { domain, ticks, values, promised, span } = measured(yardstick ? [...places, yardstick] : places);
  const gap = isForPhone(width) ? 18 : 26;
  const gutter = Math.max(0, ...ticks.map((amount) => widthOf("tick", words.tick(amount)))) + 8;
  const wide = (width - 2 * inset - gutter - (columns - 1) * gap) / columns;
  const padding = Math.min(44, wide / 5);
  const yearsOf = (place: Place, left: number, y: number) => {
    const own = place.steps.map(({ year }) => year);
    const others = [...promised, ...span];
    return yearTicks(own, others, scaleLinear(span, [left + padding, round(left + wide) - padding]), y, { left: left - 4, right: left + wide + 4 });
  };

  const isLast = (i: number) => i % columns === columns - 1;
  const heads = places.map((place, i) => head(place, isLast(i) ? wide : wide + gap / 2, words));
  const headHeight = Math.max(0, ...heads.map(({ height }) => height));
  const over = Math.max(0, ...values.map((value) => -markBox(pathMark(value, 0, scaleLinear(domain, [leastPlot, 0]))).top));
  const yearsHeight = 6 + Math.max(0, ...places.flatMap((place) => yearsOf(place, 0, 17).map(({ label: { y } }) => y)));
  const plotTop = headHeight + over + room;
  const plotHeight = Math.max(leastPlot, panelHeight - plotTop - yearsHeight);

  const all = places.map((place, i): Panel => {
    const left = round(inset + gutter + (i % columns) * (wide + gap));
    const from = top + Math.floor(i / columns) * (plotTop + plotHeight + yearsHeight + rowGap);
    const plot = { left, right: round(left + wide), top: round(from + plotTop), bottom: round(from + plotTop + plotHeight) };
    const isFirst = i % columns === 0;
    const y = scaleLinear(domain, [plot.bottom, plot.top]);
    const said = isFirst ? ticks.map((amount) => label("tick", words.tick(amount), left - 6, y(amount) + 4.5, "end")) : [];
    const years = yearsOf(place, left, plot.bottom + 17);
    const ground: Ground = {
      plot,
      inside: { left: isFirst ? Math.max(inset, left - 10) : left - gap / 2 + 1, right: isLast(i) ? plot.right : plot.right + gap / 2 - 1, top: from + headHeight, bottom: plot.bottom - 3 },
      taken: said.map(boxOf),
      named: [Number(years[0]?.label.text), Number(years.at(-1)?.label.text)],
      x: scaleLinear(span, [left + padding, plot.right - padding]),
      y,
      width,
    };
    const behind = yardstick && drawnBehind(yardstick, ground);
    const own = drawn(place, ground, behind, words);
    const moved = (text: Label): Label => ({ ...text, x: round(text.x + left), y: round(text.y + from) });
    const { title = [], note = null } = heads[i] ?? {};
    return {
      ...own,
      locality: place.locality,
      title: title.map(moved),
      note: note && moved(note),
      plot,
      grid: ticks.map((amount) => round(y(amount))),
      base: round(y(0)),
      amounts: said,
      years,
      behind: behind && { ...behind, labels: nameBehind(words.place(yardstick.locality), behind, frontOf(own), ground) },
    };
  });
  // Named once, where there is room first.
  const named = all.findIndex((panel) => panel.behind && panel.behind.labels.length > 0);
  return all.map((panel, i) => (panel.behind && i !== named ? { ...panel, behind: { ...panel.behind, labels: [] } } : panel));
}

function frontOf({ points, bare, climbs, ties, joints }: Drawn) {
  const all = [...points, ...bare];
  return { marks: all.map(({ mark }) => markBox(mark)), words: all.flatMap(({ labels }) => labels.map(boxOf)), strokes: [...climbs.flatMap(edges), ...ties, ...joints] };
}

// From zero, or from below it where a figure is; up to a round amount.
function measured(places: readonly Place[]): { domain: number[]; ticks: number[]; values: Value[]; promised: number[]; span: number[] } {
  const values = places.flatMap(({ steps, outcomes }) => [...steps.flatMap(({ found }) => found), ...outcomes]).map(({ value }) => value);
  const all = values.flatMap(amounts);
  const least = Math.min(0, min(all) ?? 0);
  const most = Math.max(0, max(all) ?? 0);
  const scale = scaleLinear().domain([least, most === least ? least + 1 : most]).nice(5);
  const promised = places.flatMap(({ steps }) => steps.map(({ year }) => year));
  const years = [...promised, ...places.flatMap(({ outcomes }) => outcomes.map(({ year }) => year))];
  return { domain: scale.domain(), ticks: [4, 3, 2, 1].map((count) => scale.ticks(count)).find((ticks) => ticks.length <= mostTicks) ?? [], values, promised, span: [min(years) ?? 0, max(years) ?? 0] };
}

// That sources differ stands beside the name, or below it.
function head(place: Place, room: number, words: PanelWords): { title: Label[]; note: Label | null; height: number } {
  const title = paragraph("head", words.place(place.locality), 0, 16, room);
  const last = title.at(-1);
  const height = (last?.y ?? 0) + 5;
  if (!last || place.steps.every(({ found }) => found.length === 1)) return { title, note: null, height };
  const x = boxOf(last).right + 9;
  if (x + widthOf("note", words.differ) <= room) return { title, note: label("note", words.differ, x, last.y), height };
  return { title, note: label("note", words.differ, 0, last.y + lineHeight("note")), height: height + lineHeight("note") };
}
