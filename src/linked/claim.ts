import type { Claim, Quotation, WebPage, WithContext } from "schema-dts";
import { frontPage, localityPage, targetPage, whole } from "../address.ts";
import type { Catalogue } from "../catalogue.ts";
import { licence } from "../data/dataPackage.ts";
import { sayTarget } from "../i18n/title.ts";
import { saySentence, saySides } from "../i18n/say.ts";
import type { Words } from "../i18n/index.ts";
import type { TargetRecord } from "../records/record.ts";
import { disagreement, readings, type Target } from "../records/target.ts";
import { named } from "../records/vocabulary.ts";

/** The page of a promise as schema.org tells it: a claim that appears in the words of its sources. `changed` is the day of its last change. */
export function linkedTarget(target: Target, { vocabulary }: Catalogue, words: Words, site: URL | undefined, changed: string | null): WithContext<WebPage> {
  const at = (path: string) => whole(path, site);
  const address = at(targetPage(target, words));
  const place = named(vocabulary.localities, target.locality).name[words.language];
  const { unit } = named(vocabulary.indicators, target.indicator);
  const name = sayTarget(target, vocabulary, words);
  const claim: Claim = {
    "@type": "Claim",
    name,
    text: disagreement(target).value ? saySides(readings(target), unit, words) : saySentence(target.records[0], place, unit, words),
    inLanguage: words.language,
    about: { "@type": "AdministrativeArea", name: place, url: at(localityPage(target.locality, words)) },
    appearance: target.records.map((record) => quotation(record, at(targetPage(target, words, record.article.slug)))),
  };
  return {
    "@context": "https://schema.org",
    "@type": "WebPage",
    "@id": address,
    url: address,
    name,
    inLanguage: words.language,
    ...(changed && { dateModified: changed }),
    license: licence.path,
    publisher: { "@type": "Organization", name: words.site.name },
    isPartOf: { "@type": "WebSite", name: words.site.name, url: at(frontPage(words)) },
    mainEntity: claim,
  };
}

function quotation({ id, quote, when, article }: TargetRecord, url: string): Quotation {
  return {
    "@type": "Quotation",
    "@id": url,
    identifier: id,
    text: quote,
    inLanguage: article.language,
    ...(when && { hasPart: { "@type": "Quotation", text: when.words, inLanguage: article.language } }),
    isPartOf: {
      "@type": "NewsArticle",
      headline: article.title,
      url: article.url,
      datePublished: article.published,
      inLanguage: article.language,
      publisher: { "@type": "Organization", name: article.publisher },
      ...(article.byline && { author: { "@type": "Person", name: article.byline } }),
      ...(article.archived && { archivedAt: article.archived }),
    },
  };
}
