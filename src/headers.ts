import { framePolicyOfAll, pagePolicyOfAll, readPolicyOfAll } from "./policy.ts";

/** What a host should say with all files whose path matches; a path may end with `*`. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** The parts of the site below its root whose pages stand in no frame. */
const parts = ["changes", "indicators", "localities", "methodology", "reuse", "search", "sources", "stories", "targets"];
/** The parts whose files programs of other sites may read. */
const openParts = ["data", "indicators", "localities", "oembed", "targets"];
/** Files that they may read, of each language. */
const openFiles = ["feed.xml"];

const page: HeaderRule["headers"] = [["Content-Security-Policy", `${pagePolicyOfAll}; frame-ancestors 'none'`], ["X-Frame-Options", "DENY"]];
const read: HeaderRule["headers"] = [["Content-Security-Policy", `${readPolicyOfAll}; frame-ancestors 'none'`], ["X-Frame-Options", "DENY"]];
const frame: HeaderRule["headers"] = [["Content-Security-Policy", `${framePolicyOfAll}; frame-ancestors *`]];

/**
 * What a host should say beside the pages' own policies: pages refuse to be framed, embeds may be, files may be read by
 * anybody. Every path matches one rule with a policy at most, for hosts disagree on what two of them mean.
 * `prefixes` are the paths of the site's languages: `/`, `/fr/`.
 */
export function headerRules(base: string, prefixes: readonly string[]): HeaderRule[] {
  const starts = prefixes.map((prefix) => `${base}${prefix}`);
  return [
    { path: `${base}/*`, headers: [["X-Content-Type-Options", "nosniff"], ["Referrer-Policy", "no-referrer"], ["Permissions-Policy", "camera=(), geolocation=(), microphone=()"]] },
    ...["/index.html", "/404.html"].map((file) => ({ path: `${base}${file}`, headers: page })),
    ...starts.map((start) => ({ path: start, headers: page })),
    ...starts.flatMap((start) => parts.map((part) => ({ path: `${start}${part}/*`, headers: page }))),
    ...starts.map((start) => ({ path: `${start}read/*`, headers: read })),
    ...starts.map((start) => ({ path: `${start}embed/*`, headers: frame })),
    ...starts.flatMap((start) => openFiles.map((name) => ({ path: `${start}${name}`, headers: [["Access-Control-Allow-Origin", "*"]] as const }))),
    ...starts.flatMap((start) => openParts.map((part) => ({ path: `${start}${part}/*`, headers: [["Access-Control-Allow-Origin", "*"]] as const }))),
  ];
}

/** The rules as a `_headers` file, which Netlify, Cloudflare Pages and others read. */
export function headersFile(rules: readonly HeaderRule[]): string {
  return `${rules.map(({ path, headers }) => [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join("\n")).join("\n\n")}\n`;
}
