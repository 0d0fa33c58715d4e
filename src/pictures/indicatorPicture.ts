import { experimental_AstroContainer as AstroContainer } from "astro/container";
import { caption, type Charted } from "../charts/caption.ts";
import type { ChartKind } from "../charts/kinds.ts";
import { picture } from "../charts/picture.ts";
import Drawing from "../components/Drawing.astro";
import Picture from "../components/Picture.astro";
import { sayReading } from "../i18n/say.ts";
import { readings } from "../records/target.ts";
import { named } from "../records/vocabulary.ts";
import { standalone } from "./standalone.ts";
import { styles } from "./styles.ts";

/** All that a picture is made of. */
export interface Pictured extends Omit<Charted, "kind"> {
  /** `null` where nothing was found to draw. */
  readonly kind: ChartKind | null;
  /** The site's origin; `null` where it isn't known. */
  readonly origin: string | null;
  /** The page that shows the same chart: `/indicators/digital-economy-share/`. */
  readonly path: string;
}

/** From the largest that a drawing is shown, as a multiple of the pixels it is drawn in, to the smallest. */
const scales = [1.9, 1.75, 1.6, 1.45, 1.3, 1.15];

/** An indicator's chart as an SVG that stands alone: title, source and address in it, 1200 × 675 pixels. */
export async function indicatorPicture(pictured: Pictured): Promise<string> {
  const { kind, words, vocabulary, indicator, targets, origin, path } = pictured;
  const { title, deck, notes, source } = wordsOf(pictured);
  const address = `${words.site.name} · ${origin === null ? path : `${new URL(origin).host}${path}`}`;
  const container = await AstroContainer.create();
  const frame = (left: readonly string[]) => picture({ title, deck, notes: [...notes, ...left].join(" "), source, address });
  const { drawing, shown, scale } = kind === null ? nothing : await fitting(container, { ...pictured, kind }, frame([]));
  const places = new Set(targets.map(({ locality }) => locality)).size;
  const whole = frame(shown < places ? [words.picture.part(shown, places)] : []);
  const place = (locality: string) => named(vocabulary.localities, locality).name[words.language];
  const description = targets.flatMap((target) => readings(target).map((reading) => sayReading(reading, place(target.locality), indicator.unit, words))).join(". ");
  const { area } = whole;
  const at = { x: area.left, y: Math.round(area.top + Math.max(0, area.bottom - area.top - drawingHeight(drawing) * scale) / 3), scale };
  const svg = await container.renderToString(Picture, { props: { picture: whole, title, description, drawing, at, language: words.language } });
  return standalone(svg.replace(/^<!doctype html>/i, ""), { styles, origin });
}

function wordsOf({ kind, ...pictured }: Pictured): { title: string; deck: string; notes: readonly string[]; source: string } {
  const { words, indicator } = pictured;
  if (kind === null) return { title: words.nothingFound, deck: indicator.name[words.language], notes: [], source: "" };
  const { headline, measure, notes, source } = caption({ ...pictured, kind });
  return { title: headline, deck: measure, notes, source };
}

interface Fitting {
  readonly drawing: string;
  /** How many places it shows; all, unless there are too many for a picture. */
  readonly shown: number;
  readonly scale: number;
}

const nothing: Fitting = { drawing: "", shown: 0, scale: 1 };

// The largest drawing that the frame has room for; where even the smallest has none, the places with most promises are shown.
async function fitting(container: AstroContainer, { targets, ...given }: Pictured, { area }: ReturnType<typeof picture>): Promise<Fitting> {
  const localities = [...Map.groupBy(targets, ({ locality }) => locality)].sort(([, a], [, b]) => b.length - a.length).map(([locality]) => locality);
  const draw = async (scale: number, shown: number) => {
    const kept = new Set(localities.slice(0, shown));
    const width = Math.floor((area.right - area.left) / scale);
    return container.renderToString(Drawing, { props: { ...given, targets: targets.filter(({ locality }) => kept.has(locality)), width, size: "" } });
  };
  const fits = (drawing: string, scale: number) => drawingHeight(drawing) * scale <= area.bottom - area.top;
  for (const scale of scales) {
    const drawing = await draw(scale, localities.length);
    if (fits(drawing, scale)) return { drawing, shown: localities.length, scale };
  }
  const scale = scales.at(-1) ?? 1;
  for (let shown = localities.length - 1; shown > 1; shown = Math.min(shown - 1, Math.floor(shown * 0.8))) {
    const drawing = await draw(scale, shown);
    if (fits(drawing, scale)) return { drawing, shown, scale };
  }
  const drawing = await draw(scale, 1);
  return { drawing, shown: 1, scale: Math.min(scale, (area.bottom - area.top) / drawingHeight(drawing)) };
}

/** The height of a drawing's markup in its own pixels. */
export function drawingHeight(drawing: string): number {
  return Number(/<svg[^>]* height="([\d.]+)"/.exec(drawing)?.[1] ?? 1);
}
