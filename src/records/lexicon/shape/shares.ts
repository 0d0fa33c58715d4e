import type { List } from "./list.ts";

/** Phrases that say what a percentage is, and of which whole. */
export interface SharePhrases {
  readonly level: List;
  readonly growthNoun: List;
  readonly growthVerb: List;
  /** Of these, words that also go with any verb: put *up*. */
  readonly particle: List;
  /** Straight after the figure: a 7 % *increase*. */
  readonly growthAfter: List;
  /** Phrases that hold a word of growth or of a comparator and mean something else. */
  readonly mask: List;
  readonly decrease: List;
  /** Leads to how far something moves: *by* 7 %. */
  readonly by: List;
  /** Leads to where it shall stand: *to* 30 %. */
  readonly reach: List;
  /** Nouns after which "de N" tells a level: un taux *de* 30 %. */
  readonly ledNoun: List;
  readonly perYear: List;
  /** Growth against the year before, whichever period is meant. */
  readonly onYear: List;
  readonly average: List;
  readonly perOther: List;
  /** Makes growth one of a whole period: compared with 2020, in total. */
  readonly overall: List;
  /** Opens what a share is a share of. */
  readonly of: List;
  /** Begins like a base and is none: `d'ici`. */
  readonly notOf: List;
  /** Opens a base only where GRDP follows: 30 % *in* GRDP. */
  readonly within: List;
  readonly gdp: List;
  /** Totals that are not GRDP, where a share is one of them. */
  readonly otherTotal: List;
  /** Makes of GRDP before a figure something else: per head, non-oil. */
  readonly notGdp: List;
  /** Another whole than that of the unit: the plan, the average, the remaining. */
  readonly otherWhole: List;
  /** What is left of the whole, of which a share may be one: the remaining homes. */
  readonly rest: List;
  /** How far a plan has come, of which a share is no share of ours. */
  readonly progress: List;
  /** Nouns of another whole, after "of": the plan, the average. */
  readonly wholeNoun: List;
  /** What is left out of the whole: excluding, except for. */
  readonly except: List;
  /** One hundred per cent before the thing: all, every. */
  readonly whole: List;
  /** Not the whole after these: *across* all. */
  readonly notBeforeWhole: List;
  /** Not the whole before these: all *kinds*. */
  readonly notAfterWhole: List;
  /** Of which there can be a half that is no share: half *an hour*. */
  readonly period: List;
  /** Before a fraction that is a part of time: the *first* half. */
  readonly partOfTime: List;
}
