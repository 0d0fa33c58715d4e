/** Phrases of one kind. */
export type List = readonly string[];
