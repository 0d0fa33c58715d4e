import { cardinals } from "./frenchCardinals.ts";
import type { Lexicon } from "./shape.ts";

const months = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre";

// De and à melt into a plural article: autour des 80 %, supérieur aux 30 %.
const contracted = (phrases: readonly string[]) => [
  ...phrases,
  ...phrases.filter((source) => source.endsWith(" de {n}")).map((source) => source.replace(/de \{n\}$/, "des {n}")),
  ...phrases.filter((source) => source.endsWith(" à {n}")).map((source) => source.replace(/à \{n\}$/, "aux {n}")),
];

export const fr: Lexicon = {
  language: "fr",
  decimalMark: ",",
  groupsBySpace: true,
  cardinals,
  homographs: ["un", "une", "neuf"],
  magnitudes: { cent: 1e2, cents: 1e2, mille: 1e3, milliers: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9 },
  grammar: {
    elisions: ["l", "d", "n", "s", "c", "j", "m", "t", "qu", "jusqu", "lorsqu", "puisqu", "quelqu", "presqu"],
    articles: ["le", "la", "les", "l'", "un", "une"],
    joins: ["ou", "et", "+"],
    turns: ["que", "qu'", "à"],
    beforeArticle: ["{n} au minimum", "{n} au maximum"],
    either: ["ou", "à"],
    ordinalMarks: [],
    decimals: ["virgule"],
    addends: [],
    homographsGoOn: true,
    unclearScales: ["k", "m", "bn", "mn", "mio", "md", "mds", "mrd", "mlds", "billion", "billions", "douzaine", "douzaines", "dizaines", "centaines"],
    partsOfTime: ["première", "seconde", "deuxième", "premier", "dernier"],
  },
  percent: ["%", "pour cent"],
  points: ["points de pourcentage", "point de pourcentage", "points de %"],
  fractions: { "la moitié": 50, "un quart": 25, "les trois quarts": 75, "des trois quarts": 75, "aux trois quarts": 75, "trois quarts": 75 },
  rough: { "une dizaine": 10, "une quinzaine": 15, "une vingtaine": 20, "une trentaine": 30, "une quarantaine": 40, "une cinquantaine": 50, "une soixantaine": 60, "une centaine": 100, "un millier": 1000 },
  whole: {
    phrases: ["la totalité", "l' intégralité", "tous les", "toutes les"],
    notAfter: "à dans sur pour par de en avec entre parmi vers chez sous sans presque quasi quasiment pratiquement partout pas non".split(" "),
    notBefore: [
      "acteurs", "efforts", "moyens", "jours", "hectares", "kilomètres", "km", "mètres", "euros", "dollars", "dongs", "dôngs", "tonnes", "heure", "siècle", "finale", "année", "autres", "de", "cinq",
      "quatre", "six", "sept", "huit", "dix", "ans", "mois", "jours", "semaines", "heures", "deux", "niveaux", "domaines", "secteurs", "types", "aspects", "cinq", "trois",
    ],
  },
  comparators: {
    about: contracted([
      "avoisinant {n}", "avoisiner|avoisine|avoisinera|avoisineront {n}", "environ {n}", "autour de {n}", "approximativement {n}", "à peu près {n}", "quelque {n}", "de l' ordre de {n}",
      "aux alentours de {n}", "aux environs de {n}", "{n} environ", "~ {n}", "≈ {n}", "grosso modo {n}",
    ]),
    "at-least": contracted([
      "{n} par an ou davantage", "{n} par an et plus", "{n} par an ou mieux", "au moins {n}", "au minimum {n}", "un minimum de {n}", "d'|d' un minimum de {n}", "minimum de {n}", "minimum {n}",
      "minimal|minimale de {n}", "pas moins de {n}", "{n} au moins", "{n} au minimum", "{n} minimum", "{n} ou plus", "{n} par an au moins", "{n} par an ou plus", "{n} par an au minimum", "{n} et plus",
      "{n} ou davantage", "{n} et au - delà", "{n} et au - dessus", "supérieur|supérieure|supérieurs|supérieures ou égal|égale|égaux|égales à {n}", "égal|égale ou supérieur|supérieure à {n}", "≥ {n}",
      "> = {n}", "{n} +", "{n} ..6 au moins", "{n} ..6 au minimum", "{n} ..6 minimum", "{n} ..6 ou plus", "un plancher de {n}", "ne|n' ..2 pas inférieur|inférieure|inférieurs|inférieures à {n}",
      "pas inférieur|inférieure à {n}", "non inférieur|inférieure à {n}", "sans être inférieur|inférieure à {n}",
    ]),
    "more-than": contracted([
      "plus de {n}", "plus d' {n}", "plus des {n}", "supérieur|supérieure|supérieurs|supérieures à {n}", "supérieur|supérieure|supérieurs|supérieures aux {n}", "au - delà de {n}", "au - delà des {n}",
      "au - dessus de {n}", "au - dessus des {n}", "dépasser|dépassera|dépasse|dépassant|dépasseront|dépassé les? {n}", "excéder|excédera|excédant les? {n}", "franchir|franchira|franchissant les? {n}",
      "dépasser|dépassera|franchir|franchira la|le barre|seuil|cap de|des {n}", "> {n}", "bien plus de {n}", "passer|passera la|le barre|cap de {n}", "passer|passera|passe|passent les {n}", "{n} dépassés",
    ]),
    "at-most": contracted([
      "ne|n' ..2 pas plus de {n}", "ne|n' ..2 pas de plus de {n}", "ne|n' dépass*|excéd* pas les? {n}", "au plus {n}", "au maximum {n}", "un maximum de {n}", "maximum de {n}", "maximum {n}",
      "pas plus de {n}", "tout au plus {n}", "plafonné|plafonnée|plafonnés|plafonnées à {n}", "limité|limitée|limités|limitées à {n}", "{n} au plus", "{n} au maximum", "{n} maximum", "{n} ou moins",
      "{n} et moins", "ne|n' ..2 pas dépasser|excéder les? {n}", "sans dépasser {n}", "sans excéder {n}", "ne pas dépasser|excéder les? {n}",
      "ne dépassera|dépasse|dépassant|dépassera|excédera pas les? {n}", "n' excédera|excède|excédant pas les? {n}", "inférieur|inférieure|inférieurs|inférieures ou égal|égale|égaux|égales à {n}",
      "égal|égale ou inférieur|inférieure à {n}", "≤ {n}", "{n} ..4 au plus", "{n} ..4 au maximum", "{n} ..3 ou moins", "ne|n' ..2 pas supérieur|supérieure|supérieurs|supérieures à {n}",
      "pas supérieur|supérieure à {n}",
    ]),
    "less-than": contracted([
      "moins de {n}", "moins d' {n}", "moins des {n}", "inférieur|inférieure|inférieurs|inférieures à {n}", "inférieur|inférieure aux {n}", "au - dessous de {n}", "en dessous de {n}", "en deçà de {n}",
      "en - deçà de {n}", "en - dessous de {n}", "sous les? {n}", "sous la barre de|des {n}", "sous le seuil de|des {n}", "< {n}",
    ]),
  },
  bridges: [
    "de", "d'", "du", "des", "la", "le", "les", "un", "une", "à", "au", "aux", "est", "sont", "être", "sera", "seront", "soit", "atteindre", "atteindra", "atteindront", "atteint", "atteignant", "avoir",
    "aura", "compter", "comptera", "représenter", "représente", "représentera", "représentant", "contribuer", "couvrir", "couvre", "couvrira", "couvrant", "former", "formera", "taux", "niveau", "hauteur",
    "croître", "augmenter", "augmentera", "progresser", "progressera", "égal", "égale",
  ],
  strongComparators: [
    "au moins", "au plus", "au minimum", "au maximum", "supérieur|supérieure|supérieurs|supérieures à", "inférieur|inférieure|inférieurs|inférieures à", "environ", "un minimum", "un maximum", "ou plus",
    "ou moins", "dépass*", "pas moins de", "pas plus de", "excéd*", "minimum", "maximum", "minimal*", "maximal*",
  ],
  ranges: {
    bounds: [
      "{a} - {b}", "entre {a} et {b}", "de {a} - {b}", "entre {a} - {b}", "compris|comprise|comprises entre {a} et {b}", "dans une fourchette de {a} à {b}", "variant de {a} à {b}", "allant de {a} à {b}",
    ],
    changes: ["de {a} à {b}", "{a} à {b}", "d' {a} à {b}"],
  },
  moves: {
    always: ["port*", "pass*", "relev*", "élev*", "faire", "hiss*", "amen*", "remont*", "bond*", "évolu*", "doubl*", "réhauss*", "rehauss*", "chang*"],
    unlessGrowth: ["augment*", "croît*", "croître", "progress*", "accroît*", "accroître", "grimp*", "mont*", "grandi*"],
  },
  ranks: {
    top: [
      "top {n}", "top - {n}", "top \" {n}", "top des {n}", "{n} premier|premiers|première|premières", "{n} ..2 premiers|premières", "{n} principal|principaux|principale|principales",
      "{n} meilleur|meilleurs|meilleure|meilleures", "{n} leaders", "{n} ..4 leaders", "{n} ..4 leader", "{n} ..4 en tête", "{n} ..4 de tête", "{n} ..5 les plus", "{n} ..5 les mieux", "{n} ..4 de pointe",
      "{n} ..4 phares", "{n} ..4 pionnières|pionniers", "premiers|premières {n}", "{n} ..4 dirigeantes", "{n} ..4 les meilleures|meilleurs", "{n} ..3 en avance", "{n} ..3 d' avant - garde",
    ],
    place: [
      "{n} rang", "{n} place", "{n} position", "au {n} rang mondial", "classé|classée|classer|classe|classera {n}", "classé|classée|classer|classe|classera au|à la|le {n}", "rang|position {n}",
      "numéro {n}", "{n} du classement", "{n} au classement",
    ],
  },
  ordinals: { premier: 1, première: 1, deuxième: 2, troisième: 3, quatrième: 4, cinquième: 5, sixième: 6, septième: 7, huitième: 8, neuvième: 9, dixième: 10 },
  ordinalEndings: ["er", "ère", "re", "e", "ème", "è", "nd", "nde", "eme"],
  elsewhere: {
    level: ["niveau|niveaux|degré|catégorie|phase|étape|groupe|pilier|zone|classe|type|version|industrie|web|trimestre|arrondissement|révolution {n}", "niveau - {n}", "révolution industrielle {n}"],
    year: ["année|années|an {n}"],
    date: [`${months} {n}`, `{n} ${months}`, "{n} er mois", "t {n}"],
    age: [
      "âgé|âgés|âgée|âgées de|d' {n}", "âgé|âgés|âgée|âgées de plus|moins de {n}", "de {n} ans", "{n} ans et|ou plus", "de plus de {n} ans", "moins de {n} ans", "à partir de {n} ans", "dès {n} ans",
    ],
    duration: ["{n} ..1 an|ans|année|années|mois|semaine|semaines|jour|jours|heure|heures|minute|minutes|seconde|secondes", "{n} h|h.", "{n} prochaines|dernières années"],
    money: [
      "$ {n}", "{n} $", "{n} usd", "usd {n}", "vnd {n}", "{n} vnd", "{n} ..1 dollars", "{n} ..1 dôngs", "{n} ..1 dongs", "{n} ..1 euros", "{n} €", "{n} de dollars", "{n} de dôngs", "{n} de dongs",
      "{n} d' euros", "{n} dollars américains", "{n} us",
    ],
    size: ["{n} mbps|gbps|mb|gb|go|mo|to|mw|kw|km|kilomètres|hectares|ha|tonnes|mètres|mbit|gbit|km2|m2"],
    document: [
      "tier {n}", "norme {n}", "iso {n}", "résolution|décision|projet|article|plan|directive|décret|circulaire|n|no|numéro|programme|loi|chapitre|odd|objectif {n}", "n ° {n}", "n º {n}",
      "résolution|décision|projet|plan|directive|décret|circulaire n ° {n}", "covid - {n}",
    ],
    base: ["sur {n}", "sur un total de {n}", "sur les {n}", "pour {n}", "sur quelque {n}", "pour chaque {n}"],
    multiple: ["{n} fois", "facteur {n}", "{n} x"],
    ordinal: [],
  },
  listing: [",", "et", "ou", "-", "/", "à"],
  functionWords: [
    "par", "en", "à", "au", "aux", "de", "du", "des", "d'", "dans", "sur", "pour", "avec", "sans", "et", "ou", "mais", "comme", "que", "qui", "dont", "où", "d'ici", "ici", "avant", "après", "durant",
    "pendant", "selon", "sous", "entre", "contre", "est", "sont", "était", "sera", "seront", "serait", "ainsi", "chaque", "lors", "vers", "depuis", "contre", "soit", "chacun", "respectivement", "ces",
    "cette", "ce", "son", "sa", "ses", "leur", "leurs", "tandis", "alors", "afin",
  ],
  grdp: [
    "grdp", "gdrp", "pib", "pibr", "prb", "produit intérieur brut", "produit régional brut", "produit brut intérieur", "produit intérieur", "l' économie nationale", "l' économie locale",
    "la production économique", "rgdp",
  ],
  of: ["de", "du", "des", "d'"],
  leadingNouns: [
    "objectif", "objectifs", "hauteur", "niveau", "seuil", "cible", "moyenne", "contribution", "barre", "minimum", "maximum", "est", "était", "sera", "serait", "poids", "rythme", "chiffre", "total",
    "score", "ordre", "plus", "moins", "près", "quota", "valeur",
  ],
  otherTotals: [
    "non agricole", "croissance du pib", "croissance du grdp", "croissance du pibr", "croissance du produit", "la croissance économique", "hors pétrole", "pib par habitant", "grdp par habitant",
    "chaque secteur", "détail", "budget", "exportations", "recettes", "chiffre d' affaires", "population", "foyers", "ménages", "main - d' œuvre", "investissement total",
  ],
  within: ["dans"],
  notOf: ["d' ici", "de croissance", "de plus", "de moins", "de hausse", "d' augmentation", "de progression", "d' accroissement", "de baisse"],
  overall: ["par rapport à", "cumul*", "au total", "en comparaison"],
  growth: {
    nouns: ["bond", "croissance", "taux de croissance", "taux d' accroissement", "taux de progression", "rythme de croissance", "hausse", "progression", "augmentation", "accroissement"],
    verbs: ["crû", "crue", "grandi*", "augment*", "croît*", "croîtr*", "croître", "progresser*", "progresse", "progressé", "bondi*", "accroît*", "accroître", "grimp*"],
    to: ["à", "jusqu' à", "au", "aux", "atteindre", "pour atteindre", "atteignant"],
    by: ["de", "d'"],
    after: ["de croissance", "de hausse", "de plus", "d' augmentation", "de progression", "de croissance annuelle", "d' accroissement", "en plus"],
    not: [],
  },
  decrease: [
    "économies", "raccourci*", "allég*", "ralent*", "accélér*", "négatif", "négative", "coup*", "gagn*", "raccourc*", "recul", "perd*", "rédui*", "réduction", "baiss*", "diminu*", "chut*", "recul*",
    "abaiss*", "économis*",
  ],
  level: ["part", "proportion", "taux", "pourcentage", "ratio", "représent*", "contribu*", "couvr*", "couvert*", "couverture", "équiva*", "compt*", "constitu*"],
  comparisons: [
    "plafonn*", "limit*", "faute d'", "faute de", "supérieur|supérieure|supérieurs|supérieures au|aux", "inférieur|inférieure|inférieurs|inférieures au|aux", "plus élevé|élevée|élevés que",
    "plus vite que", "plus rapide que", "dépass* l'", "dépass* le", "dépass* la", "dépass* les", "par rapport", "contre", "au - dessus de la", "au - dessus du", "en dessous de la", "moyenne nationale",
    "au lieu", "plutôt", "hormis", "sauf", "excepté", "à l' exception", "si",
  ],
  afterthoughts: [
    "sinon plus", "ou en dessous", "de plus qu'", "de plus que", "au minimum requis", "ou mieux", "ou davantage", "et plus", "ou plus", "ou moins", "et moins", "voire plus", "voire davantage", "voire",
    "ou presque", "plus ou moins", "au bas mot", "au mieux", "au pire", "à peu près", "ou au - delà", "et au - delà", "et davantage", "en plus", "en moins", "min", "max", "maxi", "mini", "environ",
    "si possible", "moins cher", "moins chers", "à défaut", "à peu de chose près", "ou à peu près",
  ],
  periods: ["heure", "siècle", "finale", "année", "mois", "trimestre", "jour", "semaine", "an"],
  locative: ["quelque"],
  amountLeads: [],
  leads: [
    "de", "d'", "à", "les", "le", "la", "l'", "et", "ou", "au", "aux", "des", "du", "un", "une", "soit", "compt*", "annuelle", "annuel", "sera", "seront", "est", "sont", "être", "était", "étaient",
    "serait", "soient", "atteindr*", "atteign*", "atteint*", "pass*", "taux", "représent*", "pour", "se", "croissance", "hausse", "place", "numérique", "numériques", "électronique", "progress*", "form*",
    "émerger", "faire", "couvr*", "couvert*", "supprim*", "sur", "pes*", "pibr", "pib", "grdp", "mainten*", "dématérialis*", "trait*", "productivité", "cré*", "service", "services", "procédures",
    "consacr*", "seulement", "compte", "en", "sa", "son", "ses", "leur", "leurs", "cont*", "puis", "simplifi*", "augment*", "accroît*", "croît*", "croître", "ouvr*", "install*", "déploy*", "dispos*",
    "avoir", "aura", "auront", "ait", "a", "ont", "fourn*", "offr*", "attir*", "accueill*", "développ*", "construi*", "mett*", "mis", "réalis*", "lanc*", "établ*", "soutenir", "soutien*", "accompagn*",
    "connect*", "raccord*", "équip*", "numéris*", "recens*", "regroup*", "rassembl*", "gér*", "délivr*", "intégr*", "particip*", "contribu*", "port*", "relev*", "hiss*", "fix*", "vis*", "prévo*",
    "prévoi*", "prévu*", "objectif", "parmi", "dans", "entre", "que", "qui", "dont", "où", "avec", "par", "chez", "vers", "pays", "localités", "groupe", "top", "rang", "ces", "cette", "notamment",
    "également", "aussi", "enfin", "déjà", "figur*", "class*", "rejoindr*", "intégrer", "constitu*", "génér*", "produi*", "emploi*", "employ*", "recrut*", "embauch*", "total", "totalis*", "ne", "part",
    "proportion", "économie", "moyenne", "moyen", "plus", "moins", "précisément", "exactement", "environ", "fait", "faire", "fasse", "bénéfici*", "assur*", "garant*", "exploit*", "utilis*", "près",
    "hauteur", "hauteur", "égal*", "résoudr*", "résolu*", "tenir", "détenir", "détienn*", "possèd*", "posséd*", "travaill*", "transform*", "achev*", "dépos*", "signé*", "signer", "abrit*", "héberg*",
    "vend*", "export*", "d'ici", "ici", "jour", "cours", "année", "an", "ans", "à", "sont", "vont", "va", "doit", "doivent", "devra", "devront", "devraient", "devrait", "pourra", "pourront", "franch*",
    "dépass*",
  ],
  ranked: [
    "localité*", "province*", "ville*", "pays", "nation*", "région*", "économie*", "territoire*", "collectivité*", "rang*", "place*", "métropole*", "destination*", "membre*", "état*", "national",
    "mondial*", "monde", "asean", "asie", "leader*", "classement", "indice", "commune*", "capitale*", "pôle*", "écosystème*", "municipalité*",
  ],
  otherPeriods: [
    "taux d' intérêt", "par trimestre", "par mois", "trimestriel*", "mensuel*", "chaque mois", "chaque trimestre", "/ mois", "/ trimestre", "par jour", "par semaine", "quotidien*",
    "glissement trimestriel",
  ],
  perYear: ["par an", "/ an", "l' an", "par année", "chaque année", "annuel|annuelle|annuels|annuelles", "annuellement", "tous les ans", "/ année", "moyenne annuelle"],
  hedges: {
    before: [
      "% des", "pour cent des", "moins que", "plus que", "près de", "près d'", "près des", "non", "guère", "loin de", "loin des", "taux maximal de", "taux minimal de", "guère plus de", "non moins de",
      "au mieux", "au pire", "hormis", "sauf", "voire", "même", "juste", "à peine", "avant les", "frôlera", "frôlera les", "frôlerait les", "aux portes des", "négative de", "négatif de", "moins", "hors",
      "hausse à", "augmentation à", "plus ou moins", "rate le", "nettement plus de", "largement plus de", "presque", "quasi", "quasiment", "proche de", "proches de", "jusqu' à", "à peine", "encore",
      "autres", "dès", "à partir de", "pratiquement", "par rapport à", "contre", "au lieu de", "taux plancher de", "taux plafond de", "plutôt que", "chaque", "ne", "n'", "plafond de", "limiter à",
      "limite de", "un peu plus de", "un peu moins de", "légèrement plus de", "bien moins de", "entre", "frôler", "frôle", "frôlant", "approcher", "approchant", "approche", "approchera", "approcher de",
      "approcher les", "approcher des", "contre les", "supplément de", "depuis", "passant de", "passer de", "passera de", "partant de", "partir de", "du temps", "de dossiers restants", "dont", "restants",
      "autres", "essentiellement", "globalement", "peut - être", "±", "+", "demi", "au départ de", "comparé à", "comparativement à", "y compris", "dont", "ou", "moins", "plus", "mi", "actuel de",
      "actuelle de", "actuels",
    ],
    after: [
      "du temps", "de dossiers restants", "dont", "restants", "restantes", "restant", "moins", "moins cher", "de l' objectif", "de l' objectif fixé", "de son objectif", "du plan", "de la moyenne",
      "du niveau", "des prévisions", "de la cible", "du quota", "d' en plus", "supplémentaires", "supplémentaire", "additionnels", "additionnelles", "de moins", "en moins", "de baisse", "de réduction",
      "de mieux", "près", "et demi", "et demie", "plus élevé", "plus élevée", "plus élevés", "plus bas", "plus basse", "inférieur", "inférieure", "supérieur à celui", "supérieure à celle",
      "supérieur à la", "supérieure à la", "supérieur au", "supérieure au", "inférieure à la", "inférieur à la", "de rabais", "d' économies", "plus vite", "plus rapide", "auparavant", "aujourd'hui",
      "actuellement", "autres", "nouveaux supplémentaires", "de plus que", "de moins que", "d' entre eux",
    ],
  },
  negations: ["négatif", "négative", "encourag*", "sans", "loin", "abandonn*", "renonc*", "peine", "peinent", "manqu*", "incapable", "ne", "n'", "jamais", "aucun", "aucune", "ni", "échou*"],
  harmless: [
    "sans espèces", "sans numéraire", "sans contact", "sans papier", "sans fil", "sans discontinuer", "sans interruption", "au plus tard", "au plus tôt", "au plus vite", "au plus près", "au plus haut",
    "au moins une fois", "au plus haut niveau",
  ],
  vague: {
    percent: [
      "tiers", "cinquième de", "cinquième des", "cinquièmes", "dixième", "dixièmes", "majorité", "plupart", "doubl*", "tripl*", "quadrupl*", "sur dix", "sur trois", "sur deux", "sur cinq", "sur quatre",
    ],
    rank: [
      "tout premier rang", "en dehors", "au premier rang", "à expérimenter", "à déployer", "avant la", "avant le", "au - delà du", "rivalis*", "au niveau des", "au niveau du", "près du", "rate",
      "encourag*", "hors", "hors du", "sort", "sorti", "sortie", "sortir", "quitt*", "proche", "proches", "portes", "rattrap*", "derrière", "premier rang des", "de premier rang", "loin", "derniers",
      "dernières", "avant - derni*", "perd*", "recul*", "chut*", "pilote", "pilotes", "approch*", "rapproch*", "après les", "écart avec", "priorités", "exclu*", "rétrograd*", "talonn*", "dépass*",
      "manqu*", "entre les", "comparé*",
    ],
    count: [
      "centaines", "dizaines", "milliers", "douzaine", "chaque", "par commune", "par habitant", "par district", "par province", "plusieurs", "nombreux", "nombreuses", "l' un des", "l' une des", "un des",
      "une des", "doubl*", "tripl*", "quelques",
    ],
  },
};
