import { tokenise, type Token } from "./token.ts";

type Part =
  | { readonly kind: "words"; readonly any: readonly string[]; readonly optional: boolean }
  | { readonly kind: "gap"; readonly most: number };

/** A run of tokens, both ends included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** A phrase of a lexicon, ready to be held against tokens; `before` and `after` surround the figure `{n}`. */
export interface Phrase {
  readonly source: string;
  readonly before: readonly Part[];
  readonly after: readonly Part[];
}

/**
 * Reads a phrase as lexicons write it: words and signs apart by spaces, `{n}` for the figure, `a|b` for either,
 * `stem*` for any word that begins so, `word?` for a word that may be missing, `..3` for up to three words of any kind.
 */
export function phrase(source: string): Phrase {
  const [before = "", after] = source.split("{n}");
  return {
    source,
    before: after === undefined ? [] : parts(before),
    after: parts(after ?? before),
  };
}

function parts(source: string): Part[] {
  return source
    .split(" ")
    .filter((word) => word !== "")
    .flatMap((word): Part[] => {
      if (word.startsWith("..")) return [{ kind: "gap", most: Number(word.slice(2)) }];
      const optional = word.length > 1 && word.endsWith("?");
      const any = (optional ? word.slice(0, -1) : word).split("|");
      const only = any[0] ?? "";
      if (any.length > 1 || optional || only.endsWith("*")) return [{ kind: "words", any, optional }];
      // An elided word (l', n') is cut from the next one in running text and stands alone here.
      if (only.endsWith("'")) return [{ kind: "words", any, optional }];
      return tokenise(only).map(({ text }) => ({ kind: "words", any: [text], optional: false }));
    });
}

function fits(part: Part & { kind: "words" }, token: Token | undefined): boolean {
  if (!token) return false;
  return part.any.some((word) =>
    word.length > 1 && word.endsWith("*") ? token.text.startsWith(word.slice(0, -1)) : token.text === word,
  );
}

/**
 * Steps over `list` from token `at` in direction `step` and gives the first token past it, or `null` where it does not
 * stand there. A gap holds words, commas and slashes only.
 */
function walk(tokens: readonly Token[], at: number, list: readonly Part[], step: 1 | -1): number | null {
  const part = step === 1 ? list[0] : list.at(-1);
  if (!part) return at;
  const remaining = step === 1 ? list.slice(1) : list.slice(0, -1);
  if (part.kind === "words") {
    const next = fits(part, tokens[at]) ? walk(tokens, at + step, remaining, step) : null;
    return next === null && part.optional ? walk(tokens, at, remaining, step) : next;
  }
  for (let skipped = 0; skipped <= part.most; skipped++) {
    const found = walk(tokens, at + skipped * step, remaining, step);
    if (found !== null) return found;
    const passed = tokens[at + skipped * step];
    if (!passed || passed.kind === "number" || (passed.kind === "sign" && !/^[,/]$/.test(passed.text))) return null;
  }
  return null;
}

/** The last token of a phrase without figure that begins at token `at`, or `null`. */
export function lastOf(sought: Phrase, tokens: readonly Token[], at: number): number | null {
  const past = walk(tokens, at, sought.after, 1);
  return past === null ? null : past - 1;
}

/** The tokens that a phrase covers around a figure at tokens `first` to `last`, or `null` where it does not fit there. */
export function around(sought: Phrase, tokens: readonly Token[], first: number, last: number): Span | null {
  const before = walk(tokens, first - 1, sought.before, -1);
  const after = walk(tokens, last + 1, sought.after, 1);
  return before === null || after === null ? null : { first: before + 1, last: after - 1 };
}

/** The last token of the longest of the phrases that begins at token `at`, or `null`. */
export function longest(phrases: readonly Phrase[], tokens: readonly Token[], at: number): number | null {
  const ends = phrases.map((sought) => lastOf(sought, tokens, at) ?? -1).filter((last) => last >= at);
  return ends.length > 0 ? Math.max(...ends) : null;
}

/** The tokens of the first of the phrases, without figure, that ends right before token `at`; `null` where none does. */
export function endsBefore(phrases: readonly Phrase[], tokens: readonly Token[], at: number): Span | null {
  for (const { after } of phrases) {
    const before = walk(tokens, at - 1, after, -1);
    if (before !== null && before < at - 1) return { first: before + 1, last: at - 1 };
  }
  return null;
}

/** The phrases that stand anywhere among the tokens; at each token only the longest. */
export function occurrences(phrases: readonly Phrase[], tokens: readonly Token[]): Span[] {
  const { byWord, others } = indexed(phrases);
  return tokens.flatMap(({ text }, first) => {
    let last = -1;
    for (const list of [byWord.get(text), others]) for (const sought of list ?? []) last = Math.max(last, lastOf(sought, tokens, first) ?? -1);
    return last < first ? [] : [{ first, last }];
  });
}

interface Index {
  readonly byWord: ReadonlyMap<string, readonly Phrase[]>;
  readonly others: readonly Phrase[];
}

const indexes = new WeakMap<readonly Phrase[], Index>();

// Lists of phrases are long and the same for every quote, so they are found by their first word.
function indexed(phrases: readonly Phrase[]): Index {
  const known = indexes.get(phrases);
  if (known) return known;
  const byWord = new Map<string, Phrase[]>();
  const others: Phrase[] = [];
  for (const sought of phrases) {
    const [head] = sought.after;
    if (head?.kind !== "words" || head.optional || head.any.some((word) => word.length > 1 && word.endsWith("*"))) others.push(sought);
    else for (const word of head.any) byWord.set(word, [...(byWord.get(word) ?? []), sought]);
  }
  const index = { byWord, others };
  indexes.set(phrases, index);
  return index;
}
