import { compounds } from "./compounds.ts";
import type { Lexicon } from "./shape.ts";

const units = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const months = "january|february|march|april|may|june|july|august|september|october|november|december";

export const en: Lexicon = {
  language: "en",
  decimalMark: ".",
  groupsBySpace: false,
  cardinals: { ...compounds(units, tens), "one hundred": 100, "a hundred": 100 },
  homographs: ["one"],
  magnitudes: { hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9 },
  grammar: {
    elisions: [],
    articles: ["a", "an", "the"],
    joins: ["or", "and", "+"],
    turns: ["than"],
    beforeArticle: [],
    either: ["or", "to"],
    ordinalMarks: [],
    decimals: ["point"],
    addends: ["and"],
    homographsGoOn: true,
    unclearScales: ["k", "m", "bn", "mn", "tr", "mio", "pc", "trillion", "trillions", "dozen", "dozens"],
    partsOfTime: ["first", "second", "third", "latter", "early"],
  },
  percent: ["%", "percent", "per cent"],
  points: ["percentage points", "percentage point", "percent points", "% points", "%-points", "pp"],
  fractions: {
    "half of": 50, "half the": 50,
    "one half of": 50,
    "a quarter of": 25,
    "one quarter of": 25,
    "three quarters of": 75,
    "every household": 100, "every commune": 100, "every ward": 100, "every village": 100, "every resident": 100, "every citizen": 100, "every district": 100, "every school": 100,
  },
  rough: {},
  whole: {
    phrases: ["all"],
    notAfter: [
      "above", "after", "at", "by", "for", "from", "in", "into", "of", "on", "over", "to", "with", "within", "across", "among", "through", "throughout", "between", "against", "under", "first", "not",
      "almost", "nearly", "virtually", "practically", "toward", "towards", "via", "that", "they", "we", "it", "them", "us", "once",
    ],
    notBefore: [
      "parties", "stakeholders", "the", "efforts", "citizens'", "over", "round", "-", "kinds", "types", "sorts", "levels", "fields", "sectors", "aspects", "areas", "forms", "year", "month", "day", "week",
      "time", "walks", "along", "together", "means", "possible", "but", "goes", "is", "are", "that", "this", "else", "those", "these", "these", "others", "other", "except", "half", "hour", "century",
      "decade", "term", "in", "about", "by", "at", "to", "for", "with", "of", "set", "out", "across", "three", "two", "four", "five",
    ],
  },
  comparators: {
    about: [
      "about {n}", "around {n}", "approximately {n}", "roughly {n}", "some {n}", "an estimated {n}", "circa {n}", "in the region of {n}", "on the order of {n}", "~ {n}", "≈ {n}", "{n} or so",
      "{n} approximately", "approx . {n}",
    ],
    "at-least": [
      "at least {n}", "a minimum of {n}", "minimum of {n}", "minimum {n}", "min . {n}", "no less than {n}", "no fewer than {n}", "not less than {n}", "not fewer than {n}", "not lower than {n}",
      "not below {n}", "not fall|be|drop below {n}", "not be less|lower than {n}", "no lower than {n}", "{n} or more", "{n} a year or more", "{n} per year or more", "{n} a year at least",
      "{n} annually or more", "{n} or higher", "{n} or above", "{n} and above", "{n} and over", "{n} or over", "{n} and higher", "{n} and more", "{n} upwards", "{n} at least", "{n} minimum",
      "{n} at a minimum", "at a minimum {n}", "≥ {n}", "> = {n}", "{n} +", "greater than or equal to {n}", "equal to or greater than {n}", "equal to or more than {n}", "equal to or higher than {n}",
      "a floor of {n}", "{n} ..3 or more", "{n} ..3 or higher", "{n} ..3 at least", "upwards of {n}",
    ],
    "more-than": [
      "past {n}", "more than {n}", "over {n}", "above {n}", "exceed|exceeds|exceeding|exceeded {n}", "pass|passes|passing {n}", "to|will|would top {n}", "topping {n}",
      "surpass|surpasses|surpassing|surpassed {n}", "higher than {n}", "greater than {n}", "in excess of {n}", "beyond {n}", "pass|surpass|cross|exceed the {n} mark|threshold", "well over {n}", "> {n}",
    ],
    "at-most": [
      "limited|capped to|at a maximum of {n}", "at most {n}", "no more than {n}", "not more than {n}", "a maximum of {n}", "maximum of {n}", "maximum {n}", "max . {n}", "capped at {n}", "limited to {n}",
      "a cap of {n}", "a ceiling of {n}", "no higher than {n}", "not higher than {n}", "not over {n}", "not above {n}", "not exceed|exceeding|surpass {n}", "without exceeding {n}", "not to exceed {n}",
      "{n} or less", "{n} or fewer", "{n} or lower", "{n} or below", "{n} and below", "{n} at most", "{n} maximum", "≤ {n}", "less than or equal to {n}", "{n} ..3 or less", "{n} ..3 or fewer",
      "{n} ..3 at most",
    ],
    "less-than": ["less than {n}", "fewer than {n}", "under {n}", "below {n}", "lower than {n}", "< {n}"],
  },
  bridges: [
    "a", "an", "the", "to", "of", "at", "is", "are", "be", "being", "reach", "reaches", "reaching", "reached", "have", "has", "having", "achieve", "achieving", "attain", "account", "accounts",
    "accounting", "for", "make", "makes", "making", "up", "cover", "covers", "covering", "with", "contribute", "contributes", "contributing", "level", "rate", "average", "averaging", "stand", "stands",
    "standing", "its", "their",
  ],
  strongComparators: [
    "at least", "at most", "more than", "less than", "fewer than", "no less", "no fewer", "no more than", "approximately", "or more", "or higher", "or less", "and above", "minimum", "maximum", "minimal",
    "maximal", "in excess of", "at a minimum", "at minimum", "at a maximum", "exceed*", "surpass*",
  ],
  ranges: {
    bounds: ["{a} - {b}", "between {a} and {b}", "from {a} - {b}", "between {a} - {b}", "ranging from {a} to {b}", "in the range of {a} to {b}"],
    changes: ["from {a} to {b}", "{a} to {b}"],
  },
  moves: {
    always: [
      "rais*", "lift*", "bring*", "boost*", "push*", "mov*", "go|goes|going", "jump*", "improv*", "up", "widen*", "upgrad*", "elevat*", "scal*", "doubl*", "climb*", "shift*", "surg*", "chang*", "advanc*",
    ],
    unlessGrowth: ["increas*", "grow*", "rise*", "rising", "rose", "expand*"],
  },
  ranks: {
    top: [
      "first {n} places|positions|spots", "top {n}", "top - {n}", "top \" {n}", "leading {n}", "{n} leading", "{n} top", "{n} best", "{n} highest", "{n} foremost", "{n} strongest", "{n} most", "{n} front",
      "{n} pioneering", "best {n}", "highest {n}", "{n} ..8 taking the lead", "{n} ..4 in the lead", "{n} ..4 at the top", "{n} ..2 leading", "{n} ..2 highest",
    ],
    place: [
      "finishing {n}", "coming {n}", "rank|ranks|ranked|ranking {n}", "place|places|placed {n}", "stand|stands|stood {n}", "finish|finishes|finished {n}", "rank|ranks|ranked number|no. {n}",
      "rank|ranks|ranked no . {n}", "{n} place", "{n} position", "{n} rank", "{n} spot", "no . {n} position|place|rank|spot|ranking", "rank|ranks|ranked in {n}", "rank|ranks|ranked the {n}",
      "rank|ranks|ranked as {n}", "come|comes {n}", "place|rank|position {n}",
    ],
  },
  ordinals: { first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10 },
  ordinalEndings: ["st", "nd", "rd", "th"],
  elsewhere: {
    level: [
      "level|levels|grade|tier|phase|stage|category|group|pillar|zone|class|type|version|industry|web|quarter|district|ward|part {n}", "level - {n}", "industrial revolution {n}", "revolution {n}",
    ],
    year: ["year|years {n}", "fy {n}"],
    date: [`${months} {n}`, `{n} ${months}`, `{n} of ${months}`, "day {n}", "q {n}"],
    age: [
      "age of {n}", "aged|age {n}", "aged over|under|above|from {n}", "aged {n} and|or over|above|older", "{n} years old", "{n} years of age", "{n} year olds", "{n} - year - old", "{n} - year - olds",
      "people|those|citizens|residents|adults over|above|under {n}",
    ],
    duration: ["{n} ..1 year|years|month|months|week|weeks|day|days|hour|hours|minute|minutes|seconds", "{n} - year|month|day|hour|minute", "{n} years '"],
    money: [
      "$ {n}", "usd {n}", "vnd {n}", "us $ {n}", "€ {n}", "eur {n}", "{n} $", "{n} usd", "{n} vnd", "{n} dong", "{n} đồng", "{n} dollars", "{n} us dollars", "{n} euros", "{n} us $", "{n} ..1 dong",
    ],
    size: ["{n} mbps|gbps|mb|gb|tb|mw|kw|km|kilometres|kilometers|hectares|sq|m|tonnes|km2|square|ha|kilobits|megabits|gigabits|megabytes|terabytes"],
    document: [
      "tier {n}", "iso {n}", "resolution|decision|project|article|plan|directive|decree|circular|no.|number|programme|program|scheme|notice|clause|law|chapter|goal|target|sdg {n}", "no . {n}",
      "resolution|decision|project|plan|directive|decree no. {n}", "covid - {n}", "national assembly {n}",
    ],
    base: ["out of {n}", "out of the {n}", "per {n}", "for every {n}", "in every {n}", "of a total of {n}", "out of a total of {n}", "of every {n}"],
    multiple: ["{n} times", "{n} - fold", "{n} fold", "{n} x", "{n} ×", "factor of {n}"],
    ordinal: [],
  },
  listing: [",", "and", "or", "-", "/", "&", "to"],
  functionWords: [
    "by", "in", "on", "at", "of", "to", "for", "from", "with", "and", "or", "but", "as", "than", "that", "which", "who", "per", "until", "before", "after", "within", "during", "through", "under", "over",
    "between", "against", "is", "are", "was", "were", "will", "would", "shall", "should", "be", "being", "been", "has", "have", "had", "this", "these", "those", "each", "every", "while", "when", "where",
    "compared", "respectively", "versus", "annually", "nationwide",
  ],
  grdp: [
    "grdp", "gdp", "gdrp", "gross regional domestic product", "gross domestic product", "gross regional product", "gross local product", "economic output", "total economic output", "total product",
  ],
  of: ["of"],
  leadingNouns: [],
  otherTotals: [
    "non - agricultural", "grdp growth", "gdp growth", "growth of grdp", "growth of gdp", "economic growth", "non - oil", "grdp per capita", "gdp per capita", "retail", "budget", "exports",
    "export turnover", "revenue", "population", "households", "workforce", "labour force", "labor force", "total investment",
  ],
  within: ["in"],
  notOf: [],
  overall: ["compared with", "compared to", "cumulative*", "in total", "overall", "relative to", "versus", "from the level", "higher than"],
  growth: {
    nouns: ["surge", "jump", "leap", "growth", "growth rate", "growth rates", "rate of growth", "rate of increase", "annual increase", "cagr"],
    verbs: ["increas*", "grow", "grows", "growing", "grew", "grown", "rise", "rises", "rising", "rose", "expand*", "climb*", "up", "rais*", "boost*", "jump*", "surg*", "leap*", "soar*"],
    to: ["to", "reach", "reaching"],
    by: ["by"],
    after: [
      "increase", "growth", "rise", "higher", "more", "faster", "expansion", "annual growth", "annual increase", "average growth", "average annual growth", "jump", "year - on - year", "yearly growth",
      "up",
    ],
    not: [
      "setting up", "set up in", "up to", "make up", "makes up", "making up", "made up", "set up", "speed up", "start - up", "start - ups", "up and", "cutting - edge", "cost - cutting", "build up",
      "opened up", "open up", "raise awareness", "raising awareness",
    ],
  },
  decrease: [
    "shorten*", "curtail*", "speed*", "accelerat*", "slow*", "eas*", "narrow*", "weaken*", "discount*", "contract*", "negative", "downsiz*", "reduc*", "cut", "cuts", "cutting", "decreas*", "lower*",
    "shrink*", "fall", "falls", "falling", "drop*", "declin*", "down", "slash*", "sav*", "halv*", "trim*",
  ],
  level: [
    "share", "proportion", "ratio", "rate", "percentage", "account*", "represent*", "contribut*", "make up", "makes up", "making up", "made up", "cover*", "coverage", "compris*", "constitut*",
    "penetration",
  ],
  comparisons: [
    "twice as", "times as", "as fast as", "higher than", "lower than", "faster than", "greater than", "above the", "below the", "exceed*", "surpass*", "outpac*", "beyond the", "than the", "compared with",
    "compared to", "ahead of", "on top of", "national average of", "regional average of", "limit*", "cap", "caps", "capping", "instead of", "rather than", "against the", "up from", "down from", "except",
    "except for", "all but", "apart from", "if", "unless", "should the",
  ],
  afterthoughts: [
    "at the least", "at the very least", "upward", "roughly", "approximately", "at the minimum", "the minimum", "the maximum", "at the maximum", "of which", "below the target", "points below",
    "points above", "or above", "or better", "or greater", "or beyond", "or under", "or thereabouts", "or so of", "or more of", "or less of", "and up", "and beyond", "and upwards", "give or take",
    "more or less", "at best", "at worst", "tops", "plus or minus", "if not more", "if possible", "or even", "or over", "or below", "or lower", "or fewer", "or less", "or higher", "or more", "and above",
    "and over", "and more", "and higher", "if not",
  ],
  periods: ["year", "years", "decade", "century", "hour", "month", "term", "quarter", "day", "week", "2025", "session"],
  locative: ["over", "about", "around", "some"],
  amountLeads: [],
  leads: [
    "the", "of", "to", "and", "by", "for", "reach*", "at", "be", "is", "are", "was", "were", "been", "a", "an", "have", "has", "had", "having", "contribut*", "up", "average", "averag*", "or", "with",
    "grow*", "grew", "country's", "world's", "nation's", "region's", "city's", "province's", "represent*", "will", "would", "shall", "should", "could", "may", "might", "must", "can", "expected", "hit*",
    "kept", "keep*", "rise*", "rising", "rose", "increas*", "just", "only", "cover*", "set*", "annual", "annually", "growth", "generat*", "grdp", "gdp", "stand*", "stood", "want*", "while", "held",
    "hold*", "its", "their", "his", "our", "need*", "train*", "put*", "develop*", "expect*", "gather*", "years", "full", "host*", "among", "least", "monitor*", "extend*", "requir*", "process*", "provid*",
    "including", "streamlin*", "account*", "compris*", "constitut*", "form*", "establish*", "build*", "built", "creat*", "launch*", "open*", "attract*", "install*", "deploy*", "serv*", "support*",
    "connect*", "digiti*", "handl*", "offer*", "mak*", "make", "made", "tak*", "achiev*", "attain*", "target*", "aim*", "plan*", "seek*", "sought", "see", "sees", "seeing", "saw", "get*", "becom*",
    "remain*", "being", "equal*", "total*", "number*", "list*", "rank*", "produc*", "employ*", "hir*", "recruit*", "nurtur*", "foster*", "incubat*", "help*", "bring*", "brought", "deliver*", "complet*",
    "implement*", "integrat*", "licens*", "own*", "use*", "using", "operat*", "run*", "maintain*", "secur*", "that", "as", "from", "than", "between", "in", "into", "on", "when", "where", "which", "whose",
    "all", "some", "these", "those", "this", "any", "percent", "share", "rate", "ratio", "proportion", "in", "within", "group", "top", "position*", "plac*", "least", "more", "so", "then", "also", "now",
    "already", "currently", "finally", "eventually", "ultimately", "digital", "productivity", "economy", "about", "around", "approximately", "mere", "exactly", "precisely", "fully", "yearly", "monthly",
    "roughly", "pass*", "exceed*", "surpass*", "top*", "cross*", "the", "good",
  ],
  ranked: [
    "localit*", "provinc*", "cit*", "countr*", "nation*", "econom*", "region*", "municipal*", "state", "states", "member*", "territor*", "place", "places", "position*", "performer*", "perform*", "group",
    "destination*", "nationwide", "rank*", "leaders", "globally", "worldwide", "world", "asean", "asia", "southeast", "south", "vietnam", "dti", "pci", "index", "list", "capital*", "hub*", "ecosystem*",
  ],
  otherPeriods: [
    "interest", "per quarter", "a quarter", "quarterly", "per month", "a month", "monthly", "each month", "each quarter", "/ quarter", "/ month", "quarter - on - quarter", "month - on - month",
    "every quarter", "every month", "per day", "daily", "a day", "a week", "weekly",
  ],
  perYear: ["annual", "annually", "yearly", "per year", "a year", "each year", "every year", "per annum", "p . a", "/ year", "/ annum", "year - on - year", "yearly average"],
  hedges: {
    before: [
      "quarter to a", "third to a", "quarter to", "% of the", "percent of the", "per cent of the", "nearly", "almost", "about the", "around the", "over the", "under the", "above the", "below the",
      "some of the", "nothing", "no", "near", "nearing", "north of", "south of", "as few as", "hovering", "hovering around", "cap growth at", "cap", "caps", "a third to", "at the very least",
      "at the least", "at best", "at worst", "upward of", "except for", "excluding", "excluding the", "as little as", "in the range of", "negative", "minus", "say", "nothing less than",
      "nothing more than", "anything", "anywhere", "little more than", "little over", "little under", "control over", "concerns over", "questions over", "information about", "information on",
      "target of more", "close to", "closer to", "approaching", "up to", "as much as", "as many as", "as high as", "as low as", "another", "additional", "an additional", "further", "a further", "extra",
      "an extra", "basically", "essentially", "virtually", "practically", "barely", "hardly", "scarcely", "not", "from", "up from", "down from", "instead of", "rather than", "compared with", "compared to",
      "versus", "vs", "against", "than", "every", "each", "half", "cap of", "limit of", "ceiling of", "shy of", "just short of", "short of", "±", "+", "between", "the remaining", "remaining", "the other",
      "other", "and a half", "double", "mostly", "largely", "mainly", "possibly", "perhaps", "maybe", "towards", "toward", "about half", "just under", "just over", "slightly over", "slightly under",
      "slightly more than", "slightly less than", "more or less", "plus", "minus", "sub -", "well below", "far below", "unlike", "multiple of", "top", "former", "previous", "earlier", "current",
      "currently",
    ],
    after: [
      "- odd", "discount", "saving", "savings", "of the time", "of which", "of them", "of whom", "share of growth", "cheaper", "faster", "shorter", "longer", "off", "of the target", "of its target",
      "of the plan", "of its plan", "of the goal", "of the national average", "of the average", "of the level", "of the quota", "remaining", "of target", "of plan", "of the annual plan",
      "of the annual target", "of the yearly plan", "of the planned", "points", "bonus", "margin", "odd", "additional", "extra", "further", "lower", "less", "fewer", "below", "short of", "reduction",
      "decrease", "cut", "decline", "drop", "savings", "more than", "less than", "fewer than", "higher than", "lower than", "faster than", "above the", "below the", "plus", "ish", "- ish", "and a half",
      "- plus", "now", "earlier", "previously",
    ],
  },
  negations: [
    "no", "negative", "encourag*", "not", "never", "neither", "nor", "without", "yet to", "dropped", "abandon*", "scrap*", "shelved", "far from", "struggl*", "short of", "fell short", "cancel*", "cannot",
    "can't", "won't", "isn't", "wasn't", "didn't", "doesn't", "fail", "fails", "failed", "failing", "miss", "misses", "missed", "unable", "unlikely", "doubt*", "denied", "lost", "lose", "loses",
  ],
  harmless: ["no .", "no later than", "no longer", "no matter", "no one left", "at least once", "at the least", "last but not least"],
  vague: {
    percent: [
      "third of", "thirds", "fifth of", "fifths", "tenth of", "tenths", "in every", "one in", "out of", "majority", "most of", "doubl*", "tripl*", "quadrupl*", "twofold", "threefold", "tenfold", "halv*",
    ],
    rank: [
      "trailing", "equal to", "equal with", "compete*", "competing", "solution*", "outside", "out of the", "fell", "fall*", "left the", "leave", "leaves", "leaving", "behind", "catch* up", "catch up with",
      "catching up with", "par with", "from the bottom", "bottom", "worst", "last", "near", "close to", "closer to", "approach*", "drop*", "slip*", "exclud*", "pilot*", "learn*", "following the",
      "after the", "before the", "among the first", "just outside", "former", "knock*", "edge of", "miss*", "gap with", "second only", "ahead of", "beat*", "overtak*", "surpass*", "between the",
    ],
    count: [
      "dozens", "dozen", "hundreds", "thousands", "millions", "scores of", "several", "many", "doubl*", "tripl*", "numerous", "a few", "each", "every", "per", "one of", "out of", "pair of", "couple of",
    ],
  },
};
