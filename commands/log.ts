import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { Document, isMap, isSeq, parseDocument } from "yaml";
import { readCatalogue } from "../src/catalogue.ts";
import { dictionaries } from "../src/i18n/index.ts";
import { unlogged, type Unlogged } from "../src/records/changes/checkLog.ts";
import { stateOf } from "../src/records/changes/state.ts";
import { describe } from "../src/records/describe.ts";
import { unlisted } from "../src/records/ids.ts";
import { byLanguage, languages, mainLanguage } from "../src/records/lexicon/index.ts";

// Writes down what is about to be published: `npm run log [-- --because "Why" --fr "…" --vi "…"]`. New ids go into
// content/ids.yaml, what was added and altered into content/changes.yaml. From then on `npm run check` holds both.
const files = { ids: "content/ids.yaml", log: "content/changes.yaml" };
const usage = 'Usage: npm run log [-- --because "Why, in English" --fr "Why, in French" --vi "Why, in Vietnamese"]';
const newlyRead = byLanguage((language) => dictionaries[language].changes.newly);
const head = `# What was added to the published records and what was altered, by day and with the reason. \`npm run log\` writes it.
# What was moved or withdrawn stands in ids.yaml.
`;

process.exitCode = run();

function run(): number {
  const options = optionsGiven();
  if (typeof options === "string") return fail(`${options}\n${usage}`);
  const { catalogue, issues } = readCatalogue(process.cwd());
  if (issues.length > 0) return fail(`${issues.map(describe).join("\n\n")}\n\n${issues.length} ${issues.length === 1 ? "problem" : "problems"}: nothing was logged.`);
  const records = [...catalogue.records, ...catalogue.outcomes];
  const fresh = unlisted(catalogue.ids, new Set(records.map(({ id }) => id)));
  const found = unlogged(catalogue.changes.log, new Map(records.map((record) => [record.id, stateOf(record)])));
  const [added, altered] = [found.filter(({ logged }) => logged === null), found.filter(({ logged }) => logged !== null)];
  if (altered.length > 0 && options.because === null) return fail(`${altered.map(({ id }) => id).join("\n")}\n${altered.length === 1 ? "This published record was" : "These published records were"} altered. Readers see why: give the reason.\n${usage}`);
  list(fresh);
  if (found.length > 0) enter(options.because ?? newlyRead, added, altered);
  console.log(found.length === 0 ? "The log has everything already." : `${files.log}: ${added.length} added, ${altered.length} altered.`);
  return 0;
}

function optionsGiven(): { because: Readonly<Record<string, string>> | null } | string {
  try {
    const others = languages.filter((language) => language !== mainLanguage);
    const { values } = parseArgs({ options: Object.fromEntries(["because", ...others].map((name) => [name, { type: "string" as const }])) });
    const given = Object.fromEntries(languages.flatMap((language) => {
      const text = values[language === mainLanguage ? "because" : language];
      return typeof text === "string" && text.trim() !== "" ? [[language, text.trim()]] : [];
    }));
    const count = Object.keys(given).length;
    if (count === 0) return { because: null };
    return given[mainLanguage] !== undefined && (count === 1 || count === languages.length) ? { because: given } : "Give the reason in English, or in every language.";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function list(fresh: readonly string[]): void {
  const document = parseDocument(readFileSync(files.ids, "utf8"), { schema: "failsafe" });
  const published = document.get("published");
  if (!isSeq(published) || fresh.length === 0) return;
  published.flow = false;
  for (const id of fresh) published.add(document.createNode(id));
  writeFileSync(files.ids, document.toString({ lineWidth: 0 }));
  console.log(`${files.ids}: ${fresh.length} ${fresh.length === 1 ? "id" : "ids"} listed.`);
}

function enter(because: Readonly<Record<string, string>>, added: readonly Unlogged[], altered: readonly Unlogged[]): void {
  const document = existsSync(files.log) ? parseDocument(readFileSync(files.log, "utf8"), { schema: "failsafe" }) : new Document({ changes: [] });
  const changes = document.get("changes");
  if (!isSeq(changes)) throw new Error(`${files.log} has no list of changes.`);
  const lines = (found: readonly Unlogged[]) => found.map(({ id, state }) => ({ id, ...state }));
  const reason = Object.keys(because).length === 1 ? because[mainLanguage] : because;
  const entry = document.createNode({ date: new Date().toISOString().slice(0, 10), because: reason, ...(added.length > 0 && { added: lines(added) }), ...(altered.length > 0 && { altered: lines(altered) }) });
  changes.flow = false;
  if (isMap(entry)) changes.add(entry);
  const text = document.toString({ lineWidth: 0 });
  writeFileSync(files.log, text.startsWith("#") ? text : `${head}${text}`);
}

function fail(message: string): number {
  console.error(message);
  return 1;
}
