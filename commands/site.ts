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
