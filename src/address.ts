import { yearSlug } from "./records/record.ts";

// Every address of the site, in one place; they are a contract and change only with a redirect.

/** An address below the site's base path (`BASE_PATH`). */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, "")}${path}`;
}

export const frontPage = () => href("/");
export const indicatorsPage = () => href("/indicators/");
export const indicatorPage = (indicator: string) => href(`/indicators/${indicator}/`);
export const localitiesPage = () => href("/localities/");
export const localityPage = (locality: string) => href(`/localities/${locality}/`);
export const sourcesPage = () => href("/sources/");
export const sourcePage = (article: string) => href(`/sources/${article}/`);
export const methodologyPage = () => href("/methodology/");
export const targetsFile = (format: "csv" | "json") => href(`/data/targets.${format}`);

/** The page to cite: one locality, indicator and year; with `article`, the record of that article on it. */
export function targetPage(target: { locality: string; indicator: string; year: number | null }, article?: string): string {
  return href(`/targets/${target.locality}/${target.indicator}/${yearSlug(target.year)}/${article === undefined ? "" : `#${article}`}`);
}
