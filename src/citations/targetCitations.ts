import { targetPage, whole } from "../address.ts";
import type { Catalogue } from "../catalogue.ts";
import { sayTarget } from "../i18n/title.ts";
import type { Words } from "../i18n/index.ts";
import { citeArticle, citePage, type CslItem } from "../records/cite.ts";
import type { TargetPage } from "../records/targetPages.ts";

/** What a promise is cited by: its page, and each article that states it. */
export interface TargetCitations {
  readonly page: CslItem;
  /** The earliest published first. */
  readonly sources: readonly CslItem[];
}

/** The citations of a promise in the page's language; `site` is where the site stands, if it knows. */
export function targetCitations({ params: { locality, indicator, year: slug }, year, target }: Pick<TargetPage, "params" | "year" | "target">, { vocabulary, changes }: Catalogue, words: Words, site: URL | undefined): TargetCitations {
  const id = `${locality}.${indicator}.${slug}`;
  const path = targetPage({ locality, indicator, year }, words);
  return {
    page: citePage({
      id,
      title: sayTarget({ locality, indicator, year }, vocabulary, words),
      site: words.site.name,
      address: whole(path, site),
      language: words.language,
      changed: changes.of(id),
    }),
    sources: (target?.records ?? []).map(({ article }) => citeArticle(article)),
  };
}
