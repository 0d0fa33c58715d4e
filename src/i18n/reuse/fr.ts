import type { ReuseWords } from "./words.ts";

const nnbsp = "\u202f";
const records = (count: number, one: string, many: string) => `${count} ${count < 2 ? `énoncé ${one}` : `énoncés ${many}`}`;

export const fr: ReuseWords = {
  titles: { targets: "Promesses", search: "Recherche", reuse: "Réutiliser", changes: "Modifications" },
  cite: {
    title: "Citer",
    page: "Cette page, où les sources sont mises en regard",
    sources: (count) => (count === 1 ? "La source des termes cités" : "Les sources des termes cités"),
    managers: "Pour logiciels de bibliographie",
    data: "En données",
    copy: "Copier", copied: "Copié",
    read: "consulté le",
    lasting: "L’adresse de cette page ne change pas. Si un énoncé disparaît, la page dit quand et pourquoi.",
  },
  files: { excel: "CSV pour Excel", package: "Paquet de données", readme: "Notice", whole: "Toutes les données", table: "Tableau",
    tables: { targets: "Promesses", outcomes: "Chiffres mesurés", localities: "Localités", indicators: "Indicateurs", series: "Séries de mesures", articles: "Sources" } },
  changes: {
    lead: "Tous les énoncés ajoutés, modifiés ou retirés depuis la première publication, avec la date et la raison.",
    feed: "Suivre par flux (Atom)",
    nothing: "Rien n’a encore été publié.",
    kinds: { added: (count) => records(count, "ajouté", "ajoutés"), altered: (count) => records(count, "modifié", "modifiés"), withdrawn: (count) => records(count, "retiré", "retirés"), moved: (count) => records(count, "déplacé", "déplacés") },
    keys: { value: "Valeur", quote: "Citation", when: "Passage donnant l’année", basis: "Année", status: "Statut" },
    was: "avant", is: "désormais", unsaid: "non précisé",
    because: "Raison", movedTo: "Désormais à l’adresse",
    newly: "Nouvellement relevé.",
    entry: { added: (what) => `${what} (ajout)`, altered: (what) => `${what} (modification)`, withdrawn: (what) => `${what} (retrait)`, moved: (what) => `${what} (déplacement)` },
  },
  search: {
    label: "Chercher dans les promesses", button: "Chercher",
    lead: "Trouve les localités, les indicateurs, les promesses et les termes de leurs sources, en anglais, en français et en vietnamien, avec ou sans accents.",
    without: `La recherche a besoin de scripts, qui sont désactivés dans ce navigateur. Tout figure aussi dans ces listes${nnbsp}:`,
    found: { none: "Aucun résultat pour", one: "1 résultat pour", several: "# résultats pour" },
    loose: `Aucune page ne contient tous ces mots. Celles-ci en contiennent certains${nnbsp}:`,
    loading: "Recherche en cours…", failed: `L’index n’a pas pu être chargé. Réessayez, ou parcourez les listes${nnbsp}:`,
    more: "Afficher la suite", story: "Article",
  },
  filters: {
    label: "N’afficher que", all: "tout", clear: "Tout afficher",
    sort: "Nature", published: "Parution",
    sorts: { numbered: "avec un chiffre", unnumbered: "sans chiffre", disputed: "sources divergentes" },
    unsaid: "non précisé",
    shown: "# sur ## affichées", none: "Rien ne répond à tous ces critères.",
  },
  targets: { lead: "Toutes les promesses relevées dans nos sources. Chacune renvoie à sa page, avec les termes qui l’énoncent.", sources: (count) => `${count} ${count < 2 ? "source" : "sources"}` },
};
