import { strokes } from "../lexicon/letters.ts";
import type { Kind, Lexicon } from "../lexicon/shape.ts";
import { comparatorsOfOne } from "../value.ts";
import type { Glue } from "./glued.ts";
import { fold } from "./letters.ts";
import { tokenise } from "./tokens.ts";
import { Trie } from "./trie.ts";

/** What a phrase can be: a kind of the lexicon, a number, or a comparator before or after its figure. */
export type TagKind = Kind | "cardinal" | "homograph" | "magnitude" | "bareMagnitude" | "ordinal" | "rough" | "fraction" | "firm" | "placeWord" | "before" | "after" | "unaccented";

/** A lexicon made ready once. */
export interface Compiled {
  readonly lexicon: Lexicon;
  readonly trie: Trie<TagKind>;
  readonly glue: Glue;
}

interface Phrase {
  readonly places: readonly (readonly string[])[];
  readonly unless: readonly string[];
}

// A phrase with its alternatives; a word that may be missing makes two of it, and so does a hyphen that may be written as a space.
function phrases(source: string, elisions: readonly string[]): Phrase[] {
  let made: Phrase[] = [{ places: [], unless: [] }];
  for (const part of fold(source).split(" ")) {
    if (part.startsWith("!")) {
      made = made.map(({ places, unless }) => ({ places, unless: [...unless, ...part.slice(1).split("|")] }));
      continue;
    }
    const isOptional = part.length > 1 && part.endsWith("?");
    const words = (isOptional ? part.slice(0, -1) : part).split("|");
    const [only = ""] = words;
    const isPlain = words.length === 1 && only !== "_" && !only.startsWith("*") && !only.endsWith("*") && !only.endsWith("'");
    const own = isPlain ? tokenise(only, only, elisions).map(({ text }) => [text]) : [words];
    const longer = made.map(({ places, unless }) => ({ places: [...places, ...own], unless }));
    made = isOptional ? [...made, ...longer] : longer;
  }
  return made.filter(({ places }) => places.length > 0);
}

/** Makes a lexicon ready: its phrases as one trie, and what may be written onto digits. */
export function compile(lexicon: Lexicon): Compiled {
  const trie = new Trie<TagKind>();
  const add = (source: string, kind: TagKind, value: number | string | true = true) => {
    for (const { places, unless } of phrases(source, lexicon.elisions)) trie.add(places, unless, kind, value);
  };
  const { numbers, comparators } = lexicon;
  const amounts = (kind: TagKind, table: Readonly<Record<string, number>>) => {
    for (const [source, amount] of Object.entries(table)) for (const spelling of new Set([source, source.replaceAll(" ", "-")])) add(spelling, kind, amount);
  };
  amounts("cardinal", numbers.cardinals);
  amounts("magnitude", numbers.magnitudes);
  amounts("ordinal", numbers.ordinals);
  amounts("rough", numbers.rough);
  amounts("fraction", numbers.fractions);
  amounts("placeWord", lexicon.places);
  for (const word of numbers.homographs) add(word, "homograph");
  for (const word of numbers.bareMagnitudes) add(word, "bareMagnitude");
  for (const word of numbers.firmFractions) for (const spelling of [word, word.replaceAll(" ", "-")]) add(spelling, "firm");
  for (const comparator of comparatorsOfOne) {
    for (const source of comparators.before[comparator]) add(source, "before", comparator);
    for (const source of comparators.after[comparator]) add(source, "after", comparator);
  }
  for (const kind of kindsOf(lexicon)) for (const source of lexicon.phrases[kind]) add(source, kind);
  addUnaccented(lexicon, trie);
  const words = (sources: readonly string[]) => new Set(sources.map(fold));
  return {
    lexicon,
    trie,
    glue: { ordinalEndings: words(numbers.ordinalEndings), scales: words([...lexicon.phrases.unclearNumber, ...lexicon.phrases.gluedScale]), leads: words([...lexicon.phrases.top, ...lexicon.phrases.abbreviation, ...lexicon.phrases.gluedLead, ...lexicon.phrases.percent.flatMap((source) => source.split(" ")), ...lexicon.phrases.money].filter((source) => !source.includes(" "))) },
  };
}

// Words that bend a value and have lost their accents are no words of the language.
function addUnaccented(lexicon: Lexicon, trie: Trie<TagKind>): void {
  for (const source of lexicon.accents) for (const { places } of phrases(bareOf(source), lexicon.elisions)) trie.add(places, [], "unaccented");
}

// A text without its accents, and with d for đ.
function bareOf(text: string): string {
  const unmarked = text.normalize("NFD").replace(/\p{M}/gu, "");
  return strokes.reduce((bare, [letter, plain]) => bare.replaceAll(letter, plain), unmarked).normalize("NFC");
}

function kindsOf({ phrases: given }: Lexicon): Kind[] {
  return Object.keys(given).filter((key): key is Kind => Object.hasOwn(given, key));
}
