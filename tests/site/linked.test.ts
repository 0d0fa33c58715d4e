import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { readCatalogue } from "../../src/catalogue.ts";
import { yearSlug } from "../../src/records/record.ts";
import { builds, filesOf, pagesOf, type BuiltPage } from "./built.ts";

const { targets, indicators } = readCatalogue(process.cwd()).catalogue;
const root = resolve(import.meta.dirname, "../..");
const linked = ({ document }: BuiltPage) => document.querySelectorAll('script[type="application/ld+json"]').map(({ text }) => text);
const thing = z.looseObject({ "@context": z.literal("https://schema.org"), "@type": z.string() });
const dataset = z.object({ name: z.string(), description: z.string().min(50).max(5000), license: z.url(), distribution: z.array(z.object({ contentUrl: z.string(), encodingFormat: z.string() })) });
const claimed = z.object({ mainEntity: z.object({ "@type": z.literal("Claim"), text: z.string(), appearance: z.array(z.object({ "@type": z.literal("Quotation"), "@id": z.string(), text: z.string(), inLanguage: z.string(), isPartOf: z.object({ "@type": z.literal("NewsArticle"), url: z.string(), headline: z.string() }) })) }) });

describe.each(builds)("the site $name", (build) => {
  const pages = pagesOf(build);
  const page = (path: string) => pages.find((own) => own.path === `${build.base}${path}`);
  const files = new Set(filesOf(build.folder).map((file) => `${build.base}${file}`));
  const only = (path: string): unknown => JSON.parse((page(path) && linked(page(path) ?? pages[0] ?? fail())[0]) ?? "null");

  test("what pages tell programs is sound JSON of schema.org, and no review of a claim", () => {
    for (const own of pages) for (const text of linked(own)) {
      expect(text).not.toContain("<");
      expect(text).not.toContain("ClaimReview");
      thing.parse(JSON.parse(text));
    }
  });

  test("every promise is a claim, in the words of each source with its article", () => {
    for (const { locality, indicator, year, records } of targets) {
      const { mainEntity } = claimed.parse(only(`targets/${locality}/${indicator}/${yearSlug(year)}/`));
      expect(mainEntity.appearance.map(({ text, inLanguage, isPartOf: { url, headline } }) => ({ text, inLanguage, url, headline }))).toEqual(records.map(({ quote, article }) => ({ text: quote, inLanguage: article.language, url: article.url, headline: article.title })));
    }
  });

  test("every indicator, every place with promises and the whole are data sets, and lead to files that are there", () => {
    for (const path of ["", "reuse/", ...indicators.map(({ slug }) => `indicators/${slug}/`), ...new Set(targets.map(({ locality }) => `localities/${locality}/`)), "fr/", "vi/indicators/digital-economy-share/"]) {
      const { distribution } = dataset.parse(only(path));
      expect(distribution.length).toBeGreaterThan(1);
      for (const { contentUrl } of distribution) expect(files.has(contentUrl.slice(build.url?.length ?? 0))).toBe(true);
    }
  });
});

test("it is valid by the vocabulary of schema.org: its types hold what was built, and refuse what it doesn't know", () => {
  const folder = join(root, "test-results/linked");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: { noEmit: true, strict: true, skipLibCheck: true, module: "esnext", moduleResolution: "bundler", target: "esnext", types: [] }, files: ["built.ts"] }));
  const samples = builds.flatMap((build) => pagesOf(build).filter(({ path }) => /\/$/.test(path) && /(^|\/)(reuse|hanoi|digital-economy-share|digital-transformation-rank|start-up-ecosystem|2025|2030|undated|)\/$/.test(path)).flatMap(linked));
  expect(samples.length).toBeGreaterThan(100);
  const check = (statements: readonly string[]) => {
    writeFileSync(join(folder, "built.ts"), `import type { Thing, WithContext } from "schema-dts";\n${statements.map((text, i) => `export const thing${i}: WithContext<Thing> = ${text};`).join("\n")}\n`);
    try {
      execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", join(folder, "tsconfig.json")], { cwd: root, encoding: "utf8" });
      return "";
    } catch (error) {
      return error instanceof Error && "stdout" in error ? String(error.stdout) : String(error);
    }
  };
  const shapes = new Map(samples.map((text) => [text.replace(/"(?!@)[^"]{12,}"(?!:)/g, '"…"'), text]));
  expect(check([...shapes.values()])).toBe("");
  expect(check(['{ "@context": "https://schema.org", "@type": "Claim", "appearances": [] }'])).toMatch(/error TS/);
  expect(check(['{ "@context": "https://schema.org", "@type": "Promise" }'])).toMatch(/error TS/);
});

function fail(): never {
  throw new Error("There are pages.");
}
