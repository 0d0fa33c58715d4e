import { generateAtomFeed } from "feedsmith";
import { changesPage, feedFile, whole } from "../address.ts";
import type { Catalogue } from "../catalogue.ts";
import type { Words } from "../i18n/index.ts";
import type { Change } from "../records/changes/log.ts";
import { idsWithPage } from "../records/targetPages.ts";
import { entryOf } from "./entry.ts";

/** A reader of feeds asks again and again; the page of changes has all that there were. */
const most = 200;
/** Before anything was published. */
const beginning = "2026-11-22";

/** The latest changes as an Atom feed (RFC 4287). Its ids don't depend on where the site stands, so that a move shows nothing twice. */
export function atomFeed(catalogue: Catalogue, words: Words, site: URL | undefined): string {
  const { all, latest } = catalogue.changes;
  const pages = idsWithPage(catalogue.targets, catalogue.ids.gone);
  const names = namesOf(all, words);
  return generateAtomFeed({
    id: `tag:digital-targets,2026:changes:${words.language}`,
    title: { value: `${words.site.name}${words.colon}${words.titles.changes}` },
    subtitle: { value: words.changes.lead },
    updated: at(latest ?? beginning),
    links: [{ href: whole(feedFile(words), site), rel: "self", type: "application/atom+xml" }, { href: whole(changesPage(words), site), rel: "alternate", type: "text/html" }],
    authors: [{ name: words.site.name }],
    rights: { value: words.site.licence },
    entries: all.slice(0, most).map((change) => {
      const { title, href, html } = entryOf(change, catalogue, pages, words);
      return {
        id: names.get(change) ?? change.id,
        title: { value: title },
        updated: at(change.date),
        links: [{ href: whole(href ?? changesPage(words), site), rel: "alternate", type: "text/html" }],
        categories: [{ term: change.kind }],
        content: { type: "html", value: html },
      };
    }),
  });
}

// A record may be altered twice on a day: names are given from the earliest change on, so that none passes to another.
function namesOf(all: readonly Change[], words: Words): ReadonlyMap<Change, string> {
  const times = new Map<string, number>();
  return new Map(all.toReversed().map((change) => {
    const name = `tag:digital-targets,2026:${words.language}:${change.kind}:${change.date}:${change.id.replace("@", "/")}`;
    const before = times.get(name) ?? 0;
    times.set(name, before + 1);
    return [change, before === 0 ? name : `${name}:${before + 1}`] as const;
  }));
}

const at = (day: string) => new Date(`${day}T00:00:00Z`);
