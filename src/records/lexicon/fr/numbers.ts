import { fractionsOf } from "../fractions.ts";
import type { Numbers } from "../shape/numbers.ts";
import { cardinals } from "./cardinals.ts";

const ordinals: Readonly<Record<string, number>> = {
  premier: 1, première: 1, second: 2, seconde: 2, deuxième: 2, troisième: 3, quatrième: 4, cinquième: 5, sixième: 6, septième: 7, huitième: 8, neuvième: 9, dixième: 10, onzième: 11, douzième: 12, treizième: 13, quatorzième: 14, quinzième: 15, seizième: 16,
  "dix septième": 17, "dix huitième": 18, "dix neuvième": 19, vingtième: 20, "vingt et unième": 21, "vingt deuxième": 22, "vingt troisième": 23, "vingt quatrième": 24, "vingt cinquième": 25, trentième: 30, quarantième: 40, cinquantième: 50,
};

/** Numbers in French words. */
export const numbers: Numbers = {
  cardinals: { ...cardinals, septante: 70, huitante: 80, octante: 80, nonante: 90, zéro: 0, "un demi million": 5e5, "un demi milliard": 5e8 },
  homographs: ["un", "une", "neuf"],
  homographsGoOn: true,
  magnitudes: { cent: 1e2, cents: 1e2, mille: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9, lakh: 1e5, lakhs: 1e5, crore: 1e7, crores: 1e7 },
  bareMagnitudes: ["cent", "mille"],
  ordinals,
  ordinalsAreMarked: false,
  ordinalEndings: ["er", "ère", "re", "e", "ème", "ième", "è", "nd", "nde", "eme", "ieme", "ᵉ"],
  rough: { "une dizaine": 10, "une douzaine": 12, "une quinzaine": 15, "une vingtaine": 20, "une trentaine": 30, "une quarantaine": 40, "une cinquantaine": 50, "une soixantaine": 60, "une centaine": 100, "un millier": 1000 },
  ...fractionsOf([
    [1, 2, ["la moitié", "une moitié", "un sur deux", "une sur deux"]],
    [1, 4, ["un quart", "le quart", "un sur quatre", "une sur quatre"]],
    [3, 4, ["les trois quarts", "des trois quarts", "aux trois quarts", "trois quarts", "trois sur quatre"]],
    [1, 3, ["un tiers", "le tiers", "un sur trois", "une sur trois"]],
    [2, 3, ["deux tiers", "les deux tiers", "des deux tiers", "aux deux tiers"]],
    [1, 5, ["un cinquième", "le cinquième"]],
    [2, 5, ["deux cinquièmes", "les deux cinquièmes"]],
    [3, 5, ["trois cinquièmes", "les trois cinquièmes"]],
    [4, 5, ["quatre cinquièmes", "les quatre cinquièmes", "aux quatre cinquièmes"]],
    [1, 6, ["un sixième", "le sixième"]],
    [1, 8, ["un huitième"]],
    [1, 10, ["un dixième", "le dixième"]],
    [9, 10, ["neuf dixièmes", "les neuf dixièmes"]],
  ]),
};
