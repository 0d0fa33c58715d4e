import { readFileSync, writeFileSync } from "node:fs";
import { isSeq, parseDocument } from "yaml";
import { readCatalogue } from "../src/catalogue.ts";
import { describe } from "../src/records/describe.ts";
import { unlisted } from "../src/records/ids.ts";

// Lists the ids that are about to be published: `npm run ids`. From then on `npm run check` holds them.
const file = "content/ids.yaml";
const { catalogue, issues } = readCatalogue(process.cwd());
if (issues.length > 0) {
  for (const issue of issues) console.error(`${describe(issue)}\n`);
  console.error(`${issues.length} problems: nothing was listed.`);
  process.exitCode = 1;
} else {
  const fresh = unlisted(catalogue.ids, new Set([...catalogue.records, ...catalogue.outcomes].map(({ id }) => id)));
  const document = parseDocument(readFileSync(file, "utf8"), { schema: "failsafe" });
  const published = document.get("published");
  if (isSeq(published)) {
    published.flow = false;
    for (const id of fresh) published.add(document.createNode(id));
    writeFileSync(file, document.toString({ lineWidth: 0 }));
  }
  console.log(fresh.length === 0 ? `${file} lists every id already.` : `${fresh.length} ids added to ${file}.`);
}
