import type { Token } from "./token.ts";

/** A number that reads as a calendar year: four digits from 1900 to 2100, without a thousands mark. */
export function isYear(number: { first: number; last: number; amount: number | null }, tokens: readonly Token[]): boolean {
  const { amount, first, last } = number;
  return amount !== null && amount >= 1900 && amount <= 2100 && first === last && /^\d{4}$/.test(tokens[first]?.text ?? "");
}
