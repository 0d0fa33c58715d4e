import type { List } from "./list.ts";

/** Phrases that bend a value, undo it, make it hang on a condition or tell where it stood, and those that part a sentence. */
export interface DoubtPhrases {
  /** After "the economy", of which it is a part: of the *digital* economy. */
  readonly partOfEconomy: List;
  /** Makes a share one of each part of the economy: in *each sector*. */
  readonly eachSector: List;
  /** Close below: of a measured figure a comparator, of a promise a doubt. */
  readonly nearly: List;
  readonly hedge: List;
  /** Bends a percentage and is a plain preposition before a rank: *dans les* 80 %. */
  readonly vagueAround: List;
  readonly hedgeAfter: List;
  /** Anywhere after the figure: give or take. */
  readonly afterthought: List;
  readonly undo: List;
  /** Of these, the plain negations, which may also describe what is counted: households *without* access. */
  readonly negator: List;
  /** What shall be: will, must, sẽ. */
  readonly future: List;
  /** Nouns of rates that no indicator counts, straight before a figure: tax, interest. */
  readonly fee: List;
  /** Before a share of GRDP that a year follows, it equals that year's: *bằng* 30 % GRDP năm 2020. */
  readonly equals: List;
  /** Before a negation they make it one of the sentence: *will* not. */
  readonly auxiliary: List;
  /** What was to be reached was: a negation before them undoes. */
  readonly attain: List;
  /** Nouns of what is counted: the number, the share. */
  readonly counted: List;
  readonly harmless: List;
  readonly condition: List;
  /** Makes a condition of the sentence that it opens: *should* parliament agree. */
  readonly opensCondition: List;
  readonly opinion: List;
  /** Whose hopes are nobody's promise where a word of saying stands beside: experts, unions. */
  readonly pundit: List;
  readonly saying: List;
  /** Tells a measurement at second hand: *seraient* déjà en ligne. */
  readonly hearsay: List;
  /** Compares with something: above the average of. */
  readonly compare: List;
  /** Sets a bound that no comparator words: limit … to. */
  readonly limiting: List;
  /** Vague shares: most of, the majority. */
  readonly vagueShare: List;
  /** What a promise without a number may not say of itself: partly, a first phase of. */
  readonly partly: List;
  readonly move: List;
  /** Verbs after which "from a to b" is a range: *reach* from 5 to 7. */
  readonly stand: List;
  readonly against: List;
  readonly now: List;
  /** Before what was so at another time: formerly. */
  readonly former: List;
  /** What was aimed at, beside what was measured. */
  readonly goal: List;
  /** The nouns among these, which lead to what is promised. */
  readonly goalNoun: List;
  /** After a comma it opens a breakdown of what was told: *with* 57 % in towns. */
  readonly breakdown: List;
  /** Pronouns that stand for the same of another thing: *celle des* services. */
  readonly thatOf: List;
  /** A figure of elsewhere that another is held against: the national average. */
  readonly elsewhere: List;
  /** Leads to a part of what was told: of which. */
  readonly subset: List;
  /** Opens what a statement holds in spite of: *after* the failure of the old portal, *malgré*. */
  readonly aside: List;
  /** Of these, what sets an earlier year against the one told of: whereas, trong khi. */
  readonly contrast: List;
}
