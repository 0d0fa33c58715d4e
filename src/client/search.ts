// On the page that searches: looks for words in the list of all pages, which it asks for when something is looked for.
import MiniSearch from "minisearch";

interface Entry {
  readonly kind: string;
  readonly label: string;
  readonly title: string;
  readonly href: string;
  readonly note: string;
  readonly quotes: readonly { readonly text: string; readonly language: string }[];
  readonly language?: string;
  readonly also: string;
}

// "Hà Nội" is found by "ha noi", and "đổi" by "doi".
const fold = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();
const tokens = (text: string) => fold(text).split(/[^\p{L}\p{N}]+/u).filter((token) => token !== "");
// A name counts for more than words in passing, and what is promised of all places for more than one of them.
const weights: Readonly<Record<string, number>> = { indicator: 3, locality: 3, story: 1.2, target: 1, article: 1, page: 0.5 };
const atOnce = 20;

const part = document.querySelector<HTMLElement>(".found");
const form = document.querySelector<HTMLFormElement>("main form.search");
const field = form?.querySelector("input");
const [status, list, more, ways] = ["[role=status]", "ol", "button", ".ways"].map((selector) => part?.querySelector<HTMLElement>(selector));
const words: { found: { none: string; one: string; several: string }; loose: string; loading: string; quotation: readonly string[] } = JSON.parse(part?.dataset["words"] ?? "{}");

let loaded: Promise<{ entries: readonly Entry[]; index: MiniSearch }> | undefined;
let asked = "";

async function load() {
  const answer = await fetch(part?.dataset["list"] ?? "");
  if (!answer.ok) throw new Error(answer.statusText);
  const entries: readonly Entry[] = await answer.json();
  const index = new MiniSearch({ fields: ["title", "also", "quotes", "note"], storeFields: ["kind"], tokenize: tokens, processTerm: (term) => term });
  index.addAll(entries.map(({ kind, title, also, note, quotes }, id) => ({ id, kind, title, also, note, quotes: quotes.map(({ text }) => text).join("\n") })));
  return { entries, index };
}

async function search(query: string): Promise<void> {
  asked = query;
  if (!status || !list || !more || !ways) return;
  const terms = tokens(query);
  if (terms.length === 0) {
    list.replaceChildren();
    status.textContent = "";
    more.hidden = true;
    return;
  }
  loaded ??= load();
  try {
    if (list.childElementCount === 0) status.textContent = words.loading;
    const { entries, index } = await loaded;
    // Another question was asked meanwhile.
    if (asked !== query) return;
    const options = {
      boost: { title: 4, also: 3, quotes: 1.5 },
      boostDocument: (_id: number, _term: string, stored?: Record<string, unknown>) => weights[String(stored?.["kind"])] ?? 1,
      prefix: (term: string, i: number, all: readonly string[]) => i === all.length - 1 || term.length > 3,
      fuzzy: (term: string) => (term.length > 5 ? 0.2 : false),
    };
    const strict = index.search(query, { ...options, combineWith: "AND" });
    const results = strict.length > 0 ? strict : index.search(query, { ...options, combineWith: "OR" });
    const asking = terms.join(" ");
    const found = results.flatMap(({ id, score }) => {
      const entry = entries[Number(id)];
      return entry ? [{ entry, score: score * nearness(entry, asking) }] : [];
    }).sort((a, b) => b.score - a.score).map(({ entry }) => entry);
    const { none, one, several } = words.found;
    const count = found.length === 0 ? none : found.length === 1 ? one : several.replace("#", String(found.length));
    status.textContent = strict.length === 0 && found.length > 0 ? words.loose : `${count} ${quoted(query)}`;
    list.replaceChildren(...found.slice(0, atOnce).map((entry) => shown(entry, terms)));
    more.hidden = found.length <= atOnce;
    more.onclick = () => {
      const rest = found.slice(atOnce).map((entry) => shown(entry, terms));
      list.append(...rest);
      more.hidden = true;
      rest[0]?.querySelector("a")?.focus();
    };
    ways.hidden = true;
  } catch {
    loaded = undefined;
    status.textContent = "";
    ways.hidden = false;
  }
}

// Who types a name means what has it.
function nearness({ title, also }: Entry, asking: string): number {
  const names = [title, ...also.split("\n")].map((name) => tokens(name).join(" "));
  return names.includes(asking) ? 4 : names.some((name) => name.startsWith(asking)) ? 1.6 : 1;
}

const quoted = (query: string) => [words.quotation[0], query.trim(), words.quotation[1]].join("");

function shown({ title, href, label, note, quotes, language }: Entry, terms: readonly string[]): HTMLElement {
  const entry = document.createElement("li");
  const link = entry.appendChild(document.createElement("a"));
  link.href = href;
  if (language) link.lang = language;
  link.append(...emphasised(title, terms));
  const about = entry.appendChild(document.createElement("span"));
  about.className = "quiet";
  about.textContent = note === "" ? label : `${label} · ${note}`;
  const hit = quotes.find(({ text }) => tokens(text).some((token) => terms.includes(token))) ?? quotes[0];
  if (hit) {
    const quote = entry.appendChild(document.createElement("span"));
    quote.className = "quote";
    quote.lang = hit.language;
    quote.append(...emphasised(hit.text, terms));
  }
  return entry;
}

/** The words of a text, those that were looked for in bold. */
function emphasised(text: string, terms: readonly string[]): (string | HTMLElement)[] {
  return text.split(/([\p{L}\p{M}\p{N}]+)/u).map((piece) => {
    const folded = fold(piece);
    if (folded === "" || !terms.some((term) => folded === term || (term.length > 2 && folded.startsWith(term)))) return piece;
    const bold = document.createElement("b");
    bold.textContent = piece;
    return bold;
  });
}

if (form && field) {
  const query = () => new URLSearchParams(location.search).get("q") ?? "";
  const keep = () => history.replaceState(null, "", field.value.trim() === "" ? location.pathname : `?${new URLSearchParams({ q: field.value.trim() })}`);
  let timer = 0;
  field.value = query();
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      keep();
      void search(field.value);
    }, 150);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    keep();
    void search(field.value);
  });
  if (field.value === "") field.focus({ preventScroll: true });
  else void search(field.value);
}
