import { marked } from "../records/marked.ts";
import { compile, type Compiled } from "../records/reading/compiled.ts";
import { statementKinds } from "../records/reading/choice/asked.ts";
import type { Doubt } from "../records/reading/doubt.ts";
import { read, type Passage, type Reading } from "../records/reading/read.ts";
import { units, type Unit } from "../records/unit.ts";
import type { Value } from "../records/value.ts";
import { unpacked, type PackedLexicon } from "./packed.ts";
import type { TrialWords } from "./trialWords.ts";

// Runs in a browser: reads what stands in the form, with the reader that the site is built with.

function start(form: HTMLFormElement, answer: HTMLElement): void {
  const words: TrialWords = JSON.parse(form.dataset["words"] ?? "{}");
  const field = (name: string) => {
    const found = form.elements.namedItem(name);
    return found instanceof HTMLTextAreaElement || found instanceof HTMLSelectElement ? found : null;
  };
  const given = new URLSearchParams(location.search);
  for (const name of ["quote", "language", "unit", "kind"]) {
    const [own, value] = [field(name), given.get(name)];
    const isKnown = own instanceof HTMLTextAreaElement || [...(own?.options ?? [])].some((option) => option.value === value);
    if (own && value !== null && isKnown) own.value = value;
  }
  let latest = 0;
  const show = async () => {
    const [quote, language] = [plain(field("quote")?.value ?? ""), field("language")?.value ?? ""];
    const [unit, kind] = [units.find((known) => known === field("unit")?.value), statementKinds.find((known) => known === field("kind")?.value)];
    const turn = ++latest;
    if (quote === "" || !unit || !kind) return void answer.replaceChildren();
    try {
      if (!ready.has(language)) answer.replaceChildren(line("p", words.loading, "quiet"));
      const lexicon = await lexiconOf(words.files, language);
      // Who types on is answered for what stands there then.
      if (turn !== latest) return;
      answer.replaceChildren(...said(quote, language, unit, read(quote, lexicon, { unit, kind, figure: figureOf(quote) }), words));
    } catch {
      if (turn === latest) answer.replaceChildren(line("p", words.failed));
    }
  };
  const figureOf = (quote: string) => (quote === plain(given.get("quote") ?? "") ? (given.get("figure") ?? undefined) : undefined);
  form.addEventListener("input", () => void show());
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    history.replaceState(null, "", `?${new URLSearchParams([...["quote", "language", "unit", "kind"].map((name) => [name, field(name)?.value ?? ""])]).toString()}`);
    void show();
  });
  void show();
}

const plain = (text: string) => text.normalize("NFC").replace(/[ \t\r\n]+/g, " ").trim();
const ready = new Map<string, Compiled>();

async function lexiconOf(files: string, language: string): Promise<Compiled> {
  const known = ready.get(language);
  if (known) return known;
  const response = await fetch(files.replace("*", language));
  if (!response.ok) throw new Error(`No rules at ${response.url}`);
  const lexicon: PackedLexicon = await response.json();
  const made = compile(unpacked(lexicon));
  ready.set(language, made);
  return made;
}

function said(quote: string, language: string, unit: Unit, reading: Reading, words: TrialWords): HTMLElement[] {
  const [open = "", close = ""] = words.quotations[language] ?? [];
  const cited = line("blockquote", "");
  cited.lang = language;
  const runs = marked(quote, reading.read ? reading.passage : inDoubt(quote, reading.doubt), reading.year.read ? reading.year.passage : null);
  cited.append(open, ...runs.map((run) => (run.of === null ? run.text : line("mark", run.text, run.of === "year" ? "year" : reading.read ? "" : "doubt"))), close);
  return [cited, facts(reading.read ? [[words.value, valued(reading.value, unit, words)], ...(reading.from === null ? [] : [[words.from, valued({ comparator: "exactly", low: reading.from, high: reading.from }, unit, words)] as const]), [words.year, dated(reading, words)]] : refused(reading.doubt, words))];
}

// Where the words that a quote is refused for stand in it, if they stand there once.
function inDoubt(quote: string, doubt: Doubt): Passage | null {
  const words = "words" in doubt && typeof doubt.words === "string" ? doubt.words : "";
  const start = words === "" ? -1 : quote.indexOf(words);
  return start === -1 || start !== quote.lastIndexOf(words) ? null : { start, end: start + words.length };
}

function valued({ comparator, low, high }: Value, unit: Unit, words: TrialWords): string {
  const bound = (amount: number | null) => (amount === null ? "" : number(amount, words));
  return (words.values[unit][comparator] ?? "").replaceAll("{low}", bound(comparator === "between" ? low : (low ?? high))).replaceAll("{high}", bound(high));
}

function dated({ year }: Reading, words: TrialWords): string {
  if (year.read) return String(year.year);
  if (year.relative !== null) return words.yearRelative.replace("#", year.relative);
  return year.named.length > 0 ? words.yearSeveral.replace("#", year.named.map((named) => named.year).join(", ")) : words.yearUnnamed;
}

function refused(doubt: Doubt, words: TrialWords): (readonly [string, string])[] {
  const { why, help } = words.doubts[doubt.why];
  const meant = "words" in doubt ? (typeof doubt.words === "string" ? doubt.words : doubt.words.join(", ")) : "figure" in doubt ? doubt.figure : String(doubt.most);
  return [[words.refused, why.replace("#", () => meant)], [words.help, help]];
}

const number = (amount: number, { locale }: TrialWords) => new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(amount);

function facts(pairs: readonly (readonly [string, string])[]): HTMLElement {
  const list = line("dl", "", "facts");
  list.append(...pairs.flatMap(([term, text]) => [line("dt", term), line("dd", text)]));
  return list;
}

function line(tag: string, text: string, className = ""): HTMLElement {
  const made = document.createElement(tag);
  if (className !== "") made.className = className;
  made.textContent = text;
  return made;
}

const form = document.querySelector<HTMLFormElement>("form.trial");
const answer = document.querySelector<HTMLElement>(".read-as");
if (form && answer) start(form, answer);
