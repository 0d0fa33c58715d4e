const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join("");

// The letters beyond Latin-1 that French writes, and those of names from Poland, Czechia, Turkey, Hungary, Romania, Croatia and of Japanese in Latin letters.
const neighbours = "ĀāĂăĄąĆćČčĎďĐđĒēĘęĚěĞğĨĩĪīİıŁłŃńŇňŌōŐőŒœŘřŚśŞşŠšŤťŨũŪūŮůŰűŸŹźŻżŽžȘșȚț";
const horned = "ƠơƯư";
const marks = "\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323";
const punctuation = "‐\u2011–—‘’‚“”„†•…‰‹›⁄ʼ";
const signs = "₫€−≈≠≤≥⁴";

// French sets the narrow no-break space before ; : ? ! % and inside guillemets.
const narrowSpace = "\u202f";

/** Every character that the site's fonts can draw, each once, in the order of Unicode. */
export const characters: readonly string[] = [...new Set([...range(0x20, 0x7e), ...range(0xa0, 0xff), ...neighbours, ...horned, ...marks, ...range(0x1ea0, 0x1ef9), ...punctuation, narrowSpace, ...signs])]
  .filter((char) => char !== "\u00ad")
  .sort((one, other) => (one.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0));

/** The Vietnamese letters that carry a mark, precomposed, in both cases: 134. */
export const vietnamese: readonly string[] = [...range(0x1ea0, 0x1ef9), ...horned, ..."ĂăĐđĨĩŨũÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý"];
