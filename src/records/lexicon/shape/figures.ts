import type { List } from "./list.ts";

/** Phrases around a number: what it counts, what it is if it is no value, and what stands between two. */
export interface FigurePhrases {
  /** Scales that leave a number open where they are written onto it: 1.2m. */
  readonly gluedScale: List;
  /** Between hundreds and the rest: two hundred *and* five. */
  readonly addend: List;
  /** What leaves a number open: a dozen, 3 k, and a half, point five. */
  readonly unclearNumber: List;
  /** Before decimals in words: seven *point* five. */
  readonly decimalPoint: List;
  /** Makes an ordinal of the cardinal after it: *thứ* năm. */
  readonly ordinalMark: List;
  readonly percent: List;
  /** Percentage points: a difference, never a level. */
  readonly points: List;
  /** Rates that are none of the units: per mille, basis points. */
  readonly otherRate: List;
  readonly from: List;
  /** Leads to the other end: from five *to* seven. */
  readonly rangeTo: List;
  /** Leads to where something shall stand, never to the end of a range: từ 5 *lên* 7. */
  readonly changeTo: List;
  readonly between: List;
  readonly and: List;
  readonly or: List;
  /** Words that may stand between a comparator and its number: at least *reach* 30 %. */
  readonly bridge: List;
  /** Comparators that are common words too: they count where they stand straight before a figure, and are no harm elsewhere. */
  readonly locative: List;
  /** Words on which a locative comparator says how much and not where: có *trên* 500. Empty: it always does. */
  readonly amountLead: List;
  /** Comparators after their figure that nothing can turn to what follows: or more, trở lên. */
  readonly joined: List;
  /** Prepositions of place that are comparators after a word that leads to an amount. */
  readonly onPlace: List;
  /** Verbs that make a preposition of place of it: triển khai *trên* 80 % xã. */
  readonly placeVerb: List;
  /** Comparators that compare with something where growth is told: cao hơn 5 % so với … */
  readonly than: List;
  /** Comparators that say where something is brought to: under, sous. */
  readonly below: List;
  /** Small words that are never the thing counted. */
  readonly small: List;
  readonly document: List;
  readonly grade: List;
  readonly gradeAfter: List;
  /** Words of a scale that a comparator may be of: secondary *school* and above. */
  readonly scale: List;
  readonly ageBefore: List;
  readonly age: List;
  readonly duration: List;
  readonly money: List;
  /** Verbs before an amount of money that names no currency: spend 80 million. */
  readonly spending: List;
  /** Measures of size, speed, volume. */
  readonly size: List;
  /** Measures of a score, where no thing follows that they are of. */
  readonly score: List;
  /** Before the number of which something is a part: out of, per. */
  readonly base: List;
  /** Before the number out of which another is told: *cứ* 4 người thì 3. */
  readonly ratio: List;
  /** Before that other number: cứ 4 người *thì* 3. */
  readonly ratioThen: List;
  /** Before the second number of a share in words: three *in* four, or of a rank: 5th *of* 63. */
  readonly outOf: List;
  readonly multiple: List;
  readonly multipleBefore: List;
  /** Numbers that are names: phone lines, versions. */
  readonly numberName: List;
  /** Words that make what is counted a mere attribute: firms *of* 500 staff. */
  readonly each: List;
  /** People that make a size or a base of a number: communes of 2,000 *inhabitants*, trên 1.000 *dân*. */
  readonly perHead: List;
  /** A noun of how many people there are. */
  readonly population: List;
  /** Leads from a thing to its size: firms *with* 50 staff. */
  readonly attributive: List;
}
