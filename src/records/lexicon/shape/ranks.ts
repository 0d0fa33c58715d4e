import type { List } from "./list.ts";

/** Phrases of ranks and counts. */
export interface RankPhrases {
  /** Before the number of those at the top: *top* 5. */
  readonly top: List;
  /** Before the number of a group that only a leading word makes one at the top: *nhóm* 5 địa phương dẫn đầu. */
  readonly group: List;
  /** After it, with the things ranked between: five *leading* cities. */
  readonly leading: List;
  /** Before one place: ranked, position. */
  readonly place: List;
  /** Before an ordinal alone that then is a place: came third, rose to 5th. */
  readonly weakPlace: List;
  /** Verbs by which "14/34" is a place and its field. */
  readonly rankVerb: List;
  /** After one place: 5th *place*. */
  readonly placeAfter: List;
  /** What a ranking ranks. */
  readonly ranked: List;
  /** Words that make a rank none: climb, outside, behind, catch up. */
  readonly rankUndo: List;
  /** Words of falling behind: what was measured may fall, a promise doesn't. */
  readonly rankFall: List;
  /** Words that make a rank none where they stand before it: behind the top 5. */
  readonly rankUndoBefore: List;
  readonly vagueCount: List;
  /** Before a number that is said of each thing: *each* with 100 seats. */
  readonly apiece: List;
  /** After a number that tells a difference: 5,600 *more than*. */
  readonly moreBy: List;
  /** Before a count that is added to another: an additional. */
  readonly countUndo: List;
}
