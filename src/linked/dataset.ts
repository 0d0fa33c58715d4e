import type { DataDownload, Dataset, WithContext } from "schema-dts";
import { frontPage, indicatorPage, localityPage, packageFile, partFile, reusePage, tableFile, whole } from "../address.ts";
import type { Catalogue } from "../catalogue.ts";
import { licence } from "../data/dataPackage.ts";
import { mediaTypes } from "../data/files.ts";
import { sayUnit } from "../i18n/say.ts";
import type { Words } from "../i18n/index.ts";
import type { Target } from "../records/target.ts";
import { named, type Indicator, type Locality } from "../records/vocabulary.ts";

/** All promises as a data set, as schema.org tells it. */
export function linkedData(catalogue: Catalogue, words: Words, site: URL | undefined): WithContext<Dataset> {
  const at = (path: string) => whole(path, site);
  return {
    "@context": "https://schema.org",
    ...common(catalogue.targets, catalogue, words),
    "@id": at(`${frontPage(words)}#data`),
    url: at(reusePage(words)),
    name: words.site.tagline,
    description: words.site.description,
    distribution: [
      ...downloads((format) => at(tableFile("targets", format, words))),
      { "@type": "DataDownload", name: words.files.package, encodingFormat: "application/json", contentUrl: at(packageFile()) },
    ],
  };
}

/** The promises of one indicator as a data set. */
export function linkedIndicator(indicator: Indicator, catalogue: Catalogue, words: Words, site: URL | undefined): WithContext<Dataset> {
  const at = (path: string) => whole(path, site);
  const name = indicator.name[words.language];
  return {
    "@context": "https://schema.org",
    ...common(catalogue.targetsOfIndicator(indicator.slug), catalogue, words),
    "@id": at(`${indicatorPage(indicator.slug, words)}#data`),
    url: at(indicatorPage(indicator.slug, words)),
    name,
    description: words.lists.indicatorIs(name),
    variableMeasured: { "@type": "PropertyValue", name, ...(indicator.unit !== "milestone" && { unitText: sayUnit(indicator.unit, words) }) },
    isPartOf: part(words, at),
    distribution: downloads((format) => at(partFile("indicators", indicator.slug, format, words))),
  };
}

/** The promises of one place as a data set. */
export function linkedLocality(locality: Locality, catalogue: Catalogue, words: Words, site: URL | undefined): WithContext<Dataset> {
  const at = (path: string) => whole(path, site);
  const name = locality.name[words.language];
  return {
    "@context": "https://schema.org",
    ...common(catalogue.targetsOfLocality(locality.slug), catalogue, words),
    "@id": at(`${localityPage(locality.slug, words)}#data`),
    url: at(localityPage(locality.slug, words)),
    name: `${words.site.name}${words.colon}${name}`,
    description: words.lists.placeIs(name),
    isPartOf: part(words, at),
    distribution: downloads((format) => at(partFile("localities", locality.slug, format, words))),
  };
}

function part(words: Words, at: (path: string) => string) {
  return { "@type": "Dataset", "@id": at(`${frontPage(words)}#data`), name: words.site.tagline, description: words.site.description, url: at(reusePage(words)), license: licence.path } as const;
}

// What all say: whose it is, where and until when it reaches, and what it rests on.
function common(targets: readonly Target[], { vocabulary, changes }: Catalogue, words: Words) {
  const years = targets.flatMap(({ year }) => year ?? []).sort((a, b) => a - b);
  const articles = new Map(targets.flatMap(({ records }) => records.map(({ article }) => [article.slug, article] as const)));
  const publisher = { "@type": "Organization", name: words.site.name } as const;
  return {
    "@type": "Dataset",
    inLanguage: words.language,
    license: licence.path,
    isAccessibleForFree: true,
    creator: publisher,
    publisher,
    ...(changes.latest && { dateModified: changes.latest }),
    ...(years.length > 0 && { temporalCoverage: `${years[0]}/${years.at(-1)}` }),
    spatialCoverage: [...new Set(targets.map(({ locality }) => locality))].map((slug) => ({ "@type": "Place", name: named(vocabulary.localities, slug).name[words.language] }) as const),
    citation: [...articles.values()].map(({ title, publisher: name, url }) => ({ "@type": "NewsArticle", headline: title, url, publisher: { "@type": "Organization", name } }) as const),
  } as const;
}

function downloads(address: (format: "csv" | "json") => string): DataDownload[] {
  return (["csv", "json"] as const).map((format) => ({ "@type": "DataDownload", encodingFormat: mediaTypes[format].replace(/;.*/, ""), contentUrl: address(format) }));
}
