import type { Unit } from "../records/unit.ts";
import { lowered, raised } from "./initial.ts";
import { fr as lists } from "./lists/fr.ts";
import { fr as read } from "./read/fr.ts";
import { fr as reuse } from "./reuse/fr.ts";
import type { Words } from "./words.ts";

// French puts a narrow no-break space before % and inside quotation marks, and 0 is singular.
const nnbsp = "\u202f";
const plural = (count: number, one: string, many: string) => `${count} ${count < 2 ? one : many}`;

const small = ["zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"];
const spelled = (count: number) => small[count] ?? String(count);
// A country takes its article within a sentence; cities and provinces take none.
const named = (place: string) => (place === "Vietnam" ? "le Vietnam" : place);
const only = (place: string) => (place === "Vietnam" ? "seul le Vietnam" : `seule ${place}`);
// "que" loses its vowel before another, and a name may begin with any: "qu’An Giang", but "que Hanoï" and "que Yên Bái".
const than = (name: string) => (/^[aeiou]/i.test(name.normalize("NFD")) ? `qu’${name}` : `que ${named(name)}`);
// A range loses its own preposition after another: "contre 7 à 7,5 %", "un objectif de 7 à 7,5 %".
const ranged = (value: string) => value.replace(/^entre\s(.+?)\set\s/, "$1\u00a0à\u00a0");
const of = (value: string) => (/^entre\s/.test(value) ? `de ${ranged(value)}` : /^[ae]/.test(value) ? `d’${value}` : `de ${value}`);
// "Top 5" has no article of its own, as it stands on a chart.
const theTop = (value: string) => value.replace(/^top/, "le top");
// What is promised is promised "pour 2025 et 2030", though it stands "d’ici 2025" beside a value.
const by = "d’ici ";
const due = (years: string) => (years.startsWith(by) ? ` pour ${years.slice(by.length).replaceAll(` ${by}`, " ")}` : `, ${years}`);
const inDispute = (...values: readonly string[]) => (values.some((value) => / ou /.test(value)) ? ", selon les sources" : "");
const same = (unit: Unit) => (unit === "rank" ? "le même rang" : unit === "count" ? "le même nombre" : unit === "percent-per-year" ? "la même croissance" : unit === "percent-growth" ? "la même hausse" : "la même part");

