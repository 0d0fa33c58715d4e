import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { readCatalogue } from "../src/catalogue.ts";
import { checkOriginals } from "../src/records/check.ts";
import { describe } from "../src/records/describe.ts";
import { unlisted } from "../src/records/ids.ts";

// Checks the content alone: `npm run check [-- --originals DIR] [--content DIR] [--draft]`. Every problem in one run; exit 1.
// A draft may be ahead of the log of changes, which is written before it is published.
const usage = "Usage: npm run check [-- --originals FOLDER] [--content FOLDER] [--draft]";

function run(): number {
  let options;
  try {
    options = parseArgs({ options: { originals: { type: "string" }, content: { type: "string", default: "content" }, draft: { type: "boolean", default: false } } }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    return 1;
  }
  const started = performance.now();
  const folder = resolve(options.content);
  const { catalogue, parsed, issues: faults, unlogged: unsettled } = readCatalogue(dirname(folder), basename(folder));
  // Records that a faulty file holds back would seem to have changed.
  const issues = [...faults, ...(faults.length === 0 && !options.draft ? unsettled : [])];
  const { originals } = options;
  if (originals !== undefined && !existsSync(originals)) {
    console.error(`There is no folder ${originals}.\n${usage}`);
    return 1;
  }
  const found = originals === undefined ? issues : [...issues, ...checkOriginals(parsed, originals, (article) => textOf(join(originals, `${article}.txt`)))];
  const order = found.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column));
  for (const issue of order) console.error(`${describe(issue)}\n`);

  const { articles, records, outcomes, targets, indicators, localities, ids } = catalogue;
  const counts = `${many(articles, "article")}, ${many(records, "record")} of ${many(targets, "target")}, ${many(outcomes, "outcome")}, ${many(indicators, "indicator")}, ${many(localities, "locality", "localities")}`;
  const seconds = ((performance.now() - started) / 1000).toFixed(2);
  if (order.length > 0) {
    console.error(`${order.length} ${order.length === 1 ? "problem" : "problems"} in ${basename(folder)}/ (${counts} read).`);
    return 1;
  }
  console.log(`${basename(folder)}/ is sound: ${counts}${originals === undefined ? "" : `; every quote stands in ${originals}`} (${seconds} s).`);
  const fresh = unlisted(ids, new Set([...records, ...outcomes].map(({ id }) => id)));
  if (fresh.length > 0) console.log(`${fresh.length} ${fresh.length === 1 ? "id is" : "ids are"} not yet in ids.yaml; run \`npm run log\` before you publish.`);
  if (options.draft && unsettled.length > 0) console.log(`${unsettled.length} published ${unsettled.length === 1 ? "record isn't" : "records aren't"} in changes.yaml as ${unsettled.length === 1 ? "it is" : "they are"}; run \`npm run log\` before you publish.`);
  return 0;
}

function many({ length }: readonly unknown[], one: string, several = `${one}s`): string {
  return `${length} ${length === 1 ? one : several}`;
}

function textOf(file: string): string | null {
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

process.exitCode = run();
