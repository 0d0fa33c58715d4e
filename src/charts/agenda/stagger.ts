import { overlap, type Box } from "../type/label.ts";

/** One way to set a thing, and what it covers. */
export interface Setting<T> {
  readonly drawn: T;
  readonly boxes: readonly Box[];
}

/**
 * Sets things one after the other, each on the first line from the top where it covers nothing that was set before. Each
 * gives the ways to set it on a line, the best first; at least one, and further down it covers less and less of the rest.
 */
export function stagger<T>(things: readonly ((line: number) => readonly Setting<T>[])[]): Setting<T>[] {
  const taken: Box[] = [];
  return things.flatMap((ways) => {
    for (let line = 0; ; line++) {
      const settings = ways(line);
      const free = settings.find(({ boxes }) => !boxes.some((box) => taken.some((other) => overlap(box, other))));
      if (free) taken.push(...free.boxes);
      if (free || settings.length === 0) return free ? [free] : [];
    }
  });
}
