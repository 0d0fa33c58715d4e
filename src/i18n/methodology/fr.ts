import type { Methodology } from "./methodology.ts";

const nnbsp = "\u202f";
const quoted = (text: string) => `«${nnbsp}${text}${nnbsp}»`;

export const fr: Methodology = {
  lead: `La citation est la donnée. Aucun nombre de ce site n'a été saisi par quiconque${nnbsp}: chacun est lu dans les mots qui l'énoncent, et ces mots se trouvent à côté de lui.`,
  sections: {
    quote: {
      title: "La citation",
      paragraphs: [
        "Un rédacteur copie les mots les plus brefs d'une source qui énoncent un objectif, quarante au plus, dans la langue où ils ont paru. Il indique le lieu, l'indicateur et l'année dont ils parlent. La valeur n'est pas notée une seconde fois, elle ne peut donc pas s'écarter de sa source.",
      ],
    },
    number: {
      title: "Le chemin d'un nombre",
      paragraphs: ["De l'article au graphique, une valeur passe par quatre étapes."],
      points: [
        "Les mots sont copiés de la source et peuvent être comparés lettre à lettre à une copie conservée.",
        `Un programme lit la valeur selon les règles de la langue de la citation${nnbsp}: ${quoted("7,5")} vaut sept et demi en français et en vietnamien.`,
        `L'unité de l'indicateur décide quels chiffres peuvent compter. Pour une part, seul un pourcentage compte, si bien que ${quoted("niveau 4")}, ${quoted("5G")} ou ${quoted("2025")} n'est jamais pris pour tel.`,
        "Tous les énoncés d'un même lieu, indicateur et année forment un objectif. Il a sa propre page, avec chaque citation, et chaque marque et chaque ligne de tableau y mène.",
      ],
    },
    comparators: {
      title: "Ce qui entoure un nombre",
      paragraphs: [`${quoted(`Environ 30${nnbsp}%`)}, ${quoted(`30${nnbsp}%`)} et ${quoted(`plus de 30${nnbsp}%`)} sont trois promesses différentes. Chaque forme garde son nom dans les données et son dessin sur les graphiques.`],
    },
    refused: {
      title: "Ce qui est refusé",
      paragraphs: ["Une valeur fausse coûterait plus cher qu'une valeur absente. Là où les mots laissent un doute, le programme refuse la citation et dit pourquoi, et le site n'est pas construit tant qu'un rédacteur n'a pas tranché."],
      points: [
        "Deux chiffres qui pourraient tous deux être la valeur. Le rédacteur nomme alors les mots qui l'énoncent.",
        "Un nombre dont le rôle ne peut être établi, ou dont le signe décimal est incertain.",
        "Un chiffre qui ne convient pas à l'unité de l'indicateur, ou aucun chiffre.",
        "Une citation qui ne figure pas dans la copie conservée de sa source.",
      ],
    },
    year: {
      title: "L'année",
      paragraphs: [`Ou bien les mots énoncent l'année, ou bien nous l'avons déduite des phrases voisines. Chaque énoncé dit lequel des deux, et pourquoi. ${quoted("Avant 2025")} figure sous 2025, l'année nommée. Là où rien ne donne d'année, aucune n'est donnée ici.`],
    },
    readings: {
      title: "Nos propres lectures",
      paragraphs: [`Certains mots sont clairs pour un lecteur et pour aucune règle${nnbsp}: ${quoted("l'ensemble de son système administratif")} vaut 100${nnbsp}%. La valeur est alors notre lecture. L'énoncé le dit et en donne la raison. ${quoted("Parmi les localités leaders")} ne nomme aucun nombre et n'en reçoit pas.`],
    },
    disagreement: {
      title: "Quand les sources divergent",
      paragraphs: ["Deux articles peuvent donner à la même promesse des valeurs, des années ou des étapes de décision différentes. Nous n'en choisissons aucune. Les deux énoncés figurent côte à côte, sur la page et sur le graphique, avec le nom de qui a dit quoi. Une source qui ne dit pas si un plan a été adopté n'est pas censée dire qu'il l'a été."],
    },
    ids: {
      title: "Des adresses qui durent",
      paragraphs: [`Chaque énoncé a un identifiant formé du lieu, de l'indicateur, de l'année et de l'article. Un identifiant publié ne disparaît jamais${nnbsp}: si un énoncé était faux, il est signalé comme retiré ou déplacé, avec la date et la raison, et son adresse le dit.`],
    },
    limits: {
      title: "Ce qui est laissé de côté",
      paragraphs: [`Nous relevons ce que rapportent les articles, non les décisions elles-mêmes, et seulement dans les sources indiquées ici. ${quoted("Aucun objectif trouvé dans les sources")} ne signifie pas qu'il n'existe aucun objectif. Les souhaits sans terme, les attentes, les résultats passés et les chiffres d'un seul secteur ne sont pas des objectifs et ne sont pas relevés.`],
    },
  },
};
