import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { headerRules } from "../src/headers.ts";
import { framePolicyOfAll, pagePolicyOfAll, readPolicyOfAll } from "../src/policy.ts";

const policies = [["pages", pagePolicyOfAll], ["frames", framePolicyOfAll]] as const;

test.each(policies)("the policy of %s starts from nothing, lets no script run but by its hash, and names no other host", (_, policy) => {
  expect(policy).toMatch(/^default-src 'none'; /);
  expect(policy).toMatch(/script-src 'sha256-[\w+/]+=*'( 'sha256-[\w+/]+=*')*(;|$)/);
  expect(policy.replace(/style-src [^;]+/, "")).not.toMatch(/unsafe|http|\*/);
});

describe.each([["", ["/", "/fr/", "/vi/"]], ["/below/a-path", ["/", "/fr/", "/vi/"]]] as const)("below %o", (base, prefixes) => {
  const rules = headerRules(base, prefixes);
  const said = (path: string) => rules.filter(({ path: rule }) => (rule.endsWith("*") ? path.startsWith(rule.slice(0, -1)) : path === rule)).flatMap(({ headers }) => headers);
  const policyOf = (path: string) => said(`${base}${path}`).filter(([name]) => name === "Content-Security-Policy").map(([, value]) => value);

  test.each(["/", "/fr/", "/indicators/", "/vi/indicators/x/", "/localities/x/", "/fr/targets/a/b/2030/", "/sources/x/", "/methodology/", "/stories/x/", "/search/", "/fr/reuse/", "/changes/", "/targets/", "/read/", "/vi/read/", "/404.html"])("the page %s refuses to be framed, once", (path) => {
    expect(policyOf(path)).toEqual([expect.stringMatching(/frame-ancestors 'none'$/)]);
    expect(said(`${base}${path}`)).toContainEqual(["X-Frame-Options", "DENY"]);
  });

  test.each(["/embed/x/", "/fr/embed/x/path/dark/"])("the frame %s may be framed by anybody", (path) => {
    expect(policyOf(path)).toEqual([expect.stringMatching(/frame-ancestors \*$/)]);
    expect(said(`${base}${path}`).map(([name]) => name)).not.toContain("X-Frame-Options");
  });

  test.each(["/data/targets.csv", "/indicators/x.json", "/vi/oembed/x.json", "/localities/x.csv", "/targets/a/b/2030.json", "/fr/feed.xml"])("the file %s may be read by programs of any site", (path) => {
    expect(said(`${base}${path}`)).toContainEqual(["Access-Control-Allow-Origin", "*"]);
  });

  test("nothing says where a reader came from", () => {
    expect(said(`${base}/anything`)).toContainEqual(["Referrer-Policy", "no-referrer"]);
  });
});

test("the example for nginx says the same", () => {
  const example = readFileSync(resolve(import.meta.dirname, "../docs/nginx.conf"), "utf8");
  expect(example).toContain(`"${pagePolicyOfAll}; frame-ancestors 'none'";`);
  expect(example).toContain(`"~^/((fr|vi)/)?read/" "${readPolicyOfAll}; frame-ancestors 'none'";`);
  expect(example).toContain(`"${framePolicyOfAll}; frame-ancestors *";`);
  for (const [name, value] of headerRules("", ["/"])[0]?.headers ?? []) expect(example).toMatch(new RegExp(`add_header ${name} "?${value.replace(/[()]/g, "\\$&")}"? always;`));
  const parts = headerRules("", ["/"]).filter(({ headers }) => headers.some(([, value]) => value.startsWith(pagePolicyOfAll))).flatMap(({ path }) => /^\/(\w+)\/\*$/.exec(path)?.[1] ?? []);
  expect(example).toContain(`(${parts.join("|")})/`);
});
