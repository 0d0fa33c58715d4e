import type { Reading, Target } from "../../records/target.ts";

/** What a chart says beside its zones; words come from the caller. */
export interface RankWords {
  /** "Digital transformation" */
  readonly ranking: (indicator: string) => string;
  /** "Hanoi" */
  readonly place: (locality: string) => string;
  /** "2030" */
  readonly year: (target: Target) => string;
  /** "top 5" */
  readonly value: (reading: Reading) => string;
  /** "Hanoi Times 2020" */
  readonly names: (reading: Reading) => string;
  /** "Hanoi: top 5 by 2025, CPV online, 16 March 2021" */
  readonly sentence: (reading: Reading) => string;
  /** "sources differ" */
  readonly differ: string;
  readonly tick: (rank: number) => string;
}
