import { experimental_AstroContainer as AstroContainer } from "astro/container";
import type { Catalogue } from "../catalogue.ts";
import { digest, signsOnLine } from "../charts/digest.ts";
import { sayCount } from "../charts/findings/sayFinding.ts";
import { picture } from "../charts/picture.ts";
import DigestDrawing from "../components/DigestDrawing.astro";
import Picture from "../components/Picture.astro";
import { saySources } from "../i18n/say.ts";
import type { Words } from "../i18n/index.ts";
import { ordered } from "../i18n/order.ts";
import { drawingHeight } from "./indicatorPicture.ts";
import { standalone } from "./standalone.ts";
import { styles } from "./styles.ts";

/** From the largest that the drawing is shown, as a multiple of the pixels it is drawn in, to the smallest. */
const scales = [1.7, 1.55, 1.4, 1.25, 1.1, 1];

/** Everything promised at one glance as an SVG that stands alone, 1200 × 675 pixels; `null` where there is nothing, or too much, to glance at. */
export async function overviewPicture(catalogue: Catalogue, words: Words, site: URL | undefined, path: string): Promise<string | null> {
  const { indicators, targets, vocabulary } = catalogue;
  const of = digest(ordered(indicators, words), [...vocabulary.localities.values()], targets, signsOnLine.picture);
  if (!of) return null;
  const title = sayCount(targets, words);
  const source = saySources(targets.flatMap(({ records }) => records.map(({ article }) => article)), words);
  const whole = picture({ title, deck: words.front.fields, notes: words.front.few, source, address: `${words.site.name} · ${site ? `${site.host}${path}` : path}` });
  const { area } = whole;
  const container = await AstroContainer.create();
  const draw = (scale: number) => container.renderToString(DigestDrawing, { props: { words, vocabulary, of, width: Math.floor((area.right - area.left) / scale) } });
  let [scale, drawing] = [1, await draw(1)];
  for (const larger of scales) {
    const drawn = await draw(larger);
    if (drawingHeight(drawn) * larger > area.bottom - area.top) continue;
    [scale, drawing] = [larger, drawn];
    break;
  }
  const at = { x: area.left, y: Math.round(area.top + Math.max(0, area.bottom - area.top - drawingHeight(drawing) * scale) / 3), scale };
  const description = of.rows.flatMap(({ pillar, cells }) => cells.filter((cell) => cell.targets.length > 0).map((cell) => `${cell.locality.short[words.language]}, ${words.pillars[pillar]}${words.colon}${sayCount(cell.targets, words)}`)).join(". ");
  const svg = await container.renderToString(Picture, { props: { picture: whole, title, description, drawing, at, language: words.language } });
  return standalone(svg.replace(/^<!doctype html>/i, ""), { styles, origin: site?.origin ?? null });
}
