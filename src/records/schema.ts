import { z } from "zod";
import { hasControl } from "./controls.ts";
import { byLanguage, isLanguage, languages } from "./lexicon/index.ts";
import type { Problem } from "./issue.ts";
import { ownWords } from "./ownWords.ts";
import { dateFault } from "./partialDate.ts";
import { units } from "./unit.ts";

/** The parts that indicators are grouped by, in the order that pages show them. */
export const pillars = ["overall", "government", "economy", "society", "infrastructure", "innovation", "security"] as const;
export type Pillar = (typeof pillars)[number];

/** Whether the source reports a draft, a plan laid before those who decide, or one that they adopted. */
export const statuses = ["draft", "proposed", "adopted"] as const;
export type Status = (typeof statuses)[number];

/** How the year is known: words of the source state it, or it follows from what stands around them. */
export const bases = ["stated", "inferred"] as const;
export type Basis = (typeof bases)[number];

/** What a locality is; a country is the yardstick and none of the compared. */
export const kinds = ["city", "province", "country"] as const;
export type Kind = (typeof kinds)[number];

/** The most words that a quote may have. */
export const longestQuote = 40;
/** The most words that a fragment may have which only names the year. */
export const longestWhen = 20;

type Check = (text: string) => Problem | null;

// Every scalar arrives as text; a failed check carries its problem as data, and `describe.ts` words it.
const text = (key: string, ...checks: Check[]) =>
  z.string().superRefine((value, context) => {
    const checksOfAll: Check[] = [(given) => (given.trim() === "" ? { code: "empty", key } : null), (given) => (hasControl(given) ? { code: "control-character", key } : null)];
    const problem = [...checksOfAll, ...checks].map((check) => check(value)).find((found) => found !== null);
    if (problem) context.addIssue({ code: "custom", params: { problem } });
  });

const noMarkup = (key: string): Check => (given) => (/<\/?[a-z!?]/i.test(given) ? { code: "markup", key, given } : null);
const oneOf = (key: string, known: readonly string[]): Check => (given) => (known.includes(given) ? null : { code: "not-one-of", key, given, known });

const plain = (key: string) => text(key, noMarkup(key)).transform((value) => value.normalize("NFC").replace(/[ \t\r\n]+/g, " ").trim());
const choice = <const T extends string>(key: string, known: readonly T[]) =>
  text(key, oneOf(key, known)).transform((value): T => known.find((name) => name === value) ?? z.NEVER);
const address = text("url", (given) => (isAddress(given) ? null : { code: "not-an-address", given }));
const date = text("published", (given) => {
  const fault = dateFault(given);
  return fault ? { code: fault, given } : null;
});
const year = text("year", (given) => (/^(19|20)\d{2}$|^2100$/.test(given) ? null : { code: "not-a-year", given })).transform(Number);
const language = text("language", (given) => (isLanguage(given) ? null : { code: "not-one-of", key: "language", given, known: languages })).transform((value) =>
  isLanguage(value) ? value : z.NEVER,
);
const wordCount = (given: string) => given.trim().split(/\s+/).length;
const fragment = (key: "quote" | "when", most: number) =>
  text(key, noMarkup(key), (given) => (wordCount(given) > most ? { code: "quote-too-long", key, words: wordCount(given), most } : null)).transform((value) => value.normalize("NFC").replace(/[ \t\r\n]+/g, " ").trim());

function isAddress(given: string): boolean {
  const address = /^https?:\/\/[^\s<>"]+$/i.test(given) ? URL.parse(given) : null;
  return address !== null && address.username === "" && address.password === "";
}

/** The keys of one of our own articles, in one language. */
export const storySchema = z.strictObject({
  /** The finding. */
  title: plain("title"),
  /** What it is about, in a sentence or two. */
  lead: plain("lead"),
  /** The day on which it first appeared. */
  published: date,
});

/** The keys above `targets` and `outcomes` of an article. */
export const articleSchema = z.strictObject({
  /** The headline as printed. */
  title: plain("title"),
  /** Who published it: `VietnamPlus (VNA)`. */
  publisher: plain("publisher"),
  /** Who wrote it, as printed. */
  byline: plain("byline").optional(),
  /** The page it was published on, http or https. */
  url: address,
  /** A permanent copy of it. */
  archived: address.optional(),
  /** Day, month or year, as far as it is known: `2021-03-16`, `2024-10`, `2022`. */
  published: date,
  /** The day on which we read it. */
  accessed: date,
  /** The language that its quotes are in. */
  language,
  /** The locality of every record that names no other. */
  locality: text("locality").optional(),
  /** What the article reports on, and how far it has got. */
  document: z
    .strictObject({ name: plain("name").optional(), issuer: plain("issuer").optional(), status: choice("status", statuses).optional() })
    .optional(),
  /** Why the year is inferred, for every target below that infers it and gives no reason of its own. */
  because: ownWords(plain("because")).optional(),
  targets: z.array(z.unknown()).optional(),
  outcomes: z.array(z.unknown()).optional(),
});

const statement = {
  /** The slug of one indicator, or of each that the quote states. */
  indicator: z.union([text("indicator"), z.array(text("indicator")).min(1)]),
  /** The locality, where it is not the article's. */
  locality: text("locality").optional(),
  /** The shortest words that state the value, at most 40, as printed. */
  quote: fragment("quote", longestQuote),
  /** Words of the same source that name the year, at most 20, where the quote doesn't: "D'ici 2025". */
  when: fragment("when", longestWhen).optional(),
  /** The year by which it is promised, or that was measured; read from the words, and typed only to choose among those that they name or where we infer it. */
  year: year.optional(),
  /** `inferred` where no words state the year; `because` then says how we know it. */
  basis: choice("basis", bases).optional(),
  /** The words of the quote that state the value, where several could. */
  figure: plain("figure").optional(),
  /** Our own reading, where no rule can know it: `100%`, `at least 500`, `top 5`, `milestone`. */
  reads: plain("reads").optional(),
  /** Why we read it so, or how we know the year, in English or in each language; readers see it. */
  because: ownWords(plain("because")).optional(),
};

/** One entry of `targets`. */
export const targetSchema = z.strictObject(statement);

/** One entry of `outcomes`. */
export const outcomeSchema = z.strictObject({
  ...statement,
  /** The slug of the series: who measured, and how. */
  series: text("series"),
});

const words = z.strictObject(byLanguage((language) => plain(language)));

/** `content/localities/<slug>.md` */
export const localitySchema = z.strictObject({
  name: words,
  /** For axes and small places. */
  short: words,
  kind: choice("kind", kinds),
});

/** `content/indicators/<slug>.md` */
export const indicatorSchema = z.strictObject({
  name: words,
  short: words,
  /** What a reader may ask that its records answer; the front page leads on by such questions. */
  question: words.optional(),
  unit: choice("unit", units),
  pillar: choice("pillar", pillars),
  /** Whether a higher value is the better one. */
  better: choice("better", ["higher", "lower"]),
});

/** `content/series/<slug>.md` */
export const seriesSchema = z.strictObject({
  name: words,
  short: words,
  /** Who measured. */
  measurer: plain("measurer"),
});

export type ArticleHead = z.infer<typeof articleSchema>;
export type TargetEntry = z.infer<typeof targetSchema>;
export type OutcomeEntry = z.infer<typeof outcomeSchema>;
