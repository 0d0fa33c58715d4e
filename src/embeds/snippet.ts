import { asHtml } from "../records/html.ts";
import type { FrameSize } from "./frameStyle.ts";

/** A framed chart as others show it. */
export interface Shown {
  /** Where the frame's page lies: a whole address, or a path where the site's origin isn't known. */
  readonly address: string;
  readonly title: string;
  readonly size: FrameSize;
  readonly isDark: boolean;
}

/**
 * One line of HTML that shows a chart in anybody's page, as high as it is in whatever width it gets, without a script. The
 * frame's height is told in parts of the width of the element around it; where CSS of that kind isn't known, it is the most that any width needs.
 */
export function snippet({ address, title, size, isDark }: Shown): string {
  const style = `color-scheme: ${isDark ? "dark" : "light"}; border: 0; display: block; width: 100%; height: ${size.css}`;
  return `<div style="container-type: inline-size"><iframe src="${asHtml(address)}" title="${asHtml(title)}" loading="lazy" width="100%" height="${size.most}" style="${style}"></iframe></div>`;
}

/** The same for systems that take one frame alone, of a fixed size in pixels. */
export function fixedFrame({ address, title, isDark }: Omit<Shown, "size">, width: number, height: number): string {
  return `<iframe src="${asHtml(address)}" title="${asHtml(title)}" loading="lazy" width="${width}" height="${height}" style="color-scheme: ${isDark ? "dark" : "light"}; border: 0; max-width: 100%"></iframe>`;
}

/** A chart as a picture that leads to its page, for where no frame is taken. */
export function pictureSnippet({ page, picture, finding }: { readonly page: string; readonly picture: string; readonly finding: string }): string {
  return `<a href="${asHtml(page)}"><img src="${asHtml(picture)}" alt="${asHtml(finding)}" width="1200" height="675" style="max-width: 100%; height: auto"></a>`;
}
