import type { Lexicon } from "../lexicon/shape.ts";
import type { Span } from "./phrase.ts";
import type { Token } from "./token.ts";

/** A number of a quote. `amount` is `null` where its form leaves doubt in this language (`7.5` in French). */
export interface Numeral extends Span {
  readonly amount: number | null;
  /** `homograph`: in words that mean something else too; `code`: digits of a name (`5G`, `COVID-19`), never an amount. */
  /** What a word after the digits multiplied them by: 1e6 in "1.5 million". */
  readonly factor: number;
  readonly form: "digits" | "words" | "homograph" | "ordinal" | "code";
}

/** Every number among the tokens, in digits or words, in their order. */
export function numerals(tokens: readonly Token[], lexicon: Lexicon): Numeral[] {
  const found: Numeral[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const numeral = tokens[at]?.kind === "number" ? inDigits(tokens, at, lexicon) : inWords(tokens, at, lexicon);
    if (!numeral) continue;
    const whole = numeral.form === "code" || numeral.form === "ordinal" ? numeral : withMagnitude(numeral, tokens, lexicon);
    found.push(whole);
    at = whole.last;
  }
  return found;
}

function inDigits(tokens: readonly Token[], first: number, lexicon: Lexicon): Numeral {
  const last = lexicon.groupsBySpace ? endOfGroups(tokens, first) : first;
  const digits = tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join("")
    .replace(/\s/g, "");
  const next = tokens[last + 1];
  if (next?.kind === "word" && !next.spaced) return attached(next.text, digits, { first, last: last + 1 }, lexicon);
  if (isName(tokens, first, lexicon)) return { first, last, amount: null, form: "code", factor: 1 };
  const scaled = next?.kind === "word" && lexicon.grammar.unclearScales.includes(next.text) && !Object.hasOwn(lexicon.magnitudes, next.text);
  // ".5 percent": a mark without digits before it.
  const headless = tokens[first - 1]?.text === lexicon.decimalMark && !tokens[first]?.spaced && (first === 1 || tokens[first - 1]?.spaced === true);
  return { first, last, amount: scaled || headless ? null : parse(digits, lexicon.decimalMark), form: "digits", factor: 1 };
}

// "1 000": an ordinary space groups thousands only between one to three digits and exactly three more.
function endOfGroups(tokens: readonly Token[], first: number): number {
  if (!/^[1-9][0-9]{0,2}$/.test(tokens[first]?.text ?? "")) return first;
  let last = first;
  while (tokens[last + 1]?.spaced && /^[0-9]{3}(,[0-9]+)?$/.test(tokens[last + 1]?.text ?? "")) last++;
  return last;
}

// What is written onto digits makes an ordinal (3rd), a word for a thousand (10k, in doubt), or a name (5G, 500Mbps).
function attached(ending: string, digits: string, span: Span, lexicon: Lexicon): Numeral {
  const amount = parse(digits, lexicon.decimalMark);
  if (lexicon.ordinalEndings.includes(ending)) return { ...span, amount, form: "ordinal", factor: 1 };
  if (lexicon.grammar.unclearScales.includes(ending)) return { ...span, amount: null, form: "digits", factor: 1 };
  return { ...span, amount: null, form: "code", factor: 1 };
}

// COVID-19, Q2: letters stand before the digits with nothing or a hyphen between.
function isName(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const before = tokens[at - 1];
  const isRanked = (word: string) => lexicon.ranks.top.includes(`${word} {n}`);
  if (lexicon.percent.some((sign) => sign.split(" ")[0] === tokens[at + 1]?.text)) return false;
  if (!before || tokens[at]?.spaced) return false;
  if (before.kind === "word") return !isRanked(before.text) && !before.text.endsWith("'");
  return before.text === "-" && !before.spaced && tokens[at - 2]?.kind === "word" && !isRanked(tokens[at - 2]?.text ?? "");
}

