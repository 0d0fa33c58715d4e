import type { Words } from "../i18n/index.ts";
import { heightBy, type FrameSize } from "./frameStyle.ts";
import { widest } from "./measures.ts";
import { fixedFrame } from "./snippet.ts";

/** What a program that was given an address of the site is told of its chart: an answer of type `rich` as https://oembed.com has it. */
export interface OembedAnswer {
  readonly version: "1.0";
  readonly type: "rich";
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  /** One frame and nothing else: much that takes an answer keeps no more of it. */
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

/** How long an answer may be kept, in seconds: a day. */
const cacheAge = 86_400;

/**
 * The answer for a chart. Its frame has one size, for its takers drop styles: as wide as a drawing for a phone grows, so that
 * it is whole and to be read on every screen.
 */
export function oembedAnswer({ title, size, address, home, thumbnail, words }: { readonly title: string; readonly size: FrameSize; readonly address: string; readonly home: string; readonly thumbnail: string; readonly words: Words }): OembedAnswer {
  const width = widest.narrow;
  const height = Math.ceil(heightBy(size, width));
  return {
    version: "1.0",
    type: "rich",
    title,
    provider_name: words.site.name,
    provider_url: home,
    cache_age: cacheAge,
    html: fixedFrame({ address, title, isDark: false }, width, height),
    width,
    height,
    thumbnail_url: thumbnail,
    thumbnail_width: 1200,
    thumbnail_height: 675,
  };
}
