import { amountOf, is } from "../tags.ts";
import type { Amount, Text } from "./amounts.ts";

/** The number in digits that begins at the piece `first`, its groups and its ordinal ending included. */
export function digitsAt(text: Text, first: number): Amount {
  const { pieces, tokens, lexicon } = text;
  const last = endOfGroups(text, first);
  const digits = pieces.slice(first, last + 1).map((piece) => piece.text).join("").replace(/\s/g, "");
  const ending = pieces[last + 1];
  const isOnto = ending !== undefined && ending.first === ending.last && tokens[ending.first]?.spaced === false;
  if (isOnto && lexicon.numbers.ordinalEndings.includes(ending.text)) return { first, last: last + 1, amount: parse(digits, lexicon.decimalMark), factor: 1, form: "ordinal", firm: false };
  const isOfMillions = (amountOf(pieces[last + 1], "magnitude") ?? 0) >= 1e6;
  return scaled({ first, last, amount: parse(digits, lexicon.decimalMark, isOfMillions), factor: 1, form: "digits", firm: false }, text);
}

// "1 000": a space groups thousands only between one to three digits and exactly three more.
function endOfGroups({ pieces, tokens }: Text, first: number): number {
  if (!/^[1-9][0-9]{0,2}$/.test(pieces[first]?.text ?? "")) return first;
  let last = first;
  while (pieces[last + 1]?.kind === "number" && tokens[pieces[last + 1]?.first ?? 0]?.spaced && /^[0-9]{3}(,[0-9]+)?$/.test(pieces[last + 1]?.text ?? "")) last++;
  return last;
}

// 5 thousand, 2,5 millions, 34 vạn; what goes on after it (1 triệu 2, four lakh fifty) leaves it in doubt.
function scaled(amount: Amount, text: Text): Amount {
  let { last, factor } = amount;
  let value = amount.amount;
  for (let next = amountOf(text.pieces[last + 1], "magnitude"); next !== null; next = amountOf(text.pieces[last + 1], "magnitude")) {
    value = value === null ? null : Number((value * next).toPrecision(15));
    factor *= next;
    last++;
  }
  // "3 triệu 400 nghìn", "4 lakh 50 thousand": smaller and smaller groups add up.
  const further = factor > 1 && text.pieces[last + 1]?.kind === "number" ? scaled({ ...amount, first: last + 1, last: last + 1, amount: parse(text.pieces[last + 1]?.text ?? "", text.lexicon.decimalMark), factor: 1 }, text) : null;
  if (further && further.factor > 1 && further.factor < factor && further.amount !== null && value !== null && further.amount < factor) return { ...amount, amount: value + further.amount, factor: further.factor, last: further.last };
  const onward = text.pieces[last + 1];
  const goesOn = factor > 1 && (onward?.kind === "number" || is(onward, "cardinal")) && !is(onward, "homograph");
  if (is(onward, "unclearNumber") && !is(onward, "points")) return { ...amount, amount: null, factor, last: last + 1 };
  return { ...amount, amount: goesOn ? null : value, factor, last };
}

/** Reads digits by the language's marks; `null` where they could be read in two ways or in none. `isOfMillions`: a word for a million or more follows. */
export function parse(digits: string, decimalMark: "." | ",", isOfMillions = false): number | null {
  const [decimal, group] = decimalMark === "." ? ["\\.", ","] : [",", "\\."];
  if (/^[1-9][0-9]{0,2}('[0-9]{3})+$/.test(digits)) return Number(digits.replaceAll("'", ""));
  // "02" is how Vietnamese plans write two; "007" is no amount.
  if (/^0[1-9]$/.test(digits)) return Number(digits);
  if (/^0[0-9]/.test(digits)) return null;
  // Exactly three decimals look like thousands to a writer of the other custom, but of millions there are no thousands.
  if (!isOfMillions && new RegExp(`^[1-9][0-9]{0,2}${decimal}[0-9]{3}$`).test(digits)) return null;
  if (!new RegExp(`^([0-9]+|[1-9][0-9]{0,2}(${group}[0-9]{3})+)(${decimal}[0-9]+)?$`).test(digits)) return null;
  return Number(digits.replaceAll(decimalMark === "." ? "," : ".", "").replace(decimalMark, "."));
}
