import { named, type Vocabulary } from "../../records/vocabulary.ts";
import { sayBy, sayPromise, sayShort, sayWho } from "../../i18n/say.ts";
import type { Words } from "../../i18n/index.ts";
import type { AgendaWords } from "./due.ts";

/** What the charts of one place's promises say, in one language. A mark's sentence begins with its indicator, for the page names the place. */
export function agendaWords(vocabulary: Vocabulary, words: Words): AgendaWords {
  const of = (indicator: string) => named(vocabulary.indicators, indicator);
  return {
    year: (year) => (year === null ? words.undated : String(year)),
    indicator: (indicator) => of(indicator).name[words.language],
    value: ({ value, records: [{ indicator }] }) => (value.comparator === "milestone" ? sayPromise : sayShort)(value, of(indicator).unit, words),
    dated: ({ value, records: [{ indicator, year }] }) => sayBy(sayPromise(value, of(indicator).unit, words), year, words),
    sentence: ({ value, records }) => {
      const [{ indicator, year }] = records;
      const { name, unit } = of(indicator);
      return `${name[words.language]}${words.colon}${sayBy(sayPromise(value, unit, words), year, words)}, ${sayWho(records, words)}`;
    },
    differ: words.chart.differ,
    pillars: Object.values(words.pillars),
  };
}
