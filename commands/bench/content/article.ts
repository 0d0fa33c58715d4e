import type { Plan, Statement } from "./plan.ts";
import { quote } from "./quote.ts";
import type { Random } from "./random.ts";
import type { Written } from "./wording.ts";

interface Outlet {
  readonly slug: string;
  readonly name: string;
  readonly language: Written;
  readonly headline: (place: string, year: number) => string;
}

// Names of no newspaper: what stands under them was said by nobody.
const outlets: readonly Outlet[] = [
  { slug: "delta-post", name: "Delta Post", language: "en", headline: (place, year) => `${place} sets out its digital targets for ${year}` },
  { slug: "river-times", name: "River Times Online", language: "en", headline: (place, year) => `“Digital first”: what ${place} plans by ${year}` },
  { slug: "courrier-du-delta", name: "Le Courrier du Delta", language: "fr", headline: (place, year) => `Transformation numérique : les ambitions de ${place} à l'horizon ${year}` },
  { slug: "bao-dong-bang", name: "Báo Đồng Bằng", language: "vi", headline: (place, year) => `${place} đặt mục tiêu chuyển đổi số đến năm ${year}` },
  { slug: "tin-song-hau", name: "Tin Sông Hậu", language: "vi", headline: (place, year) => `Nghị quyết về chuyển đổi số của ${place}: những mục tiêu đến năm ${year}` },
];
const statuses = ["draft", "proposed", "adopted", "adopted", null] as const;

/** One article as a file: its slug and its Markdown. */
export function article({ place, number, statements }: Plan, random: Random): { slug: string; text: string } {
  const { slug: outlet, name, language, headline } = random.oneOf(outlets);
  const published = `${random.whole(2019, 2025)}-${String(random.whole(1, 12)).padStart(2, "0")}-${String(random.whole(1, 28)).padStart(2, "0")}`;
  const slug = `${outlet}-${place.slug}-plan-${number}-${published.slice(0, 4)}`;
  const status = random.oneOf(statuses);
  const lines = [
    "---",
    `title: ${text(headline(place[language], statements[0]?.year ?? 2030))}`,
    `publisher: ${text(name)}`,
    ...(number % 3 === 0 ? [`byline: ${text("Nguyễn Thị Hạnh")}`] : []),
    `url: https://${outlet}.example/${place.slug}/${slug}.html`,
    `published: ${number % 7 === 0 ? published.slice(0, 7) : published}`,
    "accessed: 2026-11-22",
    `language: ${language}`,
    `locality: ${place.slug}`,
    ...(status ? ["document:", `  name: ${text(`Plan ${number} - ${place[language]}`)}`, `  status: ${status}`] : []),
    "targets:",
    ...statements.flatMap((statement) => entry(statement, { place, language, random })),
    "---",
    `Made for a measurement: nobody in ${place.en} said this. It stands for a report of a local newspaper on plan number ${number} of the place, which gives ${statements.length} figures or steps.`,
    "",
    "It doesn't say who decided the plan, nor from which year the figures count. Some of its sentences name no year; the paragraph around them does.",
    "",
  ];
  return { slug, text: lines.join("\n") };
}

// Every third year follows from the words around, and the article says so.
function entry({ indicator, year, value }: Statement, { place, language, random }: { place: Plan["place"]; language: Written; random: Random }): string[] {
  const isStated = random.whole(1, 3) > 1;
  return [
    `  - indicator: ${indicator.slug}`,
    `    year: ${year}`,
    `    quote: ${text(quote({ place, indicator, value, year: isStated ? year : null }, language, random))}`,
    ...(isStated ? [] : ["    basis: inferred", `    because: ${text(`The paragraph opens with ${year}; this sentence names no year.`)}`]),
  ];
}

// What JSON quotes, YAML reads.
const text = (words: string) => JSON.stringify(words);
