import { overlap, type Box } from "../type/label.ts";

/** A thing as it is set, and what it covers. */
export interface Setting<T> {
  readonly drawn: T;
  readonly boxes: readonly Box[];
}

/** Sets things one after the other, each on the first line from the top where it covers nothing that was set before; further down a thing covers less and less of the rest. */
export function stagger<T>(things: readonly ((line: number) => Setting<T>)[]): Setting<T>[] {
  const taken: Box[] = [];
  return things.map((set) => {
    for (let line = 0; ; line++) {
      const setting = set(line);
      if (setting.boxes.some((box) => taken.some((other) => overlap(box, other)))) continue;
      taken.push(...setting.boxes);
      return setting;
    }
  });
}
