import { createHash } from "node:crypto";
import { transformSync } from "esbuild";
import copySource from "../client/embedCode.ts?raw";
import heightSource from "../client/frameHeight.ts?raw";

/** A script that is written into a page, and the word by which a policy lets it run. */
export interface InlineScript {
  readonly code: string;
  /** A source expression of a Content-Security-Policy: `'sha256-…'`. */
  readonly hash: string;
}

/** Tells the page around a frame how high the chart in it is. */
export const frameHeight = inline(heightSource);
/** Chooses and copies the code of an embed. */
export const embedCode = inline(copySource);

function inline(source: string): InlineScript {
  const code = transformSync(source, { loader: "ts", minify: true, target: "es2020", format: "iife" }).code.trim();
  return { code, hash: hashOf(code) };
}

/** The source expression that allows exactly this text. */
export function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