export const fr: Words = {
  ...reuse,
  ...lists,
  ...read,
  language: "fr",
  locale: "fr",
  territory: "fr_FR",
  quotation: [`«${nnbsp}`, `${nnbsp}»`, "“", "”"],
  colon: "\u202f: ",
  comma: ", ",
  semicolon: `${nnbsp}; `,
  site: {
    name: "Digital Targets",
    tagline: `Objectifs numériques au Vietnam${nnbsp}: ce qui a été promis, pour quand et dans quels termes`,
    description: "Ce que Hanoï, Hô Chi Minh-Ville et Quang Ninh ont promis en matière de transformation numérique, pour quand et dans quels termes. Chaque valeur renvoie à la citation qui l’énonce.",
    skip: "Aller au contenu",
    licence: "Nos données et nos textes sont librement réutilisables, à condition de citer Digital Targets. Les citations restent la propriété de leurs éditeurs.",
    menu: "Menu principal", languages: "Langue", breadcrumb: "Fil d’Ariane",
  },
  pages: { front: "Accueil", indicators: "Indicateurs", localities: "Localités", sources: "Sources", methodology: "Notre méthode", notFound: "Page introuvable" },
  pillars: { overall: "Général", government: "Administration", economy: "Économie", society: "Société", infrastructure: "Infrastructures", innovation: "Innovation", security: "Sécurité" },
  kinds: { city: "Ville", province: "Province", country: "Pays" },
  statuses: { draft: "Projet, pas encore adopté", proposed: "Proposition, pas encore adoptée", adopted: "Adopté" },
  statusUnknown: "L’article ne dit pas si le texte a été adopté",
  bases: { stated: "L’année figure dans la phrase", inferred: "Nous avons déduit l’année" },
  comparators: {
    exactly: { name: "exactement", meaning: `Un nombre donné tel quel${nnbsp}: «${nnbsp}30${nnbsp}%${nnbsp}», «${nnbsp}la totalité${nnbsp}».`, drawn: "Un point plein" },
    about: { name: "environ", meaning: `Un nombre présenté comme approximatif${nnbsp}: «${nnbsp}environ${nnbsp}», «${nnbsp}autour de${nnbsp}».`, drawn: "Un point évidé entouré d’un halo" },
    nearly: { name: "près de", meaning: `Un nombre presque atteint${nnbsp}: «${nnbsp}près de${nnbsp}», «${nnbsp}presque${nnbsp}». Seuls des chiffres mesurés sont lus ainsi${nnbsp}; une promesse formulée de la sorte est refusée.`, drawn: `Comme «${nnbsp}environ${nnbsp}»` },
    "at-least": { name: "au moins", meaning: `Un plancher qu’il suffit d’atteindre${nnbsp}: «${nnbsp}au moins${nnbsp}», «${nnbsp}au minimum${nnbsp}».`, drawn: "Un point plein et une flèche vers les valeurs supérieures" },
    "more-than": { name: "plus de", meaning: `Un plancher à dépasser${nnbsp}: «${nnbsp}plus de${nnbsp}», «${nnbsp}supérieur à${nnbsp}».`, drawn: "Un point évidé et une flèche vers les valeurs supérieures" },
    "at-most": { name: "au plus", meaning: `Un plafond à ne pas dépasser${nnbsp}: «${nnbsp}au plus${nnbsp}», «${nnbsp}au maximum${nnbsp}».`, drawn: "Un point plein et une flèche vers les valeurs inférieures" },
    "less-than": { name: "moins de", meaning: `Un plafond sous lequel il faut rester${nnbsp}: «${nnbsp}moins de${nnbsp}», «${nnbsp}inférieur à${nnbsp}».`, drawn: "Un point évidé et une flèche vers les valeurs inférieures" },
    between: { name: "entre", meaning: `Deux bornes${nnbsp}: «${nnbsp}de 7 à 7,5${nnbsp}%${nnbsp}». Aucune moyenne n’en est tirée.`, drawn: "Une barre d’une borne à l’autre" },
    top: { name: "parmi les premières localités", meaning: `Une place en tête de classement${nnbsp}: «${nnbsp}top 5${nnbsp}», «${nnbsp}cinq premières localités${nnbsp}».`, drawn: "Les échelons pleins d’une échelle, le meilleur rang en haut" },
    milestone: { name: "jalon", meaning: "Une promesse sans chiffre.", drawn: "Un fanion et du texte, jamais un nombre" },
  },
  value: {
    exactly: (amount) => amount,
    about: (amount) => `environ ${amount}`,
    nearly: (amount) => `près de ${amount}`,
    atLeast: (amount) => `au moins ${amount}`,
    moreThan: (amount) => `plus de ${amount}`,
    atMost: (amount) => `au plus ${amount}`,
    lessThan: (amount) => `moins de ${amount}`,
    between: (low, high) => `entre ${low} et ${high}`,
    top: (last) => (last === "1" ? "à la première place" : `parmi les ${small[Number(last)] ?? last} premières localités`),
    topShort: (last) => (last === "1" ? "1re place" : `top ${last}`),
    place: (rank) => (rank === "1" ? "le 1er rang" : `le ${rank}e rang`),
    milestone: "une promesse sans chiffre",
    promised: "promis",
    promisedUnnumbered: "promis sans chiffre",
  },
  unit: {
    "percent-of-grdp": (amount) => `${amount}${nnbsp}% du PIB régional`,
    percent: (amount) => `${amount}${nnbsp}%`,
    "percent-per-year": (amount) => `${amount}${nnbsp}% par an`,
    "percent-growth": (amount) => `${amount}${nnbsp}% de hausse`,
    count: (amount) => amount,
  },
  measure: {
    "percent-of-grdp": "en pourcentage du produit intérieur brut régional (PIB régional, ou GRDP)",
    percent: "en pourcentage",
    "percent-per-year": "en pourcentage",
    "percent-growth": "en pourcentage, sur l’ensemble de la période",
    rank: "parmi les provinces et les villes du Vietnam (le rang 1 est le meilleur)",
    count: "en nombre",
    milestone: "sans chiffre",
  },
  byYear: (year) => `d’ici ${year}`,
  undated: "sans année précisée",
  // The first of a month is an ordinal: "1er mars 2021".
  date: { day: (day, month, year) => `${day === 1 ? "1er" : day} ${month} ${year}`, month: (month, year) => `${month} ${year}`, year: (year) => year },
  dateUnknownDay: "jour exact non précisé",
  front: {
    lead: (places) => `${places} se sont fixé des objectifs pour leur transformation numérique. Voici ce que chacune dit vouloir atteindre, et pour quand, d’après les termes mêmes des articles qui en rendent compte.`,
    how: [
      `Pour chaque source, un rédacteur cite les passages les plus courts qui énoncent un objectif. Le site y lit la valeur, avec son «${nnbsp}environ${nnbsp}», son «${nnbsp}au moins${nnbsp}» ou son «${nnbsp}plus de${nnbsp}», et la refuse dès que le texte laisse place au doute.`,
      "Chaque valeur de cette page renvoie à la citation qui l’énonce, dans la langue où elle a paru, puis à la source.",
    ],
    glance: "Ce que chaque localité a promis",
    latest: "Les sources",
    fields: "Ce que chaque localité a promis, domaine par domaine",
    field: "Domaine",
    few: "Si les signes sont rares, c’est peut-être seulement que peu d’articles ont été lus.",
    questions: "Commencer par une question",
    everything: (indicators) => (indicators < 2 ? "Tous les indicateurs" : `Les ${indicators} indicateurs`),
  },
  stories: { kind: "Notre article", sources: "Sur quoi il repose", held: "Chaque chiffre de ce texte renvoie à la promesse qui l’énonce, et a été confronté aux mots de sa source avant toute parution." },
  pageKinds: { indicator: "Indicateur", locality: "Localité", target: "Promesse", article: "Source" },
  nothingFound: "Aucun objectif trouvé dans les sources",
  target: {
    // "A promis 40 % du PIB régional" would promise the money; a bare number takes its noun from the title.
    sentence: (place, promise) => `${raised(named(place))} ${/\brang\b/.test(promise) ? `s’est fixé pour objectif ${promise}` : promise.includes("%") ? `s’est fixé un objectif ${of(promise)}` : `en a promis ${promise}`}.`,
    sentenceTop: (place, promise) => `${raised(named(place))} s’est fixé pour objectif de figurer ${promise}.`,
    sentenceMilestone: (place, year) => `${raised(named(place))} l’a promis${year.startsWith(by) ? `${due(year)}, sans donner de chiffre` : " sans donner de chiffre ni d’année"}.`,
    records: "Ce que disent les sources",
    agree: (count) => (count === 0 ? "Aucune source n’en fait état." : count === 1 ? "Une seule source en fait état." : `${raised(spelled(count))} sources en font état, et elles concordent.`),
    differ: "Les sources divergent sur la valeur",
    // The verb and the unit are said once: "Une source indique 30 % du PIB régional, deux autres environ 30 %".
    sides: (sides) => {
      const said = sides.map(({ value, sources }, i) => {
        const isLast = i === sides.length - 1 && i > 1;
        const who = i === 0 ? (sources === 1 ? "une source" : `${spelled(sources)} sources`) : sources === 1 ? (isLast ? "une dernière" : "une autre") : `${spelled(sources)} autres`;
        if (value === null) return `${who} ${sources === 1 ? "n’indique" : "n’indiquent"} aucun chiffre`;
        const what = (i === 0 ? value : value.replace(/%\s.+$/, "%")).replace(/^parmi/, "une place parmi").replace(/^à la/, "la");
        return `${who} ${(sides[i - 1]?.value ?? null) !== null ? "" : sources === 1 ? "indique " : "indiquent "}${what}`;
      });
      return `${raised(said.length > 2 ? `${said.slice(0, -1).join(", ")} et ${said.at(-1) ?? ""}` : said.join(", "))}.`;
    },
    differInStatus: "Les sources n’indiquent pas toutes le même statut",
    readAs: "Valeur lue",
    when: "L’année",
    statedElsewhere: "L’année figure ailleurs dans la source",
    year: "Année",
    reading: "Lecture",
    ourReading: "Cette valeur relève de notre lecture\u202f: aucune règle ne permet de la tirer du texte.",
    because: "Explication",
    document: "Document",
    status: "Statut",
    original: "Le passage dans le texte d’origine",
    archived: "Copie archivée",
    accessed: (date) => `consulté le ${date}`,
    id: "Identifiant de cet énoncé",
    otherYears: "La même promesse à d’autres échéances",
    elsewhere: "Le même indicateur ailleurs",
    allElsewhere: "Toutes les localités, toutes les années",
    gone: (date) => `Retiré le ${date}`,
    goneMoved: (date) => `Déplacé le ${date}`,
    moved: "Se trouve désormais à l’adresse",
    pageIs: (title) => `${title}. La promesse telle que l’énoncent ses sources, et la valeur que nous y lisons.`,
    goneText: "Cette page a été publiée et son adresse est conservée, afin que les références qui y renvoient ne se perdent pas. Son contenu a été retiré ou déplacé, pour la raison indiquée ci-dessous.",
    goneRecords: "Énoncés qui ne sont plus sur cette page",
  },
  table: { locality: "Localité", year: "Année", value: "Promesse", quote: "Citation", source: "Source", inferred: "année déduite par nous", ourReading: "notre lecture", indicator: "Indicateur", published: "Parution", records: "Promesses", publisher: "Éditeur" },
  findings: {
    alone: (place) => `dans nos sources, ${only(place)} fixe un objectif`,
    aloneInNumber: (place) => `dans nos sources, ${only(place)} donne un chiffre`,
    rankAlone: (place, ranking) => `Dans nos sources, ${only(place)} annonce un rang en ${lowered(ranking)}`,
    apart: (places, unit, value, years) => `${places} visent ${same(unit)}, ${value}, à ${spelled(years)} an${years === 1 ? "" : "s"} d’intervalle`,
    together: (places, unit, promise) => `${places} visent ${same(unit)}${nnbsp}: ${theTop(promise)}`,
    higher: (place, other, year) => `Pour ${year}, ${place} vise plus haut ${than(other)}`,
    lower: (place, other, year) => `Pour ${year}, ${place} vise plus bas ${than(other)}`,
    better: (place, other, year) => `Pour ${year}, ${place} vise un meilleur rang ${than(other)}`,
    against: (value, other) => `${theTop(value)}, contre ${theTop(ranged(other))}`,
    spread: (year, low, lowPlace, high, highPlace) => `Pour ${year}, ${lowPlace} vise le plus bas (${low}) et ${highPlace} le plus haut (${high})`,
    rises: (place, from, to) => `${raised(named(place))} vise plus haut au fil des ans${nnbsp}: ${from}, puis ${to}${inDispute(from, to)}`,
    falls: (place, from, to) => `${raised(named(place))} vise plus bas au fil des ans${nnbsp}: ${from}, puis ${to}${inDispute(from, to)}`,
    several: (places) => (places === 0 ? "aucune localité ne donne de chiffre" : places === 1 ? "une seule localité donne un chiffre" : `${spelled(places)} localités donnent un chiffre`),
    severalRanks: (places, ranking) => `${places === 0 ? "Aucune localité n’annonce de rang" : places === 1 ? "Une seule localité annonce un rang" : `${raised(spelled(places))} localités annoncent un rang`} en ${lowered(ranking)}`,
    promisedAlone: (place, years) => `dans nos sources, ${only(place)} le promet${due(years)}`,
    promisedBy: (places) => `promis sans chiffre par ${named(places)}`,
    promisedByMany: (places) => `promis sans chiffre par ${places === 0 ? "aucune localité" : places === 1 ? "une seule localité" : `${spelled(places)} localités`}`,
    shared: (count, indicators, places, indicator) => {
      const all = `l’objet d’une promesse dans ${places === 1 ? "la seule localité suivie" : places === 2 ? "les deux localités" : `chacune des ${spelled(places)} localités`}`;
      if (count === 0) return `Dans nos sources, aucun indicateur ne fait ${all}`;
      if (count === indicators) return `Chaque indicateur fait ${all}`;
      const said = count === 1 ? "un seul indicateur" : count * 2 > indicators ? `${spelled(count)} indicateurs` : `seuls ${spelled(count)} indicateurs`;
      return `Dans nos sources, ${said} sur ${spelled(indicators)} ${count === 1 ? "fait" : "font"} ${all}${indicator === null ? "" : `${nnbsp}: ${lowered(indicator)}`}`;
    },
    counted: (promises, numbered) => promises === 0 ? "aucune promesse" : `${plural(promises, "promesse", "promesses")}, ${numbered === promises ? (promises === 1 ? "chiffrée" : "toutes chiffrées") : numbered === 0 ? (promises === 1 ? "sans chiffre" : "toutes sans chiffre") : `dont ${plural(numbered, "chiffrée", "chiffrées")}`}`,
  },
  chart: {
    differ: "sources divergentes",
    downloads: "Télécharger",
    ranks: "rangs promis, 1 étant le meilleur",
    counted: "Ce qui est compté, et ce qui ne l’est pas",
    table: "Sous forme de tableau",
    withoutNumber: "Promis sans chiffre",
    promises: "Les promesses",
    source: (articles, dates) => `${articles < 2 ? "Source" : "Sources"}${nnbsp}: ${plural(articles, "article", "articles")}, ${dates}.`,
    key: "Comment lire le graphique",
    tableTitle: "Chaque promesse, dans les mots de sa source",
  },
  embed: {
    title: "Intégrer",
    home: "chaque valeur dans les mots de sa source",
    summary: "Intégrer ce graphique",
    lead: "Collez cette ligne dans votre article. Le graphique reste à jour, se passe de script, ne dépose aucun cookie et ne sollicite aucun autre serveur.",
    chart: "Graphique", language: "Langue", colours: "Couleurs", light: "claires", dark: "sombres",
    kinds: { comparison: "Les localités comparées", path: "Au fil des ans", rank: "Les rangs", milestones: "Promesses sans chiffre", overview: "Vue d’ensemble" },
    code: "Code pour une page web", copy: "Copier", copied: "Copié",
    preview: "Aperçu", pixels: (width) => `${width}\u00a0pixels de large`,
    picture: "Code pour une image", pictureLead: "Pour les lettres d’information et les systèmes qui n’acceptent pas de cadre. L’image garde son adresse et est redessinée avec le graphique.",
    without: "Pour les couleurs sombres, ajoutez dark/ à l’adresse du cadre et remplacez light par dark dans son style. Pour une autre langue, passez par cette page dans cette langue.",
    oembed: "Là où un système demande une adresse plutôt qu’un code (oEmbed), donnez-lui l’adresse de cette page.",
  },
  notes: {
    undecided: (articles) => `Plan pas encore adopté à la parution de l’article${nnbsp}: ${articles}.`,
    inferred: "Année déduite par nous",
    allInferred: (years) => (years === 0 ? "Nous n’avons déduit aucune année." : years === 1 ? "Nous avons déduit l’année." : "Nous avons déduit toutes les années."),
    // What is counted is promises; several may have the same year.
    someInferred: (years) => (years === 0 ? "Nous n’avons déduit aucune année." : `Nous avons déduit l’année ${years === 1 ? "d’une promesse" : `de ${spelled(years)} promesses`}.`),
  },
  picture: { part: (shown, places) => `L’image montre ${plural(shown, "localité", "localités")} sur ${places}.` },
  overview: {
    none: "aucun trouvé",
    noneIn: (count, places) => `aucun trouvé dans ${plural(count, "localité", "localités")} sur ${places}`,
    foundIn: (count, places) => `promis par ${plural(count, "localité", "localités")} sur ${places}`,
    places: (count) => plural(count, "localité", "localités"),
    caption: `Chaque valeur renvoie à ses citations. «${nnbsp}Aucun trouvé${nnbsp}» signifie qu’aucun objectif n’a été trouvé dans les sources. Les échelles partent de zéro. En trait plein, elles vont jusqu’à 100${nnbsp}%${nnbsp}; courtes et en pointillé, jusqu’à la plus grande valeur de leur ligne. Une valeur sans échelle est la seule de sa ligne. Les rangs se comptent à partir du meilleur.`,
    note: `Certains plans n’étaient encore que des projets à la parution de l’article${nnbsp}: la page de chaque promesse le précise. Ce site ne dit pas encore si les promesses ont été tenues.`,
  },
  agenda: { numbered: "avec un chiffre", unnumbered: "sans chiffre", undated: (count) => `${count} sans année précisée` },
  path: { promised: "promis", measured: "mesuré", inYear: (figure, year) => `${figure} en ${year}`, yardstick: (country) => `${country}, à titre de comparaison`, unlabelled: "Sans étiquette ci-dessus" },
  notFound: { text: "Aucune page n’existe à cette adresse.", ways: "Les adresses publiées ne disparaissent pas\u202f; celle-ci a sans doute été mal saisie. Pour poursuivre\u202f:" },
};
