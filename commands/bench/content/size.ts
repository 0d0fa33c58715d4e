import { indicatorsAtMost } from "./indicators.ts";
import { places } from "./places.ts";
import { years } from "./years.ts";

/** How much content is built: so many localities times indicators times years are so many records. */
export interface Size {
  readonly localities: number;
  readonly indicators: number;
  readonly years: number;
}

/** The most that there are names for. */
export const largest: Size = { localities: places.length, indicators: indicatorsAtMost, years: years.length };

/** What a size is called: `63x30x3`. */
export function sayName({ localities, indicators, years }: Size): string {
  return `${localities}x${indicators}x${years}`;
}

/** Reads `63x30x3`: localities, indicators, years. Throws an error that says what was expected. */
export function parseSize(given: string): Size {
  const [, localities, indicators, years] = /^([1-9]\d{0,3})x([1-9]\d{0,3})x([1-9]\d{0,3})$/.exec(given.trim()) ?? [];
  if (localities === undefined) throw new Error(`"${given}" is no size. Expected localities x indicators x years, such as 63x30x3.`);
  const size = { localities: Number(localities), indicators: Number(indicators), years: Number(years) };
  if (size.localities > largest.localities || size.indicators > largest.indicators || size.years > largest.years) throw new Error(`"${given}" is too large: there are names for ${sayName(largest)} at most.`);
  return size;
}
