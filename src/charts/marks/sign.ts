import { round } from "../type/text.ts";
import { pennantPath, type Pennant } from "./pennant.ts";

/** One promise as a sign of its own: a dot where it has a number, else a pennant. */
export type Sign = { readonly kind: "dot"; readonly x: number; readonly y: number } | ({ readonly kind: "pennant" } & Pennant);

/** From one sign to the next, and from one line of them to the next. */
export const pitch = 10;
export const lineStep = 14;
/** How far a sign reaches to the right of its place. */
export const signReach = 8.6;

/** A sign at a place. */
export function signAt(isNumbered: boolean, x: number, y: number): Sign {
  return isNumbered ? { kind: "dot", x: round(x), y: round(y) } : { kind: "pennant", x: round(x), y: round(y + 5.5), size: 10.5 };
}

/** A sign for each of so many promises, those with a number first, so many on a line. */
export function signsOf(promises: number, numbered: number, x: number, y: number, most: number): Sign[] {
  return Array.from({ length: promises }, (_, i) => signAt(i < numbered, x + (i % most) * pitch, y + Math.floor(i / most) * lineStep));
}

/** The outlines of signs as two SVG paths: dots, which are filled, and pennants. */
export function signPaths(signs: readonly Sign[]): { readonly dots: string; readonly pennants: string } {
  return {
    dots: signs.map((sign) => (sign.kind === "dot" ? `M${sign.x - 3} ${sign.y}a3 3 0 1 1 6 0a3 3 0 1 1 -6 0z` : "")).join(""),
    pennants: signs.map((sign) => (sign.kind === "pennant" ? pennantPath(sign) : "")).join(""),
  };
}
