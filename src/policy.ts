import { frameHeight, hashOf, pageScripts, type PageScript } from "./inline/script.ts";

// What a browser may do on the site, whoever hosts it. Nothing is ever asked of another host.

/** The Content-Security-Policy of a page: its own styles, fonts, pictures and frames, the search of the site, and its script, where it has one; `hasModule`: it is a file of the site, which loads others. */
export function pagePolicy(script: PageScript | undefined, hasModule: boolean): string {
  return policy([
    ...(script === "search" || hasModule ? [["connect-src", "'self'"] as const] : []),
    ["font-src", "'self'"], ["frame-src", "'self'"], ["img-src", "'self'"],
    ...(script ? [["script-src", pageScripts[script].hash] as const] : hasModule ? [["script-src", "'self'"] as const] : []),
    ["style-src", "'self'"],
  ], "'self'");
}

/** What a host may allow all pages and the files beside them: a drawing as a file has styles and a font within it. Each page's own policy is narrower. */
export const pagePolicyOfAll = policy([
  ["connect-src", "'self'"], ["font-src", "'self' data:"], ["frame-src", "'self'"], ["img-src", "'self'"],
  ["script-src", Object.values(pageScripts).map(({ hash }) => hash).join(" ")],
  ["style-src", "'self' 'unsafe-inline'"],
], "'self'");

/** The same for the page that reads quotes, whose script is a file and loads the words of a language. */
export const readPolicyOfAll = policy([["connect-src", "'self'"], ["font-src", "'self'"], ["img-src", "'self'"], ["script-src", "'self'"], ["style-src", "'self'"]], "'self'");

/** The policy of a framed chart with these styles: they and the script that tells its height are all that it has. */
export function framePolicy(styles: string): string {
  return policy([["img-src", "data:"], ["script-src", frameHeight.hash], ["style-src", hashOf(styles)]]);
}

/** The policy that a host may give all framed charts, whose styles differ; each page's own is narrower. */
export const framePolicyOfAll = policy([["img-src", "data:"], ["script-src", frameHeight.hash], ["style-src", "'unsafe-inline'"]]);

function policy(allowed: readonly (readonly [directive: string, source: string])[], forms = "'none'"): string {
  return [["default-src", "'none'"], ["base-uri", "'none'"], ["form-action", forms], ...allowed].map((pair) => pair.join(" ")).join("; ");
}
