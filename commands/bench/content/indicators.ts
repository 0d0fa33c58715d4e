import type { Pillar } from "../../../src/records/schema.ts";
import type { Unit } from "../../../src/records/unit.ts";
import { subjects, type Subject } from "./subjects.ts";

/** One indicator: a way of measuring one subject. */
export interface Indicator {
  readonly slug: string;
  readonly unit: Unit;
  readonly pillar: Pillar;
  readonly better: "higher" | "lower";
  readonly name: { readonly en: string; readonly fr: string; readonly vi: string };
  readonly subject: Subject;
}

interface Measure {
  readonly unit: Unit;
  readonly slug: (subject: string) => string;
  readonly en: (subject: string) => string;
  /** The subject follows `de`, save where the measure asks for its article. */
  readonly fr: (subject: Subject) => string;
  readonly vi: (subject: string) => string;
}

const measures: readonly Measure[] = [
  { unit: "percent-of-grdp", slug: (subject) => `${subject}-share`, en: (subject) => `Share of ${subject} in GRDP`, fr: ({ de }) => `Part ${de} dans le PIB régional`, vi: (subject) => `Tỷ trọng ${subject} trong GRDP` },
  { unit: "percent", slug: (subject) => `households-using-${subject}`, en: (subject) => `Households using ${subject}`, fr: ({ fr }) => `Ménages utilisant ${fr}`, vi: (subject) => `Tỷ lệ hộ gia đình sử dụng ${subject}` },
  { unit: "percent-per-year", slug: (subject) => `${subject}-growth`, en: (subject) => `Growth of ${subject} a year`, fr: ({ de }) => `Croissance annuelle ${de}`, vi: (subject) => `Tốc độ tăng trưởng ${subject} hằng năm` },
  { unit: "rank", slug: (subject) => `${subject}-rank`, en: (subject) => `Rank in ${subject}`, fr: ({ de }) => `Classement en matière ${de}`, vi: (subject) => `Xếp hạng về ${subject}` },
  { unit: "count", slug: (subject) => `${subject}-enterprises`, en: (subject) => `Enterprises in ${subject}`, fr: ({ de }) => `Entreprises du secteur ${de}`, vi: (subject) => `Số doanh nghiệp ${subject}` },
  { unit: "milestone", slug: (subject) => `${subject}-complete`, en: (subject) => `Programme for ${subject} completed`, fr: ({ de }) => `Achèvement du programme ${de}`, vi: (subject) => `Hoàn thành chương trình ${subject}` },
];

/** How many indicators there are names for. */
export const indicatorsAtMost = measures.length * subjects.length;

/** So many indicators; units take turns and each unit begins with another subject, so that a dozen already has every unit and pillar. */
export function indicators(count: number): Indicator[] {
  return Array.from({ length: count }, (_, i): Indicator[] => {
    const turn = i % measures.length;
    const [measure, subject] = [measures[turn], subjects[(Math.floor(i / measures.length) + 3 * turn) % subjects.length]];
    if (!measure || !subject) return [];
    const name = { en: measure.en(subject.en), fr: measure.fr(subject), vi: measure.vi(subject.vi) };
    return [{ slug: measure.slug(subject.slug), unit: measure.unit, pillar: subject.pillar, better: measure.unit === "rank" ? "lower" : "higher", name, subject }];
  }).flat();
}
