import { expect, test } from "vitest";
import { listed, site } from "../../commands/site.ts";

test.each([
  [{}, undefined, "/"],
  [{ BASE_PATH: "targets" }, undefined, "/targets"],
  [{ BASE_PATH: "/targets/" }, undefined, "/targets"],
  [{ BASE_PATH: "/a/b-c/" }, undefined, "/a/b-c"],
  [{ BASE_PATH: "/" }, undefined, "/"],
  [{ SITE_URL: "https://example.org", BASE_PATH: "" }, "https://example.org", "/"],
  [{ SITE_URL: "http://localhost:4321" }, "http://localhost:4321", "/"],
])("%j is a place for the site", (environment, url, base) => {
  expect(site(environment)).toEqual({ url, base });
});

test.each([{ SITE_URL: "example.org" }, { SITE_URL: "https://example.org/path" }, { SITE_URL: "ftp://example.org" }, { SITE_URL: "https://" }, { SITE_URL: "javascript:alert(1)" }, { BASE_PATH: "../up" }, { BASE_PATH: "/a//b" }, { BASE_PATH: "/a b" }, { BASE_PATH: "//example.org" }, { BASE_PATH: "/a?b" }, { BASE_PATH: "https://example.org" }])(
  "%j is refused in one line that says what was expected",
  (environment) => {
    expect(() => site(environment)).toThrow(/^(SITE_URL|BASE_PATH) is ".*"\. Expected an? [^\n]+$/);
  },
);

test.each(["/", "/targets", "/search", "/embed/404"])("below %s a sitemap lists every page but frames, the search and the page for what is missing", (base) => {
  const isListed = listed(base, ["en", "fr", "vi"]);
  const at = (path: string) => isListed(`https://example.org${base.replace(/\/$/, "")}${path}`);
  for (const path of ["/", "/fr/", "/indicators/embed/", "/vi/sources/search/", "/targets/hanoi/x/2030/", "/reuse/"]) expect([path, at(path)]).toEqual([path, true]);
  for (const path of ["/embed/x/", "/fr/embed/x/dark/", "/search/", "/vi/search/", "/404/"]) expect([path, at(path)]).toEqual([path, false]);
});
