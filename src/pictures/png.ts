import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";

const fontFiles = [400, 600, 700].map((weight) => join(process.cwd(), `src/fonts/sans-${weight}.ttf`));

/** A standalone SVG as a PNG of this width in pixels, set in the site's own face whatever the machine has installed. */
export function png(svg: string, width: number): Uint8Array<ArrayBuffer> {
  const drawn = new Resvg(svg, { fitTo: { mode: "width", value: width }, font: { fontFiles, loadSystemFonts: false, defaultFontFamily: "Digital Targets Sans" } });
  return Uint8Array.from(drawn.render().asPng());
}
