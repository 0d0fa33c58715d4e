import { fractionsOf } from "../fractions.ts";
import type { Numbers } from "../shape/numbers.ts";

const units = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
// After a ten, one, four and five change: hai mươi mốt, hai mươi tư, hai mươi lăm.
const afterTen: Readonly<Record<string, readonly string[]>> = { một: ["mốt"], bốn: ["bốn", "tư"], năm: ["lăm", "nhăm"], bảy: ["bảy", "bẩy"] };

const tens = units.slice(1).flatMap((ten, t): [string, number][] => [
  [`${ten} mươi`, (t + 2) * 10],
  ...units.flatMap((word, i) => (afterTen[word] ?? [word]).map((unit): [string, number] => [`${ten} mươi ${unit}`, (t + 2) * 10 + i + 1])),
]);

/** Numbers in Vietnamese words. */
export const numbers: Numbers = {
  cardinals: Object.fromEntries([
    ...units.map((word, i): [string, number] => [word, i + 1]),
    ["bẩy", 7], ["mười", 10],
    ...units.map((word, i): [string, number] => [`mười ${word === "năm" ? "lăm" : word}`, 10 + i + 1]),
    ...tens,
  ]),
  homographs: ["năm", "một", "ba", "tám", "chín", "sáu"],
  homographsGoOn: false,
  magnitudes: { trăm: 1e2, nghìn: 1e3, ngàn: 1e3, vạn: 1e4, triệu: 1e6, tỷ: 1e9, tỉ: 1e9, lakh: 1e5, crore: 1e7 },
  bareMagnitudes: [],
  ordinals: { nhất: 1, nhì: 2, tư: 4 },
  ordinalsAreMarked: true,
  ordinalEndings: [],
  rough: {},
  ...fractionsOf([
    [1, 2, ["một nửa", "phân nửa", "nửa", "nửa số", "nửa dân số", "1 nửa"]],
    [1, 4, ["một phần tư"]],
    [3, 4, ["ba phần tư"]],
    [1, 3, ["một phần ba"]],
    [2, 3, ["hai phần ba"]],
    [1, 5, ["một phần năm"]],
    [2, 5, ["hai phần năm"]],
    [3, 5, ["ba phần năm"]],
    [4, 5, ["bốn phần năm"]],
    [1, 10, ["một phần mười"]],
    [9, 10, ["chín phần mười"]],
  ]),
};
