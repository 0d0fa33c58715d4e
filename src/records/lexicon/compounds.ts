/** Cardinals 1 to 99 of a language that joins tens and units plainly: `twenty five`. `units` begins at one, `tens` at twenty. */
export function compounds(units: readonly string[], tens: readonly string[]): Record<string, number> {
  const below = units.map((word, i): [string, number] => [word, i + 1]);
  const above = tens.flatMap((ten, t) => [
    [ten, (t + 2) * 10] as const,
    ...below.slice(0, 9).map(([unit, i]) => [`${ten} ${unit}`, (t + 2) * 10 + i] as const),
  ]);
  return Object.fromEntries([...below, ...above]);
}
