import type { TargetRecord } from "../../src/records/record.ts";
import { yearSlug } from "../../src/records/record.ts";
import type { Status } from "../../src/records/schema.ts";
import type { Value } from "../../src/records/value.ts";

interface Given {
  readonly article?: string;
  readonly published?: string;
  readonly locality?: string;
  readonly indicator?: string;
  readonly year?: number | null;
  readonly value?: Value;
  readonly status?: Status;
}

/** A record for tests: Hanoi, about 30 % of GRDP by 2025, unless told otherwise. */
export function record({ article = "plan", published = "2021", locality = "hanoi", indicator = "digital-economy-share", year = 2025, value = { comparator: "about", low: 30, high: 30 }, status }: Given): TargetRecord {
  const target = `${locality}.${indicator}.${yearSlug(year)}`;
  return {
    id: `${target}@${article}`, target, locality, indicator, year, value,
    basis: year === null ? null : "stated",
    quote: "about 30 percent of GRDP", passage: { start: 0, end: 16 }, from: null, yearPassage: null, when: null, figure: null, isOurReading: false, because: null,
    at: { line: 1, column: 1 },
    article: {
      slug: article, file: `content/articles/${article}.md`, title: "A plan", publisher: "A newspaper", byline: null, url: "https://example.org/plan", archived: null,
      published, accessed: "2026-11-22", language: "en", locality, document: status ? { name: null, issuer: null, status } : null, body: { en: "Our words.", fr: "Nos mots.", vi: "Lời của chúng tôi." }, because: null,
    },
  };
}
