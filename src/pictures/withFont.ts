import { readFileSync } from "node:fs";
import { join } from "node:path";
import subsetFont from "subset-font";

/** A standalone SVG with the site's face in it, cut to the characters that it uses: browsers show it so, other programs take the next face in its list. */
export async function withFont(svg: string): Promise<string> {
  const used = [...new Set([...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = ""]) => text).join(""))].join("");
  const font = await subsetFont(readFileSync(join(process.cwd(), "src/fonts/sans.woff2")), used, { targetFormat: "woff2" });
  const face = `@font-face{font-family:"Digital Targets Sans";font-weight:400 700;src:url(data:font/woff2;base64,${font.toString("base64")}) format("woff2")}`;
  return svg.replace(/(<svg[^>]*>)/, (start) => `${start}<style>${face}</style>`);
}
