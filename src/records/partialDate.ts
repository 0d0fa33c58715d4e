/** A date known to the day, the month or the year: `2021-03-16`, `2024-10`, `2022`. */
export type PartialDate = string;

const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** What is wrong with a date as written: its form, or that the calendar lacks it; `null` where it is right. */
export function dateFault(text: string): "not-a-date" | "no-such-date" | null {
  const match = form.exec(text);
  if (!match) return "not-a-date";
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900 && year <= 2100;
  return exists ? null : "no-such-date";
}

/** True where `a` lies wholly before `b`; dates that are known less well are compared as far as both go. */
export function isBefore(a: PartialDate, b: PartialDate): boolean {
  const known = Math.min(a.length, b.length);
  return a.slice(0, known) < b.slice(0, known);
}

/** The same of a date that must be known to the day. */
export function dayFault(text: string): "not-a-day" | "no-such-date" | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? (dateFault(text) === null ? null : "no-such-date") : "not-a-day";
}
