import { comparatorsOfOne } from "../records/value.ts";
import type { Comparators, Lexicon, Phrases } from "../records/lexicon/shape.ts";
import type { List } from "../records/lexicon/shape/list.ts";

/** A lexicon as the page loads it, as JSON: phrases that are of the same kinds stand together, each of them once. */
export interface PackedLexicon extends Omit<Lexicon, "phrases" | "comparators"> {
  /** The names of all kinds; comparators have theirs with `<` before a figure and `>` after it. */
  readonly kinds: readonly string[];
  /** Lines of `kinds:phrases`: each kind by its number in two digits to the base of 36, the phrases with commas between. */
  readonly phrases: string;
}

/** Packs a lexicon. */
export function packed({ phrases, comparators, ...rest }: Lexicon): PackedLexicon {
  const sides = ([["<", comparators.before], [">", comparators.after]] as const).flatMap(([side, own]) => comparatorsOfOne.map((comparator): [string, List] => [`${side}${comparator}`, own[comparator]]));
  const lists: readonly (readonly [string, List])[] = [...Object.entries(phrases), ...sides];
  const of = new Map<string, string>();
  for (const [number, [, list]] of lists.entries()) for (const phrase of new Set(list)) of.set(phrase, `${of.get(phrase) ?? ""}${number.toString(36).padStart(2, "0")}`);
  const groups = Map.groupBy([...of.keys()].sort(), (phrase) => of.get(phrase) ?? "");
  return { ...rest, kinds: lists.map(([kind]) => kind), phrases: [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kinds, group]) => `${kinds}:${joined(group).sort().join(",")}`).join("\n") };
}

// "was dropped" and "were dropped" are "was|were dropped"; only plain words have alternatives.
function joined(phrases: readonly string[]): string[] {
  let left = phrases.map((phrase) => phrase.split(" "));
  for (const place of [0, 1, 2, 3]) {
    const isOpen = (words: readonly string[]) => words.length > 1 && /^[\p{L}|]+$/u.test(words[place] ?? "") && !words.some((word) => word.startsWith("!") || word.endsWith("?"));
    const groups = Map.groupBy(left, (words) => (isOpen(words) ? `${words.length} ${words.map((word, i) => (i === place ? "_" : word)).join(" ")}` : words.join(" ")));
    left = [...groups.values()].flatMap(([first = [], ...others]) => (others.length === 0 ? [first] : [first.with(place, [first, ...others].map((words) => words[place]).join("|"))]));
  }
  return left.map((words) => words.join(" "));
}

/** The lexicon that was packed; the order of phrases within a kind is another, which says nothing. */
export function unpacked({ kinds, phrases, ...rest }: PackedLexicon): Lexicon {
  const lists: Record<string, string[]> = Object.fromEntries(kinds.map((kind) => [kind, []]));
  for (const line of phrases.split("\n")) {
    const colon = line.indexOf(":");
    for (let at = 0; at < colon; at += 2) lists[kinds[parseInt(line.slice(at, at + 2), 36)] ?? ""]?.push(...line.slice(colon + 1).split(","));
  }
  const comparators = (side: string): Comparators => {
    const of = (name: string) => lists[`${side}${name}`] ?? [];
    return { about: of("about"), "at-least": of("at-least"), "more-than": of("more-than"), "at-most": of("at-most"), "less-than": of("less-than") };
  };
  const own = Object.fromEntries(Object.entries(lists).filter(([kind]) => !/^[<>]/.test(kind)));
  if (!isWhole(own)) throw new Error("The lexicon was not packed whole.");
  return { ...rest, comparators: { before: comparators("<"), after: comparators(">") }, phrases: own };
}

// The kinds are those that the lexicon had when it was packed.
function isWhole(lists: object): lists is Phrases {
  return "percent" in lists && "undo" in lists && "edition" in lists;
}
