import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { languages } from "../../../src/records/lexicon/index.ts";
import { proseLanguages } from "../../../src/records/ownWords.ts";
import { article } from "./article.ts";
import { indicators } from "./indicators.ts";
import { places } from "./places.ts";
import { plans } from "./plan.ts";
import { random } from "./random.ts";
import type { Size } from "./size.ts";

const placeProse = "A place of the measurement, in its bounds before July 2025.";
const indicatorProse = "What is counted, of what, and what must not be mixed with it.\n\nThe plans don't define it, and the offices that measure it do so in different ways.";

const page = "How the measurement reads.\n\n## What stands around a number {#comparators}\n\nEach kind keeps its shape.\n";
const prose: Readonly<Record<string, string>> = {
  fr: "Ce qui est compté, de quoi, et ce qu'il ne faut pas y mêler.\n\nLes plans ne le définissent pas, et les services qui le mesurent s'y prennent différemment.\n",
  vi: "Tính những gì, trong tổng số nào, và không được gộp với những gì.\n\nCác kế hoạch không định nghĩa, và các cơ quan đo lường có cách tính khác nhau.\n",
};

/** The files of a made-up `content/` by their path below it; the same size and seed give the same bytes. */
export function content(size: Size, seed = 1): Record<string, string> {
  const chance = random(seed);
  const articles = plans(size, chance).map((plan) => ({ plan, ...article(plan, chance) }));
  const ids = articles.flatMap(({ plan, slug }) => plan.statements.map(({ indicator, year }) => `${plan.place.slug}.${indicator.slug}.${year}@${slug}`)).sort();
  const main = {
    ...named("localities", places.slice(0, size.localities), ({ en, fr, vi, kind }) => [...names("name", { en, fr, vi }), ...names("short", { en, fr, vi }), `kind: ${kind}`], placeProse),
    ...named("indicators", indicators(size.indicators), ({ name, subject, unit, pillar, better }) => [...names("name", name), ...names("short", bare(subject)), `unit: ${unit}`, `pillar: ${pillar}`, `better: ${better}`], indicatorProse),
    ...Object.fromEntries(articles.map(({ slug, text }) => [`articles/${slug}.md`, text])),
    "pages/methodology.md": page,
    "pages/reuse.md": page,
  };
  return {
    ...main,
    ...translated(main),
    "ids.yaml": `published:${ids.map((id) => `\n  - ${id}`).join("")}\n`,
  };
}

// Every file has its prose in the other languages beside it.
function translated(main: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.keys(main).flatMap((path) => proseLanguages.map((language) => [path.replace(/md$/, `${language}.md`), path.startsWith("pages/") ? page : (prose[language] ?? indicatorProse)])));
}

/** Writes `content/` into a folder. */
export function writeContent(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, "content", path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

function named<T extends { readonly slug: string }>(folder: string, items: readonly T[], head: (item: T) => string[], prose: string): Record<string, string> {
  return Object.fromEntries(items.map((item) => [`${folder}/${item.slug}.md`, ["---", ...head(item), "---", prose, ""].join("\n")]));
}

interface Names {
  readonly en: string;
  readonly fr: string;
  readonly vi: string;
}

// A name that stands alone drops its article.
function bare({ en, fr, vi }: Names): Names {
  return { en: en.replace(/^the /, ""), fr: fr.replace(/^(l'|le |la |les )/, ""), vi };
}

// A language that nothing is made up in takes the English names.
function names(key: string, { en, fr, vi }: Names): string[] {
  const known: Readonly<Record<string, string>> = { en, fr, vi };
  return [`${key}:`, ...languages.map((language) => [language, known[language] ?? en] as const).map(([language, name]) => `  ${language}: ${JSON.stringify(name.slice(0, 1).toUpperCase() + name.slice(1))}`)];
}
