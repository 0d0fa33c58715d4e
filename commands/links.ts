import { existsSync } from "node:fs";
import { basename, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { outsideAddresses, type Place } from "./links/addresses.ts";
import { ask, noHost, type Answer } from "./links/ask.ts";

// Asks for every address outside the site that the content names: `npm run check:links [-- --content DIR]`, once a month
// or so. Each is asked for once; a host is asked one thing at a time, with a pause between. Exit 1 where one is dead.
const usage = "Usage: npm run check:links [-- --content FOLDER --patience SECONDS --pause SECONDS]";
const agent = "Mozilla/5.0 (compatible; DigitalTargets link check)";
const hostsAtOnce = 8;

process.exitCode = await run();

async function run(): Promise<number> {
  const options = optionsGiven();
  if (typeof options === "string") return fail(options);
  const { content, patience, between } = options;
  if (!existsSync(content)) return fail(`There is no folder ${content}.`);
  const places = outsideAddresses(resolve(content), basename(resolve(content)));
  const hosts = [...Map.groupBy(places.keys(), (address) => new URL(address).host).values()];
  const answers = new Map<string, Answer>();
  const worker = async () => {
    for (let own = hosts.shift(); own; own = hosts.shift()) {
      for (const [i, address] of own.entries()) {
        if (i > 0) await pause(between);
        answers.set(address, await ask(address, { patience, agent }));
      }
    }
  };
  await Promise.all(Array.from({ length: hostsAtOnce }, worker));
  return report(places, answers);
}

function report(places: ReadonlyMap<string, readonly Place[]>, answers: ReadonlyMap<string, Answer>): number {
  const all = [...places].flatMap(([address, own]) => {
    const answer = answers.get(address) ?? { kind: "alive" };
    return answer.kind === "alive" ? [] : own.map((place) => ({ place, address, answer }));
  });
  for (const { place, address, answer } of all.sort((a, b) => (a.place.file < b.place.file ? -1 : a.place.file > b.place.file ? 1 : a.place.line - b.place.line))) console.log(`${place.file}:${place.line}:${place.column} ${said(address, answer)}\n`);
  const count = (kind: Answer["kind"]) => [...answers.values()].filter((answer) => answer.kind === kind).length;
  console.log(`${places.size} ${places.size === 1 ? "address" : "addresses"}: ${count("alive")} alive, ${count("moved")} moved, ${count("dead")} dead, ${count("unsure")} unsure.`);
  if (places.size > 0 && [...answers.values()].every((answer) => answer.kind === "dead" && noHost.some((reason) => reason === answer.why))) console.log("No host was found at all: is this machine connected?");
  return count("dead") > 0 ? 1 : 0;
}

function said(address: string, answer: Exclude<Answer, { kind: "alive" }>): string {
  switch (answer.kind) {
    case "moved":
      return answer.isForGood ? `Moved for good: ${address}\n  It stands now at ${answer.to}\n  Mend: write that address, once you have seen that it holds the same words.` : `Moved for now: ${address}\n  It leads on to ${answer.to}\n  Mend: nothing yet; look again next time.`;
    case "dead":
      return `Dead: ${address}\n  For ${answer.why}.\n  Mend: look for a copy, and give its address as \`archived:\`; the quote stays.`;
    case "unsure":
      return `Unsure: ${address}\n  For ${answer.why}.\n  Mend: open it in a browser.`;
  }
}

function optionsGiven(): { content: string; patience: number; between: number } | string {
  try {
    const { content, patience, pause: between } = parseArgs({ options: { content: { type: "string", default: "content" }, patience: { type: "string", default: "20" }, pause: { type: "string", default: "2" } } }).values;
    const isNumber = (given: string) => /^\d+(\.\d+)?$/.test(given);
    return isNumber(patience) && isNumber(between) ? { content, patience: Number(patience) * 1000, between: Number(between) * 1000 } : "`--patience` and `--pause` are seconds.";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function fail(message: string): number {
  console.error(`${message}\n${usage}`);
  return 1;
}
