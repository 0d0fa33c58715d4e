import { transformSync } from "esbuild";
import fonts from "../fonts/fonts.css?raw";
import chart from "../styles/charts/chart.css?raw";
import mark from "../styles/charts/mark.css?raw";
import milestones from "../styles/charts/milestones.css?raw";
import path from "../styles/charts/path.css?raw";
import place from "../styles/charts/place.css?raw";
import rank from "../styles/charts/rank.css?raw";
import embed from "../styles/embed/frame.css?raw";
import embedDigest from "../styles/embed/digest.css?raw";
import tokens from "../styles/tokens.css?raw";
import type { ChartKind } from "../charts/kinds.ts";
import { gaps, settings } from "../embeds/measures.ts";

/** What stands in a frame: a chart, the glance at everything, or only words. */
export type FramedKind = ChartKind | "overview" | null;

const sheets: Readonly<Record<ChartKind | "overview", readonly string[]>> = { comparison: [], path: [path], rank: [rank], milestones: [milestones], overview: [embedDigest, milestones] };
const made = new Map<string, string>();

/** The styles of a framed chart as one short sheet: one scheme, no file of a font, and nothing that stands in no frame. */
export function frameStyles(kind: FramedKind, isDark: boolean): string {
  const key = `${kind} ${isDark}`;
  const known = made.get(key);
  if (known !== undefined && import.meta.env.PROD) return known;
  const rules = [embed, ...(kind === null ? [] : [place, chart, mark, ...sheets[kind]])].join("\n");
  const { code } = transformSync(`${variables(isDark, rules)}${standIns()}${rules}`, { loader: "css", minify: true });
  made.set(key, code.trim());
  return code.trim();
}

// The tokens that the rules use, in the one scheme of the frame; paper is light in either.
function variables(isDark: boolean, rules: string): string {
  const [light = "", dark = ""] = tokens.split("@media");
  const declared = (sheet: string) => [...sheet.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [name, value] as const);
  const sizes = Object.entries(settings).flatMap(([name, { size, line }]) => [[`--${name}-size`, `${size}px`], [`--${name}-line`, `${line}px`]] as const);
  const room = Object.entries(gaps).map(([name, pixels]) => [`--${name}`, `${pixels}px`] as const);
  const root = (own: readonly (readonly [name: string, value: string])[], scheme: string) => `:root{color-scheme:${scheme};${own.filter(([name]) => rules.includes(`var(${name})`)).map(([name, value]) => `${name}:${value};`).join("")}}`;
  return `${root([...declared(light), ...sizes, ...room], "light")}${isDark ? `@media screen{${root(declared(dark), "dark")}}` : ""}`;
}

// A frame brings no file of a font: the reader's own stand in, sized to the room that was measured.
function standIns(): string {
  return [...fonts.matchAll(/@font-face \{[^}]*\}/g)].map(([face]) => face).filter((face) => face.includes("Sans Fallback") && !face.includes("url(")).join("");
}
