/** Text as TeX reads it back unchanged: signs with a meaning of their own are escaped, letters stay what they are. */
export function tex(text: string): string {
  const isPaired = braces(text);
  return text.replace(/[\\{}$&#%_^~]/g, (sign) => (sign === "{" || sign === "}" ? (isPaired ? `\\${sign}` : unpaired[sign] ?? sign) : (named[sign] ?? `\\${sign}`)));
}

const named: Readonly<Record<string, string>> = { "\\": "{\\textbackslash}", "^": "{\\textasciicircum}", "~": "{\\textasciitilde}" };
const unpaired: Readonly<Record<string, string>> = { "{": "{\\textbraceleft}", "}": "{\\textbraceright}" };

// A reader counts braces before it knows that they are escaped.
function braces(text: string): boolean {
  let open = 0;
  for (const sign of text) {
    if (sign === "{") open++;
    if (sign === "}" && --open < 0) return false;
  }
  return open === 0;
}
