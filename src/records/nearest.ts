/** A slip of the keyboard is answered with the name that was meant; anything else with `otherwise`. */
export function nearest(given: string, known: readonly string[], otherwise: string): string {
  const [best] = known.map((name) => ({ name, far: distance(given.toLowerCase().slice(0, 80), name.toLowerCase()) })).sort((a, b) => a.far - b.far);
  return best && best.far < best.name.length / 2 && best.far <= Math.max(2, best.name.length / 4) ? `Did you mean "${best.name}"?` : otherwise;
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 1; j <= b.length; j++) next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + Number(letter !== b[j - 1])));
    row = next;
  }
  return row.at(-1) ?? 0;
}
