import type { StatementKind } from "../../records/reading/choice/asked.ts";
import type { Doubt } from "../../records/reading/doubt.ts";
import type { Unit } from "../../records/unit.ts";

/** Why a quote was refused and what would help; `#` stands in the place of the words that are in doubt. */
export interface DoubtWords {
  readonly why: string;
  readonly help: string;
}

/** The words of the page on which anybody may try how quotes are read. */
export interface ReadWords {
  readonly read: {
    readonly title: string;
    readonly lead: string;
    readonly quote: string;
    readonly language: string;
    readonly unit: string;
    readonly units: Record<Unit, string>;
    readonly kind: string;
    readonly kinds: Record<StatementKind, string>;
    readonly button: string;
    /** Over the answer. */
    readonly answer: string;
    readonly value: string; readonly year: string; readonly from: string; readonly refused: string; readonly help: string;
    readonly yearUnnamed: string;
    /** `#` stands in the place of the years, or of the words. */
    readonly yearSeveral: string; readonly yearRelative: string;
    readonly examples: string;
    readonly without: string; readonly failed: string; readonly loading: string;
    /** The link from a record to this page. */
    readonly try: string;
    readonly doubts: Record<Doubt["why"], DoubtWords>;
  };
}
