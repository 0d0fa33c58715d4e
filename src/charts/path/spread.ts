import { mean } from "d3-array";

/** Something that wants to stand at `x` and takes up room there. */
export interface Body {
  readonly x: number;
  /** From its middle to each side. */
  readonly half: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Moves bodies that would lie over each other sideways, as little as can be and evenly to both sides, between `left` and
 * `right`; gives the new x of each. Bodies come from left to right and keep their order. Where there are too many of
 * them, the last ones lie beyond `right`.
 */
export function spread(bodies: readonly Body[], left: number, right: number): number[] {
  let groups: readonly (readonly number[])[] = bodies.map((_, i) => [i]);
  for (;;) {
    const placed = groups.flatMap((group) => arranged(group, bodies, left, right));
    const x = new Map(placed);
    const apart = groups.flatMap((a, i) => groups.slice(i + 1).filter((b) => a.some((j) => b.some((k) => collide(bodies[j], x.get(j), bodies[k], x.get(k))))).map((b) => [a, b] as const));
    const [pair] = apart;
    if (!pair) return bodies.map(({ x: wanted }, i) => x.get(i) ?? wanted);
    groups = [...groups.filter((group) => !pair.includes(group)), pair.flat().sort((a, b) => a - b)];
  }
}

// Each stands right of those that it would lie over and not left of those that come before it; then all move so that none is further off than it must be.
function arranged(group: readonly number[], bodies: readonly Body[], left: number, right: number): [number, number][] {
  const placed: { readonly i: number; readonly body: Body; readonly x: number }[] = [];
  for (const i of group) {
    const body = bodies[i];
    if (!body) continue;
    const x = Math.max(body.x, ...placed.map((other) => (inTheWay(other.body, body) ? other.x + other.body.half + body.half : other.body.x < body.x ? other.x : body.x)));
    placed.push({ i, body, x });
  }
  const shift = mean(placed, ({ body, x }) => body.x - x) ?? 0;
  const first = Math.min(...placed.map(({ body, x }) => x - body.half));
  const last = Math.max(...placed.map(({ body, x }) => x + body.half));
  const inside = Math.max(left - first, Math.min(shift, right - last));
  return placed.map(({ i, x }) => [i, x + inside]);
}

function inTheWay(a: Body, b: Body): boolean {
  return a.top < b.bottom && b.top < a.bottom;
}

// Whether two lie over each other or have changed places.
function collide(a: Body | undefined, ax: number | undefined, b: Body | undefined, bx: number | undefined): boolean {
  if (!a || !b || ax === undefined || bx === undefined) return false;
  return inTheWay(a, b) ? Math.abs(ax - bx) < a.half + b.half - 0.01 : (a.x - b.x) * (ax - bx) < -0.01;
}
