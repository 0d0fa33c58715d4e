/**
 * Where the site will stand: `SITE_URL` is its origin (https://example.org), `BASE_PATH` the path below it (/targets).
 * Throws an error with the mend in it where one of them can't be that.
 */
export function site(environment: Record<string, string | undefined>): { url: string | undefined; base: string } {
  const url = environment["SITE_URL"] || undefined;
  const path = environment["BASE_PATH"] || "/";
  if (url !== undefined && !(/^https?:\/\/[^/\s]+\/?$/.test(url) && URL.canParse(url))) {
    throw new Error(`SITE_URL is "${url}". Expected an origin such as https://example.org; the path goes into BASE_PATH.`);
  }
  if (!/^\/?([\w.~-]+\/?)*$/.test(path) || path.includes("..")) {
    throw new Error(`BASE_PATH is "${path}". Expected a path such as /targets, of letters, digits, hyphens and slashes.`);
  }
  return { url, base: `/${path.replace(/^\/|\/$/g, "")}` };
}

/**
 * Which pages a sitemap lists: charts in frames are parts of pages, the page for what is missing is none, and the page that
 * searches holds nothing by itself. Names below the site's path alone count, not those of the path.
 */
export function listed(base: string, languages: readonly string[]): (page: string) => boolean {
  const others = new RegExp(`^((${languages.join("|")})/)?(embed|404|search)(/|$)`);
  return (page) => !others.test(new URL(page).pathname.slice(base.replace(/\/$/, "").length + 1));
}
