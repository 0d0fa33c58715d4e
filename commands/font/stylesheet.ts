import { heaviest, lightest, type Face } from "./face.ts";
import { fallbackRule, fallbacks } from "./fallback.ts";

const top = `/* Written by \`npm run fonts\`: change commands/font/ instead.
   optional: a face that isn't there when text is first drawn waits for the next page, so that text never moves. Until then its fallback stands in, sized to the same room. */
`;

/** The stylesheet of both families and of their fallbacks, which are fitted to a face a weight; their widths are taken over `text`. */
export function stylesheet(sans: readonly Face[], serif: readonly Face[], text: string): string {
  return [top, ...family("Digital Targets Sans", "sans", sans, text), ...family("Digital Targets Serif", "serif", serif, text)].join("\n");
}

function family(name: string, kind: "sans" | "serif", faces: readonly Face[], text: string): string[] {
  const variable = `@font-face {
  font-family: "${name}";
  font-weight: ${lightest} ${heaviest};
  font-display: optional;
  src: url("./${kind}.woff2") format("woff2");
}
`;
  return [variable, ...fallbacks[kind].flatMap((standIn) => faces.map((face) => fallbackRule(standIn.name, standIn.local, face, text)))];
}
