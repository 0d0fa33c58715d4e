import type { Run } from "./measure.ts";
import { table } from "./table.ts";
import type { Weight, weights } from "./weights.ts";

/** What building one size took. */
export interface Result {
  readonly size: string;
  readonly records: number;
  readonly articles: number;
  readonly pages: number;
  /** Of all its pages, in bytes. */
  readonly html: number;
  /** At least one. */
  readonly runs: readonly Run[];
}

const one = (amount: number) => amount.toFixed(1);
const mega = (bytes: number) => (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);
const kilo = (bytes: number) => (bytes / 1e3).toFixed(1);

/** The results as a table; where there are several runs, "least/median". */
export function sayResults(results: readonly Result[]): string {
  const headings = ["size", "records", "articles", "pages", "seconds", "ms a page", "CPU seconds", "peak MB", "MB of HTML"];
  const rows = results.map(({ size, records, articles, pages, html, runs }) => {
    const times = runs.map(({ seconds }) => seconds);
    const taken = runs.flatMap((run) => run.taken ?? []);
    const known = [spread(taken.map(({ processor }) => processor), one), spread(taken.map(({ peak }) => peak), mega)];
    return [size, ...[records, articles, pages].map(String), spread(times, one), spread(times, (amount) => ((amount * 1000) / pages).toFixed(2)), ...(taken.length === 0 ? ["unknown", "unknown"] : known), mega(html)];
  });
  return table(headings, rows);
}

/**
 * Whether a page of the largest site takes as long as one of the next smaller; `null` where there is one size alone. Where the system
 * tells it, the processors' time is held against each other, which a busy machine doesn't stretch. With a third, smaller size, its
 * time is taken off both: it is what starting costs, which more pages would share.
 */
export function sayFlatness(results: readonly Result[]): string | null {
  const [largest, middle, ...smaller] = results.toSorted((a, b) => b.pages - a.pages);
  if (!largest || !middle) return null;
  const isKnown = results.every(({ runs }) => runs.every(({ taken }) => taken !== null));
  const time = ({ runs }: Result) => median(runs.map(({ seconds, taken }) => (isKnown && taken ? taken.processor : seconds)));
  const smallest = smaller.at(-1);
  const start = smallest ? { pages: smallest.pages, time: time(smallest) } : { pages: 0, time: 0 };
  const perPage = (result: Result) => ((time(result) - start.time) * 1000) / (result.pages - start.pages);
  const ratio = perPage(largest) / perPage(middle);
  const what = `${isKnown ? "CPU time" : "Time"} per page${smallest ? ` beyond ${smallest.size}` : ""}`;
  return `${what} ${ratio <= flat ? "stays flat" : "grows"}: ${perPage(largest).toFixed(2)} ms at ${largest.size}, ${ratio.toFixed(2)} times the ${perPage(middle).toFixed(2)} ms at ${middle.size} (flat is up to ${flat}).`;
}

/** How much more a page may take before its time is said to grow. */
const flat = 1.15;

/** The weights as tables, in kB of 1000 bytes. */
export function sayWeights({ pages, fonts, scripts }: ReturnType<typeof weights>): string {
  const headings = ["kB", "plain", "brotli", "gzip"];
  const row = ({ name, path, plain, brotli, gzip }: Weight) => [`${name === "" ? "" : `${name}: `}${path.replace(/index\.html$/, "") || "/"}`, kilo(plain), kilo(brotli), kilo(gzip)];
  const part = (title: string, weighed: readonly Weight[]) => (weighed.length === 0 ? `${title}: none` : `${title}\n${table(headings, weighed.map(row))}`);
  return [part("HTML and stylesheet, without fonts; the heaviest page of each kind", pages), part("Fonts", fonts), part("Scripts", scripts)].join("\n\n");
}

function spread(amounts: readonly number[], say: (amount: number) => string): string {
  return amounts.length < 2 ? amounts.map(say).join("") : `${say(Math.min(...amounts))}/${say(median(amounts))}`;
}

function median(amounts: readonly number[]): number {
  const sorted = amounts.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.slice(sorted.length % 2 === 0 ? middle - 1 : middle, middle + 1).reduce((sum, amount, _, both) => sum + amount / both.length, 0);
}
