import type { ListWords } from "./words.ts";

const plural = (count: number, one: string, many: string) => `${count} ${count < 2 ? one : many}`;
const nnbsp = "\u202f";

export const fr: ListWords = {
  lists: {
    targets: (count) => plural(count, "promesse", "promesses"),
    articles: (count) => plural(count, "article", "articles"),
    statements: (count) => plural(count, "énoncé cité", "énoncés cités"),
    facts: "L’article",
    aboutPlace: "À propos",
    read: (host, language) => `Lire l’article sur ${host} (en ${language.toLowerCase()})`,
    whatItIs: "De quoi il s’agit, et ce qui reste en suspens",
    indicators: "Ce qui a été promis, et comment on le mesure. Deux promesses ne figurent sous un même indicateur que si elles portent sur la même chose.",
    indicatorIs: (name) => `${name}${nnbsp}: ce que chaque localité a promis, pour quand, et les citations qui l’énoncent.`,
    places: "Les localités dont les promesses sont comparées ici, avec le pays pour point de repère.",
    placeIs: (name) => `${name}${nnbsp}: ce qui a été promis en matière de transformation numérique, pour quand et dans quels termes.`,
    sources: "Les articles d’où sont tirées les promesses. Chacun rend compte d’un plan, sans être le plan lui-même.",
    sourceIs: (title, publisher) => `Les promesses que nous tirons de «${nnbsp}${title}${nnbsp}», ${publisher}, et ce que l’article laisse en suspens.`,
    statedIn: "Promesses relevées dans cet article",
    statedNothing: "Nous n’avons relevé aucune promesse dans cet article.",
    original: "Texte d’origine",
    language: "Langue",
    byline: "Signature",
    issuer: "Autorité émettrice",
    download: "Télécharger tous les objectifs",
  },
};
