import type { Methodology } from "./methodology.ts";

const nnbsp = "\u202f";
const quoted = (text: string) => `«${nnbsp}${text}${nnbsp}»`;

export const fr: Methodology = {
  lead: `La citation est la donnée. Personne ne saisit de nombre${nnbsp}: chacun est lu dans les mots qui l'énoncent, et ces mots figurent à côté de lui. Les rares valeurs qu'aucune règle ne peut lire sont notre propre lecture, et signalées comme telles.`,
  sections: {
    quote: {
      title: "La citation",
      paragraphs: [
        `Un rédacteur copie le passage le plus court d'une source qui énonce un objectif, quarante mots au plus, dans la langue où il a paru. Il indique la localité, l'indicateur et l'année dont il est question. La valeur n'est pas notée une seconde fois${nnbsp}: elle ne peut donc pas s'écarter de sa source.`,
      ],
    },
    number: {
      title: "Le parcours d'un nombre",
      paragraphs: ["De l'article au graphique, une valeur passe par quatre étapes."],
      points: [
        "Les mots sont copiés dans la source et peuvent être comparés lettre par lettre à une copie conservée.",
        `Un programme lit la valeur selon les règles de la langue de la citation${nnbsp}: ${quoted("7,5")} vaut sept et demi en français et en vietnamien.`,
        `L'unité de l'indicateur décide quels chiffres peuvent compter. Pour une part, seul un pourcentage compte, si bien que ${quoted("niveau 4")}, ${quoted("5G")} ou ${quoted("2025")} n'est jamais pris pour tel.`,
        `Tous les énoncés qui portent sur la même localité, le même indicateur et la même année forment un objectif. Celui-ci a sa propre page, avec toutes ses citations${nnbsp}; chaque repère d'un graphique et chaque ligne d'un tableau y renvoient.`,
      ],
    },
    comparators: {
      title: "Ce qui entoure un nombre",
      paragraphs: [`${quoted(`Environ 30${nnbsp}%`)}, ${quoted(`30${nnbsp}%`)} et ${quoted(`plus de 30${nnbsp}%`)} sont trois promesses différentes. Chaque sorte garde son nom dans les données et sa forme propre sur les graphiques.`],
    },
    refused: {
      title: "Ce qui est refusé",
      paragraphs: ["Une valeur fausse coûterait plus cher qu'une valeur absente. Quand le texte laisse un doute, le programme refuse la citation et dit pourquoi, et le site n'est pas généré tant qu'un rédacteur n'a pas tranché."],
      points: [
        "Deux chiffres qui pourraient tous deux être la valeur. Le rédacteur indique alors les mots qui l'énoncent.",
        "Un nombre dont le rôle ne peut être établi, ou dont le séparateur décimal est incertain.",
        "Un chiffre qui ne convient pas à l'unité de l'indicateur, ou aucun chiffre.",
        "Une citation qui ne figure pas dans la copie conservée de sa source.",
      ],
    },
    year: {
      title: "L'année",
      paragraphs: [`Soit la citation donne l'année, soit nous l'avons déduite des phrases voisines. Chaque énoncé précise lequel des deux cas s'applique, et pourquoi. ${quoted("Avant 2025")} figure sous 2025, l'année nommée. Quand rien n'indique l'année, aucune n'est donnée ici.`],
    },
    readings: {
      title: "Nos propres lectures",
      paragraphs: [`Certains mots sont clairs pour un lecteur, mais aucune règle ne sait les lire${nnbsp}: ${quoted("l'ensemble de son système administratif")} vaut 100${nnbsp}%. La valeur relève alors de notre lecture. L'énoncé le signale et en donne la raison. ${quoted("Parmi les localités leaders")} ne donne aucun nombre et n'en reçoit pas.`],
    },
    disagreement: {
      title: "Quand les sources divergent",
      paragraphs: ["Deux articles peuvent donner à la même promesse des valeurs, des années ou des stades de décision différents. Nous ne tranchons pas. Les deux énoncés figurent côte à côte, sur la page et sur le graphique, avec l'indication de qui a dit quoi. Quand une source ne dit pas si un plan a été adopté, nous n'en concluons pas qu'il l'a été."],
    },
    ids: {
      title: "Des adresses qui durent",
      paragraphs: [`Chaque énoncé a un identifiant formé de la localité, de l'indicateur, de l'année et de l'article. Un identifiant publié ne disparaît jamais${nnbsp}: un énoncé erroné est signalé comme retiré ou déplacé, avec la date et la raison, et son adresse l'indique.`],
    },
    limits: {
      title: "Ce qui est laissé de côté",
      paragraphs: [`Nous relevons ce que rapportent les articles, et non les décisions elles-mêmes, uniquement dans les sources répertoriées ici. ${quoted("Aucun objectif trouvé dans les sources")} ne signifie pas qu'il n'existe aucun objectif. Les souhaits qui ne fixent rien à atteindre, les prévisions, les résultats passés et les chiffres propres à un seul secteur ne sont pas des objectifs et ne sont pas relevés.`],
    },
  },
};
