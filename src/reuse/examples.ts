import { tableFile, targetFile, targetPage, whole } from "../address.ts";
import type { Catalogue } from "../catalogue.ts";
import { mostTelling } from "../charts/findings/mostTelling.ts";
import { citationText } from "../citations/text.ts";
import { targetCitations } from "../citations/targetCitations.ts";
import { variantsOf } from "../embeds/variants.ts";
import type { Words } from "../i18n/index.ts";
import { yearSlug } from "../records/record.ts";
import type { Target } from "../records/target.ts";

/** An example to copy: what it is written in, and its text. */
export interface Example {
  /** `html`, `text`, `address`, `javascript`, `python` or `shell`. */
  readonly kind: string;
  readonly text: string;
}

/** The examples of the page on reuse, by the section that they stand in; made from what the site holds, and so as right as that. None where nothing is published yet. */
export async function examplesOf(catalogue: Catalogue, words: Words, site: URL | undefined): Promise<Readonly<Record<string, readonly Example[]>>> {
  const indicator = mostTelling(catalogue.indicators, catalogue.targets);
  const target = indicator && catalogue.targetsOfIndicator(indicator.slug).toSorted((a, b) => b.records.length - a.records.length)[0];
  if (!indicator || !target) return {};
  const variants = await variantsOf(indicator, catalogue, site);
  const code = variants.find(({ language }) => language === words.language)?.code ?? "";
  const [record] = target.records;
  const { page, sources } = targetCitations({ params: { locality: target.locality, indicator: target.indicator, year: yearSlug(target.year) }, year: target.year, target }, catalogue, words, site);
  return {
    embed: [{ kind: "html", text: code }],
    cite: [page, ...sources.slice(0, 1)].map((item) => ({ kind: "text", text: citationText(item, words) })),
    link: [[targetPage(target, words, record.article.slug)], (["json", "csv", "bib"] as const).map((format) => targetFile(target, format, words))].map((paths) => ({ kind: "address", text: paths.map((path) => whole(path, site)).join("\n") })),
    program: programs(target, whole(tableFile("targets", "json", words), site), whole(tableFile("targets", "csv", words), site)),
  };
}

function programs({ indicator }: Target, json: string, csv: string): Example[] {
  return [
    {
      kind: "javascript",
      text: `const answer = await fetch("${json}");
const all = await answer.json();
const some = all.filter((record) => record.indicator === "${indicator}");
for (const { locality, year, comparator, low, high, quote } of some) {
  console.log(locality, year, comparator, low, high, quote);
}`,
    },
    {
      kind: "python",
      text: `import csv, io, urllib.request

address = "${csv}"
with urllib.request.urlopen(address) as answer:
    records = list(csv.DictReader(io.TextIOWrapper(answer, "utf-8")))
for record in records:
    if record["indicator"] == "${indicator}":
        print(record["locality"], record["year"], record["comparator"],
              record["low"], record["high"], record["quote"])`,
    },
    { kind: "shell", text: `curl -s ${json} \\
  | jq -r '.[] | select(.indicator == "${indicator}") | .quote'` },
  ];
}
