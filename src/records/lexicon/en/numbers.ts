import { compounds } from "../compounds.ts";
import { fractionsOf } from "../fractions.ts";
import type { Numbers } from "../shape/numbers.ts";

const units = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ordinals = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(" ");

const one = (part: string) => [`one ${part} of`, `a ${part} of`, `one ${part}`];
const several = (count: string, parts: string) => [`${count} ${parts} of`, `${count} ${parts}`];

/** Numbers in English words. */
export const numbers: Numbers = {
  cardinals: { ...compounds(units, tens), zero: 0, "a hundred": 100, "a thousand": 1e3, "a million": 1e6, "a billion": 1e9, "half a million": 5e5, "half a billion": 5e8 },
  homographs: ["one"],
  homographsGoOn: true,
  magnitudes: { hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, lakh: 1e5, lakhs: 1e5, crore: 1e7, crores: 1e7 },
  bareMagnitudes: [],
  ordinals: Object.fromEntries([...ordinals.map((word, i): [string, number] => [word, i + 1]), ...tens.flatMap((ten, t) => ordinals.slice(0, 9).map((word, i): [string, number] => [`${ten} ${word}`, (t + 2) * 10 + i + 1]))]),
  ordinalsAreMarked: false,
  ordinalEndings: ["st", "nd", "rd", "th"],
  rough: {},
  ...fractionsOf([
    [1, 2, ["half of", "half the", "half its", "half their", "half our", "half all", "one half of", "a half of", "one in two", "one out of two"]],
    [1, 4, [...one("quarter"), ...one("fourth"), "one in four", "one out of four"]],
    [3, 4, [...several("three", "quarters"), ...several("three", "fourths"), "three in four", "three out of four"]],
    [1, 3, [...one("third"), "one in three"]],
    [2, 3, [...several("two", "thirds")]],
    [1, 5, one("fifth")],
    [2, 5, several("two", "fifths")],
    [3, 5, several("three", "fifths")],
    [4, 5, several("four", "fifths")],
    [1, 6, one("sixth")],
    [1, 8, one("eighth")],
    [1, 10, one("tenth")],
    [9, 10, several("nine", "tenths")],
  ]),
};
