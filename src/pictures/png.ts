import { join } from "node:path";
import { renderAsync } from "@resvg/resvg-js";
import sharp from "sharp";

const fontFiles = [400, 600, 700].map((weight) => join(process.cwd(), `src/fonts/sans-${weight}.ttf`));

/** A standalone SVG as a PNG of this width in pixels, set in the site's own face whatever the machine has installed. */
export async function png(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  const { pixels, width: across, height } = await renderAsync(svg, { fitTo: { mode: "width", value: width }, font: { fontFiles, loadSystemFonts: false, defaultFontFamily: "Digital Targets Sans" } });
  // Both steps run beside the pages that are drawn; resvg's own packing would hold them up.
  return Uint8Array.from(await sharp(pixels, { raw: { width: across, height, channels: 4 } }).png({ compressionLevel: 6 }).toBuffer());
}
