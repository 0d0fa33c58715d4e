/** Where a link of a story leads. */
export type Destination =
  | { readonly to: "target"; readonly target: string; readonly article: string | null }
  | { readonly to: "page"; readonly folder: "indicators" | "localities" | "sources"; readonly slug: string }
  | { readonly to: "methodology" }
  | { readonly to: "outside"; readonly url: string };

/** What a link's address means: the id of a target or of a record, a page of the site without its language, or an address elsewhere; `null` where it is none of these. */
export function destinationOf(given: string): Destination | null {
  const [, target, article] = /^([a-z0-9-]+\.[a-z0-9-]+\.(?:\d{4}|undated))(?:@([a-z0-9-]+))?$/.exec(given) ?? [];
  if (target !== undefined) return { to: "target", target, article: article ?? null };
  const [, folder, slug] = /^\/(indicators|localities|sources)\/([a-z0-9-]+)\/$/.exec(given) ?? [];
  if (slug !== undefined && (folder === "indicators" || folder === "localities" || folder === "sources")) return { to: "page", folder, slug };
  if (given === "/methodology/") return { to: "methodology" };
  const url = /^https?:\/\/[^\s<>"]+$/i.test(given) ? URL.parse(given) : null;
  return url && url.username === "" && url.password === "" ? { to: "outside", url: given } : null;
}
