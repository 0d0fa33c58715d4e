/** One way of writing shares: names of the parts that make a share, `three` `quarters`, with words around. */
export function fractionsOf(shares: readonly (readonly [part: number, whole: number, names: readonly string[]])[]): { readonly fractions: Readonly<Record<string, number>>; readonly firmFractions: readonly string[] } {
  const all = shares.flatMap(([part, whole, names]) => names.map((name) => ({ name, share: Math.round((part / whole) * 10_000) / 100, isFirm: whole === 2 || whole === 4 })));
  return { fractions: Object.fromEntries(all.map(({ name, share }) => [name, share])), firmFractions: all.filter(({ isFirm }) => isFirm).map(({ name }) => name) };
}
