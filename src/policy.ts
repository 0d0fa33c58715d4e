import { embedCode, frameHeight, hashOf } from "./inline/script.ts";

// What a browser may do on the site, whoever hosts it. Nothing is ever asked of another host.

/** The Content-Security-Policy of every page: its own styles, fonts, pictures and frames, and the one script that copies code. */
export const pagePolicy = policy([["font-src", "'self'"], ["frame-src", "'self'"], ["img-src", "'self'"], ["script-src", embedCode.hash], ["style-src", "'self'"]]);

/** What a host may allow all pages and the files beside them: a drawing as a file has styles and a font within it. Each page's own policy is narrower. */
export const pagePolicyOfAll = policy([["font-src", "'self' data:"], ["frame-src", "'self'"], ["img-src", "'self'"], ["script-src", embedCode.hash], ["style-src", "'self' 'unsafe-inline'"]]);

/** The policy of a framed chart with these styles: they and the script that tells its height are all that it has. */
export function framePolicy(styles: string): string {
  return policy([["img-src", "data:"], ["script-src", frameHeight.hash], ["style-src", hashOf(styles)]]);
}

/** The policy that a host may give all framed charts, whose styles differ; each page's own is narrower. */
export const framePolicyOfAll = policy([["img-src", "data:"], ["script-src", frameHeight.hash], ["style-src", "'unsafe-inline'"]]);

function policy(allowed: readonly (readonly [directive: string, source: string])[]): string {
  return [["default-src", "'none'"], ["base-uri", "'none'"], ["form-action", "'none'"], ...allowed].map((pair) => pair.join(" ")).join("; ");
}