/** Reads digits by the language's marks; `null` where they could be read in two ways or in none. */
export function parse(digits: string, decimalMark: "." | ","): number | null {
  const [decimal, group] = decimalMark === "." ? ["\\.", ","] : [",", "\\."];
  // "02" is how Vietnamese plans write two; "007" is no amount.
  if (/^0[1-9]$/.test(digits)) return Number(digits);
  if (/^0[0-9]/.test(digits)) return null;
  // Exactly three decimals look like thousands to a writer of the other custom.
  if (new RegExp(`^[1-9][0-9]{0,2}${decimal}[0-9]{3}$`).test(digits)) return null;
  if (!new RegExp(`^([0-9]+|[1-9][0-9]{0,2}(${group}[0-9]{3})+)(${decimal}[0-9]+)?$`).test(digits)) return null;
  return Number(digits.replaceAll(decimalMark === "." ? "," : ".", "").replace(decimalMark, "."));
}

function inWords(tokens: readonly Token[], first: number, lexicon: Lexicon): Numeral | null {
  if (tokens[first]?.kind !== "word") return null;
  for (let last = Math.min(first + 8, tokens.length - 1); last >= first; last--) {
    const words = tokens.slice(first, last + 1);
    if (words.at(-1)?.kind !== "word" || words.some(({ kind, text }) => kind === "number" || (kind === "sign" && text !== "-"))) continue;
    const spelled = words.filter(({ kind }) => kind === "word").map(({ text }) => text).join(" ");
    const hyphened = words.every(({ kind, spaced }, i) => kind === "word" || (!spaced && !words[i + 1]?.spaced));
    if (!hyphened) continue;
    const amount = lexicon.cardinals[spelled];
    if (amount !== undefined) {
      // "six point five", "cent neuf": what goes on in words is more than was read.
      const goesOn = continues(tokens, last, lexicon);
      return { first, last: goesOn ?? last, amount: goesOn === null ? amount : null, form: lexicon.homographs.includes(spelled) && goesOn === null ? "homograph" : "words", factor: 1 };
    }
    const place = lexicon.ordinals[spelled];
    if (place !== undefined) return { first, last, amount: place, form: "ordinal", factor: 1 };
  }
  return /^\p{No}$/u.test(tokens[first]?.text ?? "") ? { first, last: first, amount: null, form: "digits", factor: 1 } : null;
}

// The last token of a number that goes on after `last` in words, hyphened or joined, or null.
function continues(tokens: readonly Token[], last: number, lexicon: Lexicon): number | null {
  const isCardinal = (at: number) => {
    const word = tokens[at]?.kind === "word" ? tokens[at].text : "";
    return Object.hasOwn(lexicon.cardinals, word) || word === "hundredth";
  };
  const next = tokens[last + 1];
  const hyphened = next?.text === "-" && !next.spaced && !tokens[last + 2]?.spaced;
  const joined = lexicon.grammar.decimals.includes(next?.text ?? "");
  if (hyphened && (isCardinal(last + 2) || Object.hasOwn(lexicon.magnitudes, tokens[last + 2]?.text ?? ""))) return last + 2;
  if (joined && isCardinal(last + 2)) return last + 2;
  const word = tokens[last + 1]?.text ?? "";
  const goesOn = isCardinal(last + 1) && !Object.hasOwn(lexicon.magnitudes, word) && (lexicon.grammar.homographsGoOn || !lexicon.homographs.includes(word));
  return goesOn || lexicon.grammar.unclearScales.includes(word) ? last + 1 : null;
}

// 5 thousand, 2,5 millions, mười nghìn; what goes on after it in words (two hundred and fifty) is in doubt.
function withMagnitude(numeral: Numeral, tokens: readonly Token[], lexicon: Lexicon): Numeral {
  let { last, amount, factor } = numeral;
  for (;;) {
    const next = tokens[last + 1];
    const times = next && Object.hasOwn(lexicon.magnitudes, next.text) ? lexicon.magnitudes[next.text] : undefined;
    if (times === undefined) break;
    // "mille cent" adds where "cent mille" multiplies.
    amount = amount === null || (numeral.form === "words" && amount >= 1000 && times < amount) ? null : Number((amount * times).toPrecision(15));
    factor *= times;
    last++;
  }
  if (last === numeral.last) return numeral;
  const form = numeral.form === "homograph" ? "words" : numeral.form;
  const onward = ["-", ...lexicon.grammar.addends].includes(tokens[last + 1]?.text ?? "") ? last + 2 : last + 1;
  const more = inWords(tokens, onward, lexicon);
  return more && (more.form === "words" || (more.form === "homograph" && lexicon.grammar.homographsGoOn)) ? { ...numeral, last: more.last, amount: null, form } : { ...numeral, last, amount, factor, form };
}
