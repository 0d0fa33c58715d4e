import type { Unit } from "../../../src/records/unit.ts";
import type { Comparator } from "../../../src/records/value.ts";

/** How one language prints promises, in words that the reader of values knows. */
export interface Wording {
  /** `{n}` stands for a number with its unit, `{a}` for the lower end of a range, without. */
  readonly values: Readonly<Record<Exclude<Comparator, "nearly" | "top" | "milestone">, readonly string[]>>;
  readonly percent: string;
  /** Whole sentences: `{place}` promises `{value}` or `{rank}` for `{subject}`, which in French is `{de}` after a noun. */
  readonly sentences: Readonly<Record<Exclude<Unit, "percent-growth" | "rank">, readonly string[]>> & { readonly rank: { readonly top: readonly string[]; readonly exactly: readonly string[] } };
  /** Puts the year to a sentence, before or after it. */
  readonly byYear: readonly string[];
}

/** A language that made-up articles are in; the site may have more. */
export type Written = "en" | "fr" | "vi";

export const wordings: Readonly<Record<Written, Wording>> = {
  en: {
    values: {
      exactly: ["{n}"],
      about: ["about {n}", "around {n}", "approximately {n}"],
      "at-least": ["at least {n}", "no less than {n}", "a minimum of {n}"],
      "more-than": ["more than {n}", "over {n}", "above {n}"],
      "at-most": ["at most {n}", "no more than {n}", "a maximum of {n}"],
      "less-than": ["less than {n}", "under {n}", "below {n}"],
      between: ["between {a} and {n}", "{a} - {n}"],
    },
    percent: "%",
    sentences: {
      "percent-of-grdp": ["{subject} of {place} will account for {value} of GRDP", "{subject} is to make up {value} of the GRDP of {place}"],
      percent: ["{value} of households in {place} will use {subject}", "the share of households of {place} using {subject} will reach {value}"],
      "percent-per-year": ["{subject} will grow by {value} a year in {place}", "{place} targets growth of {value} a year in {subject}"],
      rank: {
        top: ["{place} will be in the top {rank} nationwide in {subject}", "{place} strives to be among the {rank} leading localities in {subject}"],
        exactly: ["{place} will rank number {rank} nationwide in {subject}"],
      },
      count: ["{place} will have {value} enterprises working in {subject}", "{value} enterprises of {place} will work in {subject}"],
      milestone: ["{place} will complete its programme for {subject}", "completing the programme of {place} for {subject}"],
    },
    byYear: ["By {year}, {sentence}", "{sentence} by {year}"],
  },
  fr: {
    values: {
      exactly: ["{n}"],
      about: ["environ {n}", "quelque {n}"],
      "at-least": ["au moins {n}", "au minimum {n}"],
      "more-than": ["plus de {n}"],
      "at-most": ["au plus {n}", "au maximum {n}"],
      "less-than": ["moins de {n}"],
      between: ["entre {a} et {n}"],
    },
    percent: " %",
    sentences: {
      "percent-of-grdp": ["la part {de} représentera {value} du PIB de {place}", "le secteur {de} représentera {value} du GRDP de {place}"],
      percent: ["{value} des ménages de {place} utiliseront les outils {de}"],
      "percent-per-year": ["le secteur {de} connaîtra à {place} une croissance annuelle de {value}"],
      rank: {
        top: ["{place} figurera dans le top {rank} du pays dans le domaine {de}", "{place} s'efforce d'être parmi les {rank} premières localités dans le domaine {de}"],
        exactly: ["{place} occupera la {rank}e place du pays dans le domaine {de}"],
      },
      count: ["{place} comptera {value} entreprises du secteur {de}"],
      milestone: ["{place} achèvera son programme en faveur {de}"],
    },
    byYear: ["D'ici {year}, {sentence}", "{sentence} d'ici {year}", "À l'horizon {year}, {sentence}"],
  },
  vi: {
    values: {
      exactly: ["{n}"],
      about: ["khoảng {n}", "xấp xỉ {n}"],
      "at-least": ["tối thiểu {n}", "ít nhất {n}", "không dưới {n}"],
      "more-than": ["trên {n}", "hơn {n}"],
      "at-most": ["tối đa {n}", "không quá {n}"],
      "less-than": ["dưới {n}"],
      between: ["trong khoảng từ {a} đến {n}", "{a} - {n}"],
    },
    percent: "%",
    sentences: {
      "percent-of-grdp": ["{subject} của {place} chiếm {value} GRDP", "tỷ trọng {subject} trong GRDP của {place} đạt {value}"],
      percent: ["{value} hộ gia đình tại {place} sử dụng {subject}", "tỷ lệ hộ gia đình của {place} sử dụng {subject} đạt {value}"],
      "percent-per-year": ["{subject} của {place} tăng trưởng {value}/năm", "tốc độ tăng trưởng {subject} của {place} đạt {value}/năm"],
      rank: {
        top: ["{place} phấn đấu thuộc nhóm {rank} địa phương dẫn đầu cả nước về {subject}", "{place} nằm trong top {rank} cả nước về {subject}"],
        exactly: ["{place} xếp thứ {rank} cả nước về {subject}"],
      },
      count: ["{place} có {value} doanh nghiệp trong lĩnh vực {subject}"],
      milestone: ["{place} hoàn thành chương trình {subject}"],
    },
    byYear: ["Đến năm {year}, {sentence}", "{sentence} vào năm {year}"],
  },
};
