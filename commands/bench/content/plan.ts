import { sameValue, type Value } from "../../../src/records/value.ts";
import { indicators, type Indicator } from "./indicators.ts";
import { places, type Place } from "./places.ts";
import { promise } from "./promise.ts";
import type { Random } from "./random.ts";
import type { Size } from "./size.ts";
import { years } from "./years.ts";

/** What one record states. */
export interface Statement {
  readonly indicator: Indicator;
  readonly year: number;
  readonly value: Value;
}

/** The statements of one article; all are about one place. */
export interface Plan {
  readonly place: Place;
  /** From 1 on, by place. */
  readonly number: number;
  readonly statements: readonly Statement[];
}

const recordsPerArticle = 8;
/** Of so many pairs of indicator and year, a place is silent on one and states another twice, so that the records are as many as the pairs. */
const oneTwiceIn = 11;

/** What every article states. One target in ten has two articles; half of those disagree on the value. */
export function plans(size: Size, random: Random): Plan[] {
  const all = indicators(size.indicators);
  const pairs = years.slice(0, size.years).flatMap((year) => all.map((indicator) => ({ year, indicator })));
  return places.slice(0, size.localities).flatMap((place) => {
    const count = Math.max(1, Math.round(pairs.length / recordsPerArticle));
    const twice = count > 1 ? Math.floor(pairs.length / oneTwiceIn) : 0;
    const kept = random.shuffled(pairs).slice(twice).map((pair): Statement => ({ ...pair, value: promise(pair.indicator.unit, random) }));
    const first = kept.map((statement, i) => ({ statement, article: i % count }));
    // A milestone has no value to disagree on.
    const again = first
      .filter(({ statement }) => statement.indicator.unit !== "milestone")
      .slice(0, twice)
      .map(({ statement, article }, i) => ({ statement: i % 2 === 0 ? statement : { ...statement, value: another(statement, random) }, article: (article + 1) % count }));
    const stated = Map.groupBy([...first, ...again], ({ article }) => article);
    return Array.from({ length: count }, (_, i) => ({ place, number: i + 1, statements: (stated.get(i) ?? []).map(({ statement }) => statement) }));
  });
}

function another(statement: Statement, random: Random): Value {
  const other = promise(statement.indicator.unit, random);
  return sameValue(other, statement.value) ? another(statement, random) : other;
}
