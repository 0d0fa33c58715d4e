import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { advancesFile } from "./font/advances.ts";
import { cutStatic, cutVariable, type Family } from "./font/face.ts";
import { prose } from "./font/prose.ts";
import { stylesheet } from "./font/stylesheet.ts";

// Makes src/fonts/ and src/charts/type/advances.json out of the original fonts: `npm run fonts -- SANS.ttf SERIF.ttf`.
const usage = "Usage: npm run fonts -- SANS.ttf SERIF.ttf, the variable fonts of Source Sans 3 and Source Serif 4 (src/fonts/README.md says where they come from)";
const into = "src/fonts";

/** The licence that comes with an original, one folder above it. */
const licence = (file: string) => readFileSync(join(dirname(file), "..", "LICENSE.md"), "utf8");

const statics = (family: Family, weights: readonly number[]) => Promise.all(weights.map((weight) => cutStatic(family, weight)));

try {
  const [sansFile, serifFile, ...more] = process.argv.slice(2);
  if (sansFile === undefined || serifFile === undefined || more.length > 0) throw new Error(usage);
  const sans: Family = { original: readFileSync(sansFile), name: "Digital Targets Sans", pinned: {} };
  const serif: Family = { original: readFileSync(serifFile), name: "Digital Targets Serif", pinned: { opsz: 16 } };
  const [sansFaces, serifFaces] = [await statics(sans, [400, 600, 700]), await statics(serif, [400, 600, 700])];
  const files = new Map<string, string | Buffer>([
    [join(into, "sans.woff2"), await cutVariable(sans)],
    [join(into, "serif.woff2"), await cutVariable(serif)],
    ...sansFaces.map(({ weight, ttf }) => [join(into, `sans-${weight}.ttf`), ttf] as const),
    [join(into, "OFL-sans.txt"), licence(sansFile)],
    [join(into, "OFL-serif.txt"), licence(serifFile)],
    [join(into, "fonts.css"), stylesheet(sansFaces, serifFaces, prose(process.cwd()))],
    ["src/charts/type/advances.json", advancesFile(sansFaces)],
  ]);
  mkdirSync(into, { recursive: true });
  for (const [file, content] of files) writeFileSync(file, content);
  for (const [file, content] of files) if (file.endsWith(".woff2")) console.log(`${file}: ${(content.length / 1000).toFixed(1)} kB`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
