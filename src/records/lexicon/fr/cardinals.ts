const small = "un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix sept|dix huit|dix neuf".split("|");
const joined = (ten: string, word: string) => (/^(un|onze)$/.test(word) && ten !== "quatre vingt" ? `${ten} et ${word}` : `${ten} ${word}`);

function decade(ten: string, base: number, count: number): [string, number][] {
  const masculine = small.slice(0, count).map((word, i): [string, number] => [joined(ten, word), base + i + 1]);
  return [...masculine, [joined(ten, "un").replace(/un$/, "une"), base + 1]];
}

/** French counts by tens to sixty and by twenties from there: 1 to 99 with the feminine "une", and the words for 100 and 1000. */
export const cardinals: Readonly<Record<string, number>> = Object.fromEntries([
  ...small.map((word, i): [string, number] => [word, i + 1]),
  ...["vingt", "trente", "quarante", "cinquante"].flatMap((ten, t): [string, number][] => [[ten, (t + 2) * 10], ...decade(ten, (t + 2) * 10, 9)]),
  ["soixante", 60],
  ...decade("soixante", 60, 19),
  ["quatre vingts", 80],
  ["quatre vingt", 80],
  ...decade("quatre vingt", 80, 19),
  ["une", 1],
]);
