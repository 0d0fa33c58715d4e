/** The tables of `/data/`, by the names of their files. */
export const tableNames = ["targets", "outcomes", "localities", "indicators", "series", "articles"] as const;
export type TableName = (typeof tableNames)[number];
