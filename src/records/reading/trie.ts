import type { Token } from "./tokens.ts";

/** What a phrase says: its kinds, each with its amount or comparator where it has one. */
export type Tags<K extends string = string> = ReadonlyMap<K, number | string | true>;

interface Node<K extends string> {
  readonly next: Map<string, Node<K>>;
  /** Beginnings of words, and ends of them. */
  readonly stems: [stem: string, node: Node<K>][];
  readonly ends: [end: string, node: Node<K>][];
  /** Where any word goes on. */
  any: Node<K> | null;
  tags: Map<K, number | string | true> | null;
  /** Phrases that end here, unless one of these words follows. */
  readonly unless: { readonly words: ReadonlySet<string>; readonly kind: K; readonly value: number | string | true }[];
}

/** All phrases of a language, found in one walk from each token. */
export class Trie<K extends string> {
  readonly #root: Node<K> = node();

  /** Adds a phrase: tokens, each with the words that may stand there, and the words that may not follow. */
  add(places: readonly (readonly string[])[], unless: readonly string[], kind: K, value: number | string | true = true): void {
    let nodes: Node<K>[] = [this.#root];
    for (const words of places) nodes = nodes.flatMap((from) => words.map((word) => step(from, word)));
    for (const end of nodes) {
      if (unless.length > 0) end.unless.push({ words: new Set(unless), kind, value });
      else (end.tags ??= new Map()).set(kind, value);
    }
  }

  /** The longest phrase that begins at a token and ends by `until`, if `fits` takes it: where it ends and what it says; `null` where none does. */
  longest(tokens: readonly Token[], at: number, until = tokens.length - 1, fits: (tags: Tags<K>, last: number) => boolean = () => true): { readonly last: number; readonly tags: Tags<K> } | null {
    let found: { last: number; tags: Tags<K> } | null = null;
    let nodes: Node<K>[] = [this.#root];
    for (let i = at; nodes.length > 0 && i <= until; i++) {
      const token = tokens[i];
      if (!token || token.kind === "damaged" || token.kind === "code" || token.kind === "date") break;
      nodes = nodes.flatMap((from) => onward(from, token));
      const tags = ending(nodes, tokens[i + 1]?.text ?? "");
      if (tags && fits(tags, i)) found = { last: i, tags };
    }
    return found;
  }
}

function node<K extends string>(): Node<K> {
  return { next: new Map(), stems: [], ends: [], any: null, tags: null, unless: [] };
}

function step<K extends string>(from: Node<K>, word: string): Node<K> {
  if (word === "_") return (from.any ??= node<K>());
  const [isStem, isEnd] = [word.length > 1 && word.endsWith("*"), word.length > 1 && word.startsWith("*")];
  if (isStem || isEnd) {
    const [half, list] = isStem ? [word.slice(0, -1), from.stems] : [word.slice(1), from.ends];
    const known = list.find(([given]) => given === half)?.[1];
    if (known) return known;
    const made = node<K>();
    list.push([half, made]);
    return made;
  }
  const made = from.next.get(word) ?? node<K>();
  from.next.set(word, made);
  return made;
}

function onward<K extends string>(from: Node<K>, { text, kind }: Token): Node<K>[] {
  const exact = from.next.get(text);
  const halves = [...from.stems.filter(([stem]) => text.startsWith(stem)), ...from.ends.filter(([end]) => text.endsWith(end))].map(([, to]) => to);
  const all = from.any && kind === "word" ? [...halves, from.any] : halves;
  return exact ? [exact, ...all] : all;
}

function ending<K extends string>(nodes: readonly Node<K>[], next: string): Tags<K> | null {
  const tags = new Map<K, number | string | true>();
  for (const { tags: own, unless } of nodes) {
    for (const [kind, value] of own ?? []) tags.set(kind, value);
    for (const { words, kind, value } of unless) if (!words.has(next)) tags.set(kind, value);
  }
  return tags.size > 0 ? tags : null;
}
