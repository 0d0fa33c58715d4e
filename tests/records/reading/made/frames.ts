import type { Language } from "../../../../src/records/lexicon/index.ts";
import type { StatementKind } from "../../../../src/records/reading/choice/asked.ts";
import type { Unit } from "../../../../src/records/unit.ts";

/** A sentence with gaps: `[v]` for the value, `[y]` for the year. */
export interface Frame {
  readonly unit: Exclude<Unit, "milestone">;
  readonly kind: StatementKind;
  readonly text: string;
}

const frame = (unit: Frame["unit"], kind: StatementKind, text: string): Frame => ({ unit, kind, text });

/** Plain sentences of each unit. */
export const frames: Readonly<Record<Language, readonly Frame[]>> = {
  en: [
    frame("percent", "target", "by [y], [v] of households will use online services"),
    frame("percent", "target", "the city wants [v] of files to be handled online by [y]"),
    frame("percent", "outcome", "in [y], [v] of adults had a digital account"),
    frame("percent-of-grdp", "target", "the digital economy will make up [v] of GRDP by [y]"),
    frame("percent-of-grdp", "outcome", "the digital economy made up [v] of GDP in [y]"),
    frame("percent-per-year", "target", "labour productivity will grow by [v] a year until [y]"),
    frame("percent-growth", "target", "the number of open data sets will increase by [v] by [y]"),
    frame("count", "target", "the province will have [v] digital enterprises by [y]"),
    frame("count", "outcome", "in [y] there were [v] digital firms in the province"),
  ],
  fr: [
    frame("percent", "target", "d’ici [y], [v] des ménages utiliseront les services en ligne"),
    frame("percent", "target", "la ville veut que [v] des dossiers soient traités en ligne en [y]"),
    frame("percent", "outcome", "en [y], [v] des adultes avaient un compte numérique"),
    frame("percent-of-grdp", "target", "l’économie numérique représentera [v] du PIB d’ici [y]"),
    frame("percent-of-grdp", "outcome", "l’économie numérique a représenté [v] du PIB en [y]"),
    frame("percent-per-year", "target", "la productivité du travail augmentera de [v] par an jusqu’en [y]"),
    frame("count", "target", "la province comptera [v] entreprises numériques d’ici [y]"),
    frame("count", "outcome", "en [y], la province comptait [v] entreprises numériques"),
  ],
  vi: [
    frame("percent", "target", "đến năm [y], [v] hộ gia đình sử dụng dịch vụ trực tuyến"),
    frame("percent", "target", "phấn đấu [v] hồ sơ được xử lý trực tuyến vào năm [y]"),
    frame("percent", "outcome", "năm [y], [v] người trưởng thành có tài khoản số"),
    frame("percent-of-grdp", "target", "đến năm [y], kinh tế số chiếm [v] GRDP"),
    frame("percent-of-grdp", "outcome", "năm [y], kinh tế số chiếm [v] GRDP của tỉnh"),
    frame("percent-per-year", "target", "năng suất lao động tăng [v] mỗi năm đến năm [y]"),
    frame("count", "target", "đến năm [y], tỉnh có [v] doanh nghiệp số"),
    frame("count", "outcome", "năm [y], tỉnh có [v] doanh nghiệp công nghệ số"),
  ],
};

/** Words beside a value that hold other numbers: dates, ages, speeds, numbers of decrees, networks, levels. Each ends or begins a sentence. */
export const distractors: Readonly<Record<Language, { readonly before: readonly string[]; readonly after: readonly string[] }>> = {
  en: {
    before: ["under Decision 749/QD-TTg, ", "according to Resolution No. 52 of the party committee, ", "on a 5G network, ", "with 4G/5G coverage, ", "at level 4, ", "for people aged 15 and over, "],
    after: [", according to a plan signed on 16 March", ", says Decision No. 411/QD-TTg", " (level 4)", " at a speed of at least 100 Mbps", ", on 4G and 5G networks", " under Plan 239"],
  },
  fr: {
    before: ["selon la décision n° 749, ", "sur un réseau 5G, ", "au niveau 4, ", "avec une couverture 4G/5G, ", "pour les personnes âgées de 15 ans et plus, "],
    after: [", selon un plan signé le 16 mars", ", dit la décision n° 411/QD-TTg", " (niveau 4)", " à un débit d’au moins 100 Mbit/s", ", sur les réseaux 4G et 5G"],
  },
  vi: {
    before: ["theo Quyết định số 749/QĐ-TTg, ", "trên mạng 5G, ", "ở mức độ 4, ", "với mạng 4G/5G, ", "theo Nghị quyết số 52-NQ/TW, "],
    after: [", theo kế hoạch ký ngày 16/3", ", theo Quyết định số 411/QĐ-TTg", " (mức độ 4)", ", trên mạng 4G và 5G"],
  },
};

/** Words that undo, limit, soften or condition whatever they are written to. */
export const undoing: Readonly<Record<Language, { readonly before: readonly string[]; readonly after: readonly string[] }>> = {
  en: {
    before: ["if funds allow, ", "unless the plan changes, ", "nobody expects that ", "experts doubt that ", "the city gave up its goal that ", "it is no longer planned that ", "the plan failed because "],
    after: [", if funds allow", ", provided that the budget is approved", ", a goal that the city has dropped", ", which is out of reach", ", or so the mayor hopes", "?"],
  },
  fr: {
    before: ["si le budget le permet, ", "sous réserve de financement, ", "personne ne croit que ", "la ville a renoncé à ce que "],
    after: [", si les fonds le permettent", ", sous réserve des crédits", ", un objectif abandonné", ", objectif hors de portée", "\u202f?"],
  },
  vi: {
    before: ["nếu đủ vốn, ", "nếu được bố trí kinh phí, ", "không ai tin rằng ", "thành phố đã bỏ mục tiêu "],
    after: [", nếu đủ vốn", ", nếu ngân sách cho phép", ", mục tiêu đã bị hủy", "?"],
  },
};

/** Words that a figure may stand beside. */
export const phrasesAround = {
  grdp: { en: "of GRDP", fr: "du PIB régional", vi: "GRDP" },
  growth: { en: "growth of", fr: "croissance de", vi: "tăng trưởng" },
  places: { en: "localities", fr: "localités", vi: "địa phương" },
  shares: { en: "by 2030 the share of files that are handled online will be", fr: "d’ici 2030, la part des dossiers traités en ligne sera de", vi: "đến năm 2030, tỷ lệ hồ sơ trực tuyến đạt" },
  things: { en: "digital enterprises", fr: "entreprises numériques", vi: "doanh nghiệp số" },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;
