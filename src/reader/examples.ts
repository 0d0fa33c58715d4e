import type { Asked } from "../records/reading/choice/asked.ts";
import type { Language } from "../records/lexicon/index.ts";

/** A sentence of ours to start from, which nobody said. */
export interface TrialExample extends Pick<Asked, "unit" | "kind"> {
  readonly language: Language;
  readonly quote: string;
}

/** Sentences that show what is read and what is refused, in each language. */
export const trialExamples: readonly TrialExample[] = [
  { language: "en", unit: "percent", kind: "target", quote: "By 2030, at least 80% of villages will have fibre" },
  { language: "en", unit: "percent", kind: "target", quote: "up to 80% of villages will have fibre by 2030" },
  { language: "fr", unit: "percent-of-grdp", kind: "outcome", quote: "l’économie numérique est passée de 9\u00a0% du PIB en 2020 à près de 14\u00a0% en 2024" },
  { language: "fr", unit: "rank", kind: "target", quote: "figurer d’ici 2028 parmi les cinq premières provinces du pays" },
  { language: "vi", unit: "count", kind: "target", quote: "đến năm 2030 có ít nhất hai nghìn doanh nghiệp công nghệ số" },
  { language: "vi", unit: "percent", kind: "target", quote: "90% hộ gia đình vào năm 2026 nếu được bố trí đủ vốn" },
];
