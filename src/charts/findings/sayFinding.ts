import { sayBy, sayEither, sayList, sayShort, sayValue, sayYear } from "../../i18n/say.ts";
import { raised } from "../../i18n/initial.ts";
import type { Words } from "../../i18n/index.ts";
import { isGrowth, type Unit } from "../../records/unit.ts";
import type { Target } from "../../records/target.ts";
import type { Value } from "../../records/value.ts";
import { agendaFinding } from "./agenda.ts";
import type { Finding, Promised, Read } from "./finding.ts";

/** What a headline needs to know beside its finding. */
export interface FindingContext {
  readonly unit: Unit;
  /** The short name of a locality. */
  readonly place: (locality: string) => string;
  /** The name of an indicator. */
  readonly indicator: (indicator: string) => string;
  /** What is promised: "Households covered by broadband", for headlines that would not say it otherwise; left out where it stands above. */
  readonly subject?: string;
  /** What a ranking ranks: "Digital transformation". */
  readonly ranking?: string;
  readonly words: Words;
}

/** A finding as a headline, without a full stop: "Hanoi and Quang Ninh aim for the same share, 30%, five years apart". */
export function sayFinding(finding: Finding, { unit, place, indicator, subject = "", ranking = "", words }: FindingContext): string {
  const said = words.findings;
  const short = (given: Value) => unbroken(sayShort(given, unit, words));
  const value = (given: Value) => (isGrowth(unit) ? unbroken(sayValue(given, unit, words)) : short(given));
  const promise = (given: Promised) => sayBy(value(given.value), given.year, words);
  const about = (rest: string) => (subject === "" ? raised(rest) : `${subject}${words.colon}${rest}`);
  const read = ({ values, year }: Read) => sayBy(sayEither(values.map(value), words), year, words);
  // After "the same growth" a figure needs no "growth" of its own.
  const amount = (given: Value) => (unit === "percent-growth" ? short(given) : value(given));
  const listed = (places: readonly string[]) => sayList(places.map(place), words);
  switch (finding.kind) {
    case "silent":
      return words.nothingFound;
    case "alone": {
      const only = place(finding.locality);
      const promises = finding.promises.map(promise).join(words.comma);
      if (unit === "rank") return `${said.rankAlone(only, ranking)}${promises === "" ? "" : `${words.colon}${promises}`}`;
      return about(`${(finding.hasOthers ? said.aloneInNumber : said.alone)(only)}${promises === "" ? "" : `${words.comma}${promises}`}`);
    }
    case "apart":
      return said.apart(listed(finding.localities), unit, amount(finding.value), finding.years);
    case "together":
      return said.together(listed(finding.localities), unit, sayBy(amount(finding.promise.value), finding.promise.year, words));
    case "leader": {
      const leads = unit === "rank" ? said.better : finding.isHigher ? said.higher : said.lower;
      const sentence = leads(place(finding.leader), place(finding.other), String(finding.year));
      return finding.values ? `${sentence}${words.colon}${said.against(value(finding.values[0]), short(finding.values[1]))}` : sentence;
    }
    case "spread":
      return said.spread(String(finding.year), value(finding.lowest.value), place(finding.lowest.locality), value(finding.highest.value), place(finding.highest.locality));
    case "climb":
      return (finding.isUp ? said.rises : said.falls)(place(finding.locality), read(finding.from), read(finding.to));
    case "several":
      return unit === "rank" ? said.severalRanks(finding.places, ranking) : about(said.several(finding.places));
    case "promisedAlone":
      return about(said.promisedAlone(place(finding.locality), sayList(years(finding.years).map((year) => sayYear(year, words)), words)));
    case "promisedBy":
      return about(finding.localities.length > 3 ? said.promisedByMany(finding.localities.length) : said.promisedBy(listed(finding.localities)));
    case "shared":
      return said.shared(finding.count, finding.indicators, finding.places, finding.indicator === null ? null : indicator(finding.indicator));
    case "counted":
      return said.counted(finding.promises, finding.numbered);
  }
}

/** How many promises these are, as a headline: "53 promises, 31 of them with a number". */
export function sayCount(targets: readonly Target[], words: Words): string {
  return sayFinding(agendaFinding(targets), { unit: "count", words, place: (slug) => slug, indicator: (slug) => slug });
}

// A line never ends between "about" and its number.
function unbroken(value: string): string {
  return value.replaceAll(" ", "\u00a0");
}

// "No year given" is said only where no year is.
function years(all: readonly (number | null)[]): readonly (number | null)[] {
  const dated = all.filter((year) => year !== null);
  return dated.length > 0 ? dated : all;
}

/** Whether the headline of a finding names what is promised, so that what stands below needn't. */
export function namesSubject({ kind }: Finding, unit: Unit): boolean {
  return kind === "promisedAlone" || kind === "promisedBy" || (unit !== "rank" && (kind === "alone" || kind === "several"));
}
