import type { Reading } from "../../records/target.ts";
import { named, type Vocabulary } from "../../records/vocabulary.ts";
import { sayBy, sayHeard, sayPromise, sayShort, sayWho } from "../../i18n/say.ts";
import type { Words } from "../../i18n/index.ts";

/** What a chart says beside its marks; words come from the caller. */
export interface AgendaWords {
  /** "2030", "no year given" */
  readonly year: (year: number | null) => string;
  /** "Digital economy's share of GRDP" */
  readonly indicator: (indicator: string) => string;
  /** "more than 40%", "promised" */
  readonly value: (reading: Reading) => string;
  /** "more than 40% of GRDP by 2030", "promised by 2030", where words don't fit into the column of their year */
  readonly dated: (reading: Reading) => string;
  /** "Digital economy's share of GRDP: more than 40% of GRDP by 2030, CPV online, 16 March 2021" */
  readonly sentence: (reading: Reading) => string;
  /** "sources differ" */
  readonly differ: string;
  /** Names of pillars, which stand in the same column as those of indicators. */
  readonly pillars: readonly string[];
}

/** What the charts of one place's promises say, in one language. A mark's sentence begins with its indicator, for the page names the place. */
export function agendaWords(vocabulary: Vocabulary, words: Words): AgendaWords {
  const of = (indicator: string) => named(vocabulary.indicators, indicator);
  return {
    year: (year) => (year === null ? words.undated : String(year)),
    indicator: (indicator) => of(indicator).name[words.language],
    value: ({ value, records: [{ indicator }] }) => (value.comparator === "milestone" ? words.value.promised : sayShort(value, of(indicator).unit, words)),
    dated: ({ value, records: [{ indicator, year }] }) => sayBy(sayPromise(value, of(indicator).unit, words), year, words),
    sentence: ({ value, records }) => {
      const [{ indicator, year }] = records;
      const { name, unit } = of(indicator);
      return `${name[words.language]}${words.colon}${sayBy((value.comparator === "milestone" ? sayPromise : sayHeard)(value, unit, words), year, words)}, ${sayWho(records, words)}`;
    },
    differ: words.chart.differ,
    pillars: Object.values(words.pillars),
  };
}
