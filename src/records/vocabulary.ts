import type { z } from "zod";
import { parseFrontMatter } from "./frontMatter.ts";
import type { Issue } from "./issue.ts";
import { bodyOf, type Body } from "./ownWords.ts";
import { parsed } from "./parsed.ts";
import { indicatorSchema, localitySchema, seriesSchema } from "./schema.ts";

interface Named {
  /** The file's name without `.md`; it is the address too. */
  readonly slug: string;
  /** Our own prose, in Markdown, by language. */
  readonly body: Body;
}

export type Locality = Named & z.infer<typeof localitySchema>;
export type Indicator = Named & z.infer<typeof indicatorSchema>;
export type Series = Named & z.infer<typeof seriesSchema>;

/** What records may speak of. */
export interface Vocabulary {
  readonly localities: ReadonlyMap<string, Locality>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly series: ReadonlyMap<string, Series>;
}

/** What a slug of a checked record names; the catalogue is whole only where every slug is known. */
export function named<T>(entries: ReadonlyMap<string, T>, slug: string): T {
  const found = entries.get(slug);
  if (found === undefined) throw new Error(`The catalogue names "${slug}" and has no such entry.`);
  return found;
}

export type Parsed<T> = { readonly ok: T } | { readonly issues: Issue[] };

/** A file of `content/localities/`. `prose` holds the bodies of its other languages. */
export const parseLocality = parser(localitySchema);
/** A file of `content/indicators/`. */
export const parseIndicator = parser(indicatorSchema);
/** A file of `content/series/`. */
export const parseSeries = parser(seriesSchema);

function parser<S extends z.ZodType<object>>(schema: S) {
  return (file: string, slug: string, text: string, prose: Readonly<Record<string, string>>): Parsed<Named & z.output<S>> => {
    const source = parseFrontMatter(file, text);
    if ("issues" in source) return source;
    const result = parsed(schema, source.ok.data, file, source.ok);
    if ("issues" in result) return result;
    if (source.ok.body === "") return { issues: [{ file, ...source.ok.bodyAt, problem: { code: "no-body" } }] };
    return { ok: { ...result.ok, slug, body: bodyOf(source.ok.body, prose) } };
  };
}
