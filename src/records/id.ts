/** What the id of a target record says: `<locality>.<indicator>.<year>@<article>`. */
export interface TargetId {
  readonly target: string;
  readonly locality: string;
  readonly indicator: string;
  /** `null` for `undated`. */
  readonly year: number | null;
  readonly article: string;
}

/** Takes the id of a target record apart; `null` for the id of an outcome, which names a series too. */
export function parseTargetId(id: string): TargetId | null {
  const [, target, locality, indicator, year, article] = /^(([a-z0-9-]+)\.([a-z0-9-]+)\.(\d{4}|undated))@([a-z0-9-]+)$/.exec(id) ?? [];
  if (target === undefined || locality === undefined || indicator === undefined || article === undefined) return null;
  return { target, locality, indicator, year: year === "undated" ? null : Number(year), article };
}
